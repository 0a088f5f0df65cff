import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Temporal } from 'temporal-polyfill';
import { monthText, shortDateText } from '../../../domain/calendar/wording.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { stepName } from '../names.ts';
import type { TimelineLayout } from './layout.ts';
import { at, lanesTop, lineOf, type Measures, namesBelow, wide } from './measures.ts';
import { Threads } from './threads.tsx';

/** A picture of so many weeks has no room for all of their numbers when it is narrow; there it has one in so many. */
const MANY_WEEKS = 26;
const FEW_WEEKS = 5;
const narrow = '@container (max-width: 760px)';

const useStyles = makeStyles({
  all: { display: 'none', [wide]: { display: 'block', position: 'absolute', inset: 0 } },
  field: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    right: '28px',
    left: 'var(--rail)',
    containerType: 'inline-size',
  },
  whenWide: { [narrow]: { display: 'none' } },
  whenNarrow: { display: 'none', [narrow]: { display: 'inline' } },
  column: { position: 'absolute', left: 'calc(var(--x) * 100%)', width: 'calc(var(--w) * 100%)' },
  month: {
    top: 0,
    lineHeight: tokens.lineHeightBase300,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
  },
  week: {
    top: '24px',
    bottom: `${namesBelow}px`,
    paddingLeft: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  // A background's colour: it helps the eye, and is not there in contrast, where it would be a fence.
  fence: { borderLeft: `1px solid ${tokens.colorNeutralBackground6}` },
  ofMonth: { top: '44px', bottom: `${namesBelow}px` },
  weeksName: {
    position: 'absolute',
    left: 0,
    top: '24px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  closed: {
    top: `${lanesTop}px`,
    bottom: `${namesBelow}px`,
    borderLeft: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRight: `1px dashed ${tokens.colorNeutralStroke1}`,
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      // Without a colour of its own: in a dark theme a warm one would be the heaviest thing in the picture.
      backgroundColor: tokens.colorNeutralBackground3,
      opacity: 0.7,
    },
  },
  closedName: {
    position: 'absolute',
    left: '50%',
    top: '100%',
    transform: 'translateX(-50%)',
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  today: {
    top: '48px',
    bottom: `${namesBelow}px`,
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
  },
  todayWord: {
    position: 'absolute',
    top: 0,
    transform: 'translateX(-50%)',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  lane: {
    position: 'absolute',
    left: 0,
    width: 'calc(var(--rail) - 8px)',
    transform: 'translateY(-50%)',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  rule: {
    position: 'absolute',
    left: 0,
    right: 0,
    borderTop: `1px solid ${tokens.colorNeutralBackground6}`,
  },
});

/** What lies behind the moments: weeks, holidays, lanes, threads, today. Everything in it is said by the list too. */
export function Backdrop({
  layout,
  measures,
}: {
  readonly layout: TimelineLayout;
  readonly measures: Measures;
}) {
  const styles = useStyles();
  const many = layout.weeks.length > MANY_WEEKS;
  return (
    <div aria-hidden className={styles.all}>
      <span className={styles.weeksName}>{tabs.trajectory.schoolWeeks}</span>
      {layout.lanes.map((step, lane) => (
        <span key={step ?? '-'} className={styles.lane} style={{ top: lineOf(lane, measures) }}>
          {step ? stepName(step, 0) : tabs.trajectory.lane}
        </span>
      ))}
      <div className={styles.field}>
        {layout.weeks.map(({ x, width, from, number }) => (
          <span
            key={from}
            className={mergeClasses(styles.column, styles.week, !many && styles.fence)}
            style={at(x, width)}
          >
            <span className={many && number && number % FEW_WEEKS !== 0 ? styles.whenWide : undefined}>
              {number}
            </span>
          </span>
        ))}
        {layout.months.map(({ x, width, from }) => (
          <span key={from} className={mergeClasses(styles.column, styles.month)} style={at(x, width)}>
            {width > 0.08 && <MonthName of={dateOf(from)} mayBeShort={many} />}
          </span>
        ))}
        {many &&
          layout.months.map(({ x, width, from }) => (
            <span
              key={from}
              className={mergeClasses(styles.column, styles.ofMonth, x > 0 && styles.fence)}
              style={at(x, width)}
            />
          ))}
        {layout.closed.map(({ x, width, from, name }) => (
          <span key={from} className={mergeClasses(styles.column, styles.closed)} style={at(x, width)}>
            <span className={styles.closedName}>{width > 0.015 && name}</span>
          </span>
        ))}
        {layout.lanes.map((step, lane) => (
          <span key={step ?? '-'} className={styles.rule} style={{ top: lineOf(lane, measures) }} />
        ))}
        {layout.today !== undefined && (
          <span className={mergeClasses(styles.column, styles.today)} style={at(layout.today, 0)}>
            <span className={styles.todayWord}>{tabs.trajectory.today}</span>
          </span>
        )}
        <Threads layout={layout} measures={measures} />
      </div>
    </div>
  );
}

interface MonthNameProps {
  readonly of: Temporal.PlainDate;
  readonly mayBeShort: boolean;
}

function MonthName({ of, mayBeShort }: MonthNameProps) {
  const styles = useStyles();
  const month = monthText(of);
  if (!mayBeShort) return month;
  return (
    <>
      <span className={styles.whenWide}>{month}</span>
      <span className={styles.whenNarrow}>{shortDateText(of).split(' ')[1]}</span>
    </>
  );
}

function dateOf(time: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDate();
}
