import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { clockText, dayText, shortDayText } from '../../parts/dates/when.ts';
import { stepName } from '../../parts/names.ts';
import type { CalendarDay } from './calendar-weeks.ts';
import { showRow } from './show-row.ts';

const narrow = '@media (max-width: 700px)';

const useStyles = makeStyles({
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
  closed: {
    border: `1px dashed ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One day: its moments, each a way to its row in the list. */
export function PlanDay({ day }: { readonly day: CalendarDay }) {
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
