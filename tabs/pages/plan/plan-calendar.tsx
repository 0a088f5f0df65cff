import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view/proposal.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { type CalendarWeek, calendarWeeks } from './calendar-weeks.ts';
import { PlanDay } from './plan-day.tsx';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '4px',
    tableLayout: 'fixed',
    [narrow]: { display: 'block' },
  },
  head: { [narrow]: { display: 'none' } },
  body: { [narrow]: { display: 'grid', gap: tokens.spacingVerticalM } },
  row: { [narrow]: { display: 'grid', gap: tokens.spacingVerticalXS } },
  emptyWeek: { [narrow]: { display: 'none' } },
  week: {
    width: '104px',
    textAlign: 'left',
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    [narrow]: { width: 'auto', fontWeight: tokens.fontWeightSemibold },
  },
  own: {
    display: 'block',
    color: tokens.colorNeutralForeground1,
    [narrow]: { display: 'inline', marginRight: tokens.spacingHorizontalS },
  },
  iso: { fontSize: tokens.fontSizeBase200, [narrow]: { fontWeight: tokens.fontWeightRegular } },
  dayName: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalS,
  },
  closed: {
    border: `1px dashed ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
});

interface PlanCalendarProps {
  readonly proposal: ProposalView;
  readonly moments: readonly ProposedMoment[];
  readonly schoolWeeks: TrajectoryView['schoolWeeks'];
}

/** The proposal as a calendar: school weeks by days, holidays as bands. A moment leads to its row in the list. */
export function PlanCalendar({ proposal, moments, schoolWeeks }: PlanCalendarProps) {
  const styles = useStyles();
  const weeks = calendarWeeks(proposal, moments);
  return (
    <table className={styles.table}>
      <caption className="only-read-aloud">{tabs.plan.calendar}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col" className={styles.week}>
            {tabs.plan.week}
          </th>
          {tabs.plan.days.map((day) => (
            <th key={day} scope="col" className={styles.dayName}>
              {day}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={styles.body}>
        {weeks.map((week) => (
          <tr
            key={week.days[0]?.date.toString()}
            className={mergeClasses(styles.row, isEmpty(week) && styles.emptyWeek)}
          >
            <th scope="row" className={styles.week}>
              <WeekName week={week} schoolWeeks={schoolWeeks} />
            </th>
            {week.closed ? (
              <td colSpan={5} className={styles.closed}>
                {week.closed}
              </td>
            ) : (
              week.days.map((day) => <PlanDay key={day.date.toString()} day={day} />)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The school's own number of a week, and the one on everybody's calendar. */
function WeekName({
  week,
  schoolWeeks,
}: { readonly week: CalendarWeek } & Pick<PlanCalendarProps, 'schoolWeeks'>) {
  const styles = useStyles();
  const monday = week.days[0]?.date.toString();
  const own = schoolWeeks.find((one) => one.monday === monday)?.number;
  return (
    <>
      {own !== undefined && <span className={styles.own}>{tabs.plan.schoolWeekNumber(own)}</span>}
      <span className={styles.iso}>{tabs.plan.weekNumber(week.number)}</span>
    </>
  );
}

function isEmpty({ closed, days }: CalendarWeek): boolean {
  return !closed && days.every((day) => day.moments.length === 0 && !day.closed);
}
