import { Button, makeStyles } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { WeatherSnowflakeRegular } from '@fluentui/react-icons/svg/weather-snowflake';
import { useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type KeptCalendar, withKept } from '../../../domain/calendar/kept-calendar.ts';
import {
  ordinaryCalendar,
  type SchoolCalendar,
  schoolHoliday,
} from '../../../domain/calendar/school-calendar.ts';
import { schoolWeeks } from '../../../domain/calendar/school-weeks.ts';
import {
  type SchoolYear,
  schoolYearBefore,
  schoolYearFrom,
  schoolYearOf,
} from '../../../domain/calendar/school-year.ts';
import { isDay } from '../../../domain/forms/values.ts';
import { calendarTemplate, withCalendarRows } from '../../../domain/imports/calendar-rows.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { CalendarView } from '../../../domain/views/school/school-calendar.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraft, useDraftState } from '../../api/use-draft.ts';
import { useLoad } from '../../api/use-load.ts';
import { SchoolWeeks } from '../../parts/dates/school-weeks.ts';
import { dayOf } from '../../parts/dates/when.ts';
import { KeptLine } from '../../parts/fields/saved-line.tsx';
import { TwoWindows } from '../../parts/fields/two-texts.tsx';
import { ImportTable } from '../../parts/imports/import-table.tsx';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Page } from '../../parts/page/page.tsx';
import { PageFoot } from '../../parts/page/page-foot.tsx';
import { Section } from '../../parts/page/section.tsx';
import { Anchors } from './anchors.tsx';
import { Closures, DaysOff, OwnHolidays } from './days.tsx';
import { ChoiceField } from './fields.tsx';
import { FilmingRules } from './filming-rules.tsx';
import { Rules } from './rules.tsx';
import { TalkRooms } from './talk-rooms.tsx';
import { TouchedDialog } from './touched-dialog.tsx';
import { useCalendar } from './use-calendar.ts';
import { YearPicture } from './year-picture.tsx';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** A school's calendar: the year in a picture, and below it what the school says of it. */
export function CalendarPage({ school }: { readonly school: string }) {
  const loaded = useLoad(`calendar/${school}`, (client) => client.call('calendar', { ids: { school } }));
  const draft = useDraft(`kalender.${school}`, async () => ({ ok: true, value: { values: {} } }));
  if (loaded.state === 'ready' && draft.state === 'ready')
    return <Opened view={loaded.value} keeper={draft.keeper} />;
  const failed = [loaded, draft].find((one) => one.state === 'failed');
  return (
    <main aria-label={tabs.loading.text}>
      {failed?.state === 'failed' ? <Failed failure={failed.failure} retry={failed.retry} /> : <Loading />}
    </main>
  );
}

interface KeptProps {
  readonly view: CalendarView;
  readonly keeper: DraftKeeper;
}

/** Begins anew with what another window saved, once that was chosen. */
function Opened(props: KeptProps) {
  const [times, setTimes] = useState(0);
  return <Kept key={times} {...props} onOther={() => setTimes(times + 1)} />;
}

function Kept({ view, keeper, onOther }: KeptProps & { readonly onOther: () => void }) {
  const styles = useStyles();
  const editing = useCalendar(view, keeper);
  const { saved } = useDraftState(keeper);
  const calendar = useMemo(() => drawn(editing.kept, view.hours), [editing.kept, view.hours]);
  /** As they would be numbered: what is typed says at once in which week it falls. */
  const weeks = useMemo(
    () =>
      knownYears(calendar)
        .flatMap((one) => schoolWeeks(calendar, one))
        .map(({ number, monday }) => ({ number, monday: monday.toString() })),
    [calendar],
  );
  const today = dayOf(view.now);
  const years = knownYears(calendar);
  const [chosen, setYear] = useState<SchoolYear>(schoolYearOf(today));
  const year = years.includes(chosen) ? chosen : years[0];
  const closures = useRef<HTMLDivElement>(null);
  /** The first thing on a snowy morning: filled in for today, and ready to be changed. */
  const closeToday = () => {
    const iso = today.toString();
    const closed = [...editing.kept.closures, { from: iso, to: iso, kind: 'weather' as const }];
    flushSync(() => editing.change({ closures: closed }));
    const days = closures.current?.querySelectorAll('input') ?? [];
    days[days.length - 2]?.focus();
  };
  return (
    <Page
      title={schoolCalendar.title(view.name)}
      lead={schoolCalendar.lead}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
      actions={
        <Button icon={<WeatherSnowflakeRegular />} onClick={closeToday}>
          {schoolCalendar.closeToday}
        </Button>
      }
    >
      <TwoWindows keeper={keeper} onOther={onOther} />
      {year && (
        <Section
          title={schoolCalendar.picture}
          note={schoolCalendar.pictureNote(schoolWeeks(calendar, year).length)}
          aside={
            <ChoiceField
              label={schoolCalendar.year}
              value={year}
              choices={Object.fromEntries(years.map((one) => [one, one])) as Record<SchoolYear, string>}
              onChange={setYear}
            />
          }
          surface="card"
        >
          <YearPicture calendar={calendar} year={year} />
        </Section>
      )}
      <ImportTable
        template={{ name: schoolCalendar.file, rows: calendarTemplate }}
        take={(rows) => {
          const read = withCalendarRows(editing.kept, rows);
          editing.change(read.calendar);
          return read;
        }}
      />
      <SchoolWeeks.Provider value={weeks}>
        <div ref={closures} className={styles.part}>
          <Closures {...editing} today={today.toString()} />
        </div>
        <DaysOff {...editing} />
        <OwnHolidays {...editing} />
      </SchoolWeeks.Provider>
      <Rules {...editing} />
      <Anchors {...editing} />
      <FilmingRules {...editing} />
      <TalkRooms {...editing} />
      <PageFoot
        said={
          editing.isChanged ? `${schoolCalendar.unsaved} ${schoolCalendar.look}` : schoolCalendar.allSaved
        }
      >
        {editing.isChanged && <KeptLine saved={saved} />}
        {editing.isChanged && <Button onClick={editing.reset}>{schoolCalendar.reset}</Button>}
        <Button
          appearance="primary"
          icon={<SaveRegular />}
          disabledFocusable={editing.busy || !editing.isChanged}
          onClick={() => void editing.ask()}
        >
          {schoolCalendar.save}
        </Button>
      </PageFoot>
      {editing.asked && (
        <TouchedDialog
          days={editing.asked}
          calendar={calendar}
          onYes={() => void editing.save()}
          onNo={editing.cancel}
        />
      )}
    </Page>
  );
}

/** As it would be, as far as it is filled in. */
function drawn(kept: KeptCalendar, hours: SchoolCalendar['hours']): SchoolCalendar {
  const isWhole = ({ from, to }: { readonly from: string; readonly to: string }) => isDay(from) && isDay(to);
  return withKept(
    { ...ordinaryCalendar(kept.region), hours },
    {
      ...kept,
      daysOff: kept.daysOff.filter(({ date }) => isDay(date)),
      ownHolidays: kept.ownHolidays.filter(isWhole),
      closures: kept.closures.filter(isWhole),
    },
  );
}

/** The school years of which both summers are known. */
function knownYears(calendar: SchoolCalendar): readonly SchoolYear[] {
  return Array.from({ length: 10 }, (_, index) => schoolYearFrom(2025 + index)).filter((year) =>
    [schoolYearBefore(year), year].every((one) => schoolHoliday(calendar, 'zomer', one) !== undefined),
  );
}
