import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { SchoolYear } from '../../../domain/calendar/school-year.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { capital } from '../../parts/names.ts';
import { type DayKind, type Month, monthsOf } from './months.ts';

const stripes = (colour: string) => `repeating-linear-gradient(135deg, ${colour} 0 1px, transparent 1px 5px)`;

const useStyles = makeStyles({
  months: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXXL}`,
    '@media (min-width: 641px) and (max-width: 900px)': { gridTemplateColumns: 'repeat(3, minmax(0, 1fr))' },
    '@media (min-width: 321px) and (max-width: 640px)': {
      gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
      columnGap: tokens.spacingHorizontalM,
    },
    '@media (max-width: 320px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  month: { display: 'grid', gap: tokens.spacingVerticalXS, alignContent: 'start', minWidth: 0 },
  grid: { display: 'grid', gridTemplateColumns: '20px repeat(5, minmax(0, 1fr))', gap: '2px' },
  head: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  number: { alignSelf: 'center', color: tokens.colorNeutralForeground2 },
  day: {
    display: 'grid',
    placeItems: 'center',
    minHeight: '26px',
    fontSize: tokens.fontSizeBase200,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid transparent`,
  },
  lesson: { backgroundColor: tokens.colorNeutralBackground1 },
  holiday: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    forcedColorAdjust: 'none',
  },
  studiedag: {
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px dotted ${tokens.colorNeutralForeground2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  closure: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    backgroundImage: stripes(tokens.colorStatusDangerBorder1),
    color: tokens.colorNeutralForeground1,
    border: `2px solid ${tokens.colorStatusDangerBorder2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3 },
  closed: { display: 'grid', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  sign: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  sample: { width: '28px' },
});

/** A school year as twelve small months: what is taught, what is off, and the number of each school week. */
export function YearPicture({
  calendar,
  year,
}: {
  readonly calendar: SchoolCalendar;
  readonly year: SchoolYear;
}) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.legend} aria-hidden>
        {(['lesson', 'holiday', 'studiedag', 'closure'] as const).map((kind) => (
          <span key={kind} className={styles.sign}>
            <span className={mergeClasses(styles.day, styles.sample, styles[kind])}>12</span>
            <Text size={200}>{schoolCalendar.legend[kind]}</Text>
          </span>
        ))}
      </div>
      <div className={styles.months}>
        {monthsOf(calendar, year).map((month) => (
          <MonthPicture key={month.name} month={month} />
        ))}
      </div>
    </>
  );
}

/** One picture to whoever hears it, with the days off in words below it. */
function MonthPicture({ month: { name, year, weeks, spoken, closed } }: { readonly month: Month }) {
  const styles = useStyles();
  const kinds: Readonly<Record<DayKind, string>> = styles;
  return (
    <div className={styles.month}>
      <Text as="h3" weight="semibold">
        {capital(name)} {year}
      </Text>
      <div className={styles.grid} role="img" aria-label={spoken}>
        <Text size={200} className={styles.head}>
          {schoolCalendar.week}
        </Text>
        {schoolCalendar.weekdays.map((day) => (
          <Text key={day} size={200} className={styles.head}>
            {day}
          </Text>
        ))}
        {weeks.flatMap(({ monday, number, days }) => [
          <Text key={monday} size={200} className={styles.number}>
            {number ?? ''}
          </Text>,
          ...days.map((day, index) =>
            day ? (
              <span
                key={day.date.toString()}
                className={mergeClasses(styles.day, kinds[day.kind])}
                title={day.why}
              >
                {day.date.day}
              </span>
            ) : (
              <span key={`${monday}/${schoolCalendar.weekdays[index]}`} />
            ),
          ),
        ])}
      </div>
      {closed.length > 0 && (
        <ul className={styles.closed}>
          {closed.map((one) => (
            <li key={one}>
              <Text size={200}>{capital(one)}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
