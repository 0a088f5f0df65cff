import { Button, Field, makeStyles, SearchBox, Select, Text, tokens } from '@fluentui/react-components';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { type TrajectoryFilter, trajectoryFilters } from '../../../domain/views/home/trajectory-filters.ts';
import type { HomeView } from '../../../domain/views/view/home.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Section } from '../../parts/page/section.tsx';
import { useInSight } from '../../parts/page/use-in-sight.ts';
import { TrajectoryRow } from './trajectory-row.tsx';
import { useFound } from './use-found.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalM },
  search: { flex: '1 1 220px', maxWidth: '360px' },
  count: { color: tokens.colorNeutralForeground2, flexBasis: '100%' },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
});

interface TrajectoriesProps {
  readonly home: HomeView;
  readonly audience: 'coach' | 'leader' | 'teacher';
}

const fewEnoughToSee = 6;

/** All trajectories as timelines. A thousand are asked and shown a screenful at a time. */
export function Trajectories({ home, audience }: TrajectoriesProps) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<TrajectoryFilter>('all');
  const { shown, count, failure, hasMore, grow, again } = useFound(home, search, filter);
  const end = useInSight<HTMLDivElement>(grow, shown.length);
  const now = Date.parse(home.now);
  const clear = () => {
    setSearch('');
    setFilter('all');
  };
  return (
    <Section title={tabs.home.trajectories[audience]} surface="plain">
      {home.total === 0 && (
        <Message
          room="section"
          icon={<PeopleTeamRegular />}
          {...tabs.home.none[audience === 'teacher' ? 'other' : audience]}
        />
      )}
      {home.total > fewEnoughToSee && (
        <search className={styles.tools}>
          <Field label={tabs.home.search} className={styles.search}>
            <SearchBox value={search} maxLength={80} onChange={(_, data) => setSearch(data.value)} />
          </Field>
          <Field label={tabs.home.show}>
            <Select value={filter} onChange={(_, data) => setFilter(data.value as TrajectoryFilter)}>
              {trajectoryFilters.map((name) => (
                <option key={name} value={name}>
                  {tabs.home.filters[name]}
                </option>
              ))}
            </Select>
          </Field>
          <Text role="status" className={styles.count}>
            {count === undefined ? tabs.home.finding : tabs.home.found(count, home.total)}
          </Text>
        </search>
      )}
      {count === 0 && home.total > 0 && !failure && (
        <Message room="section" icon={<SearchRegular />} {...tabs.home.noneFound}>
          <Button onClick={clear}>{tabs.home.clear}</Button>
        </Message>
      )}
      {failure && <Failed failure={failure} retry={again} />}
      <ul className={styles.list}>
        {shown.map((trajectory) => (
          <TrajectoryRow key={trajectory.id} trajectory={trajectory} now={now} />
        ))}
      </ul>
      {hasMore && !failure && (
        <div ref={end}>
          <Button onClick={grow}>{tabs.home.more}</Button>
        </div>
      )}
    </Section>
  );
}
