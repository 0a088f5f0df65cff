import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view.ts';
import { stepName } from '../../parts/names.ts';
import { clockText, dayText, shortDayText } from '../../parts/when.ts';
import { type CalendarDay, type CalendarWeek, calendarWeeks } from './calendar-weeks.ts';

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
    width: '72px',
    textAlign: 'left',
    verticalAlign: 'top',
    paddingTop: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    [narrow]: { width: 'auto', fontWeight: tokens.fontWeightSemibold },
  },
  dayName: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightSemibold,
    paddingLeft: tokens.spacingHorizontalS,
  },
  day: {
    verticalAlign: 'top',
    height: '52px',
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    [narrow]: {
      display: 'grid',
      gridTemplateColumns: '64px minmax(0, 1fr)',
      height: 'auto',
      padding: tokens.spacingHorizontalS,
    },
  },
  emptyDay: { [narrow]: { display: 'none' } },
  number: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  closed: {
    border: `1px dashed ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
  moments: { display: 'grid', gap: tokens.spacingVerticalXXS },
  moment: {
    display: 'block',
    minHeight: '24px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'left',
    width: '100%',
    cursor: 'pointer',
    fontFamily: 'inherit',
    overflowWrap: 'anywhere',
    [narrow]: { minHeight: '44px' },
  },
  pinned: { borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
});

interface PlanCalendarProps {
  readonly proposal: ProposalView;
  readonly moments: readonly ProposedMoment[];
}

/** The proposal as a calendar: school weeks by days, holidays as bands. A moment leads to its row in the list. */
export function PlanCalendar({ proposal, moments }: PlanCalendarProps) {
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
              {tabs.plan.weekNumber(week.number)}
            </th>
            {week.closed ? (
              <td colSpan={5} className={styles.closed}>
                {week.closed}
              </td>
            ) : (
              week.days.map((day) => <Day key={day.date.toString()} day={day} />)
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function isEmpty({ closed, days }: CalendarWeek): boolean {
  return !closed && days.every((day) => day.moments.length === 0 && !day.closed);
}

function Day({ day }: { readonly day: CalendarDay }) {
  const styles = useStyles();
  const date = day.date.toString();
  const empty = day.moments.length === 0;
  return (
    <td
      className={mergeClasses(
        styles.day,
        day.closed && styles.closed,
        empty && !day.closed && styles.emptyDay,
      )}
    >
      <span className={styles.number}>
        {shortDayText(date)}
        {day.closed && ` ${day.closed}`}
      </span>
      {!empty && (
        <span className={styles.moments}>
          {day.moments.map((moment) => (
            <button
              key={moment.moment}
              type="button"
              className={mergeClasses(styles.moment, (moment.pinned || moment.fixed) && styles.pinned)}
              onClick={() => showRow(moment.moment)}
            >
              {moment.start && moment.place !== 'desk' && `${clockText(moment.start)} `}
              {stepName(moment.step, moment.cycle)}
              <span className="only-read-aloud">, {dayText(date)}</span>
            </button>
          ))}
        </span>
      )}
    </td>
  );
}

function showRow(moment: string): void {
  const row = document.getElementById(`plan-${moment}`);
  row?.scrollIntoView({ block: 'center' });
  row?.querySelector('button')?.focus({ preventScroll: true });
}
