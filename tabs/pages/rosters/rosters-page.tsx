import { Button, makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { CalendarEditRegular } from '@fluentui/react-icons/svg/calendar-edit';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useState } from 'react';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import { rosterRows, rosterTemplate } from '../../../domain/imports/roster-rows.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { RostersView, RosterView } from '../../../domain/views/school/rosters.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraft, useDraftState } from '../../api/use-draft.ts';
import { useLoad } from '../../api/use-load.ts';
import { KeptLine } from '../../parts/fields/saved-line.tsx';
import { TwoWindows } from '../../parts/fields/two-texts.tsx';
import { ImportTable } from '../../parts/imports/import-table.tsx';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { PageFoot } from '../../parts/page/page-foot.tsx';
import { Section } from '../../parts/page/section.tsx';
import { href } from '../../route/router.ts';
import { RosterEditor } from './roster-editor.tsx';
import { summaryOf } from './summary.ts';
import { useRosters } from './use-rosters.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  person: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ':first-child': { borderTop: 'none' },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
  words: { display: 'grid' },
  detail: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: '360px', width: '100%' },
});

/** When the people of a school work and teach. */
export function RostersPage({ school }: { readonly school: string }) {
  const loaded = useLoad(`rosters/${school}`, (client) => client.call('rosters', { ids: { school } }));
  const draft = useDraft(`rooster.${school}`, async () => ({ ok: true, value: { values: {} } }));
  if (loaded.state === 'ready' && draft.state === 'ready')
    return <Rosters view={loaded.value} keeper={draft.keeper} />;
  const failed = [loaded, draft].find((one) => one.state === 'failed');
  return (
    <main aria-label={tabs.loading.text}>
      {failed?.state === 'failed' ? <Failed failure={failed.failure} retry={failed.retry} /> : <Loading />}
    </main>
  );
}

const many = 8;

function Rosters({ view, keeper }: { readonly view: RostersView; readonly keeper: DraftKeeper }) {
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const editing = useRosters(view, keeper);
  const { saved } = useDraftState(keeper);
  const found = view.people.filter(({ name }) =>
    search
      .toLocaleLowerCase('nl')
      .split(/\s+/)
      .every((word) => name.toLocaleLowerCase('nl').includes(word)),
  );
  return (
    <Page
      title={rosterTexts.title(view.name)}
      lead={rosterTexts.lead}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
      actions={
        <Button as="a" icon={<CalendarEditRegular />} href={href({ page: 'calendar', school: view.school })}>
          {rosterTexts.calendar}
        </Button>
      }
    >
      <TwoWindows keeper={keeper} />
      {view.people.length > 0 && (
        <ImportTable
          template={{ name: rosterTexts.file, rows: rosterTemplate(view.people) }}
          take={(rows) => {
            const read = rosterRows(view.people, rows);
            editing.change(read.rosters);
            return { ...read, changes: changesIn(view.people, read.rosters) };
          }}
        />
      )}
      {view.people.length === 0 ? (
        <Message
          icon={<PeopleRegular />}
          title={rosterTexts.none}
          text={rosterTexts.noneText}
          room="section"
        />
      ) : (
        <Section
          title={rosterTexts.people}
          surface="card"
          aside={
            view.people.length > many && (
              <SearchBox
                className={styles.search}
                aria-label={rosterTexts.search}
                placeholder={rosterTexts.search}
                value={search}
                onChange={(_, { value }) => setSearch(value)}
              />
            )
          }
        >
          <ul className={styles.list}>
            {found.map((one) => (
              <Person key={one.person} one={one} view={view} editing={editing} />
            ))}
          </ul>
          {found.length === 0 && <Text role="status">{rosterTexts.noneFound}</Text>}
        </Section>
      )}
      <PageFoot said={editing.count > 0 ? rosterTexts.unsaved : rosterTexts.allSaved}>
        {editing.count > 0 && <KeptLine saved={saved} />}
        {editing.count > 0 && <Button onClick={editing.reset}>{rosterTexts.reset}</Button>}
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={editing.busy || editing.count === 0}
          onClick={() => void editing.save()}
        >
          {rosterTexts.save(editing.count)}
        </Button>
      </PageFoot>
    </Page>
  );
}

/** What a table changes of what is saved, by person. */
function changesIn(people: RostersView['people'], rosters: Readonly<Record<string, Roster>>) {
  return people.flatMap(({ person, name, roster }) => {
    const now = rosters[person];
    if (!now || JSON.stringify(now) === JSON.stringify(roster)) return [];
    return { who: name, said: [rosterTexts.was(summaryOf(roster)), rosterTexts.becomes(summaryOf(now))] };
  });
}

interface PersonProps {
  readonly one: RosterView;
  readonly view: RostersView;
  readonly editing: ReturnType<typeof useRosters>;
}

function Person({ one, view, editing }: PersonProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const roster = editing.rosterOf(one);
  return (
    <li className={styles.person}>
      <div className={styles.head}>
        <span className={styles.words}>
          <Text weight="semibold">{one.name}</Text>
          <Text className={styles.detail}>{summaryOf(roster)}</Text>
          {editing.isChanged(one) && (
            <>
              <Text className={styles.detail}>{rosterTexts.was(summaryOf(one.roster))}</Text>
              <Text weight="semibold">{rosterTexts.changed}</Text>
            </>
          )}
        </span>
        <Button
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={isOpen ? rosterTexts.close(one.name) : rosterTexts.edit(one.name)}
          icon={isOpen ? <ChevronUpRegular /> : <ChevronDownRegular />}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      {isOpen && (
        <RosterEditor
          roster={roster}
          hours={view.hours}
          said={(field) => editing.said(one, field)}
          onChange={(now) => editing.change({ [one.person]: now })}
        />
      )}
    </li>
  );
}
