import { Button, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useDeferredValue, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectorySummary } from '../../../domain/views/view.ts';
import { Message } from '../../parts/message.tsx';
import { Section } from '../../parts/section.tsx';
import { type Filter, filters, found } from './found.ts';
import { TrajectoryRow } from './trajectory-row.tsx';
import { useGrowing } from './use-growing.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  search: { flex: '1 1 220px', maxWidth: '360px' },
  count: { color: tokens.colorNeutralForeground2, flexBasis: '100%' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface TrajectoriesProps {
  readonly trajectories: readonly TrajectorySummary[];
  readonly audience: 'coach' | 'leader' | 'teacher';
  /** Epoch milliseconds. */
  readonly now: number;
}

const fewEnoughToSee = 6;

/** All trajectories as timelines. A thousand are shown a screenful at a time. */
export function Trajectories({ trajectories, audience, now }: TrajectoriesProps) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const asked = useDeferredValue(search);
  const matches = found(trajectories, asked, filter);
  const { shown, more, end, growBy } = useGrowing(matches, `${asked}/${filter}`);
  const clear = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Section title={tabs.home.trajectories[audience]} surface="plain">
      {trajectories.length === 0 && (
        <Message
          room="section"
          icon={<PeopleTeamRegular />}
          {...tabs.home.none[audience === 'teacher' ? 'other' : audience]}
        />
      )}
      {trajectories.length > fewEnoughToSee && (
        <search className={styles.tools}>
          <Field label={tabs.home.search} className={styles.search}>
            <SearchBox value={search} onChange={(_, data) => setSearch(data.value)} />
          </Field>
          <Field label={tabs.home.show}>
            <Select value={filter} onChange={(_, data) => setFilter(data.value as Filter)}>
              {filters.map((name) => (
                <option key={name} value={name}>
                  {tabs.home.filters[name]}
                </option>
              ))}
            </Select>
          </Field>
          <Text role="status" className={styles.count}>
            {tabs.home.found(matches.length, trajectories.length)}
          </Text>
        </search>
      )}
      {trajectories.length > 0 && matches.length === 0 && (
        <Message room="section" icon={<SearchRegular />} {...tabs.home.noneFound}>
          <Button onClick={clear}>{tabs.home.clear}</Button>
        </Message>
      )}
      <ul className={styles.list}>
        {shown.map((trajectory) => (
          <TrajectoryRow key={trajectory.id} trajectory={trajectory} now={now} />
        ))}
      </ul>
      {more > 0 && (
        <div ref={end}>
          <Button onClick={growBy}>{tabs.home.more(more)}</Button>
        </div>
      )}
    </Section>
  );
}
