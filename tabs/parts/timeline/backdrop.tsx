import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Temporal } from 'temporal-polyfill';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { stepName } from '../names.ts';
import type { Dot, TimelineLayout } from './layout.ts';
import { dotLine, laneHeight, lanesTop, wide } from './measures.ts';

const useStyles = makeStyles({
  all: { display: 'none', [wide]: { display: 'block', position: 'absolute', inset: 0 } },
  field: { position: 'absolute', top: 0, bottom: 0, right: '28px', left: 'var(--rail)' },
  column: { position: 'absolute', left: 'calc(var(--x) * 100%)', width: 'calc(var(--w) * 100%)' },
  month: {
    top: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
  },
  week: {
    top: '24px',
    bottom: 0,
    // A background's colour: it helps the eye, and is not there in contrast, where it would be a fence.
    borderLeft: `1px solid ${tokens.colorNeutralBackground5}`,
    paddingLeft: '4px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  closed: {
    top: `${lanesTop - 8}px`,
    bottom: 0,
    display: 'grid',
    placeItems: 'end center',
    paddingBottom: tokens.spacingVerticalS,
    borderLeft: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRight: `1px dashed ${tokens.colorNeutralStroke1}`,
    overflow: 'hidden',
    '::before': {
      content: '""',
      position: 'absolute',
      inset: 0,
      backgroundColor: tokens.colorPaletteMarigoldBackground1,
      opacity: 0.7,
    },
  },
  closedName: {
    position: 'relative',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    whiteSpace: 'nowrap',
  },
  today: {
    top: '20px',
    bottom: 0,
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
  threads: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  thread: { fill: 'none', stroke: tokens.colorBrandStroke2, strokeWidth: '6px', strokeLinecap: 'round' },
  cycleName: {
    position: 'absolute',
    left: 'calc(var(--x) * 100%)',
    transform: 'translate(-50%, -100%)',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    whiteSpace: 'nowrap',
  },
});

/** What lies behind the moments: weeks, holidays, lanes, threads, today. Everything in it is said by the list too. */
export function Backdrop({ layout }: { readonly layout: TimelineLayout }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.all}>
      {layout.lanes.map((step, lane) => (
        <span key={step ?? '-'} className={styles.lane} style={{ top: lineOf(lane) }}>
          {step ? stepName(step, 0) : tabs.trajectory.lane}
        </span>
      ))}
      <div className={styles.field}>
        {layout.weeks.map(({ x, width, from }) => (
          <span key={from} className={mergeClasses(styles.column, styles.week)} style={at(x, width)}>
            {dateOf(from).weekOfYear}
          </span>
        ))}
        {layout.months.map(({ x, width, from }) => (
          <span key={from} className={mergeClasses(styles.column, styles.month)} style={at(x, width)}>
            {width > 0.08 && tabs.months[dateOf(from).month - 1]}
          </span>
        ))}
        {layout.closed.map(({ x, width, from, name }) => (
          <span key={from} className={mergeClasses(styles.column, styles.closed)} style={at(x, width)}>
            <span className={styles.closedName}>{width > 0.015 && name}</span>
          </span>
        ))}
        {layout.lanes.map((step, lane) => (
          <span key={step ?? '-'} className={styles.rule} style={{ top: lineOf(lane) }} />
        ))}
        <Threads layout={layout} />
        {layout.today !== undefined && (
          <span className={mergeClasses(styles.column, styles.today)} style={at(layout.today, 0)}>
            <span className={styles.todayWord}>{tabs.trajectory.today}</span>
          </span>
        )}
      </div>
    </div>
  );
}

function Threads({ layout }: { readonly layout: TimelineLayout }) {
  const styles = useStyles();
  const height = lanesTop + layout.lanes.length * laneHeight;
  return (
    <>
      <svg className={styles.threads} viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none">
        <title>{tabs.trajectory.picture}</title>
        {layout.threads.map(({ cycle, dots }) => (
          <path
            key={cycle}
            className={styles.thread}
            vectorEffect="non-scaling-stroke"
            d={pathThrough(dots)}
          />
        ))}
      </svg>
      {layout.threads.map(({ cycle, dots }) => (
        <span
          key={cycle}
          className={styles.cycleName}
          style={{ ...at(dots[0]?.x ?? 0, 0), top: lineOf(dots[0]?.lane ?? 0) - 18 }}
        >
          {tabs.trajectory.cycle(cycle)}
        </span>
      ))}
    </>
  );
}

function pathThrough(dots: readonly Dot[]): string {
  return dots
    .map((dot, i) => {
      const x = dot.x * 1000;
      const y = lineOf(dot.lane);
      const before = dots[i - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x * 1000 + x) / 2;
      return `C${middle} ${lineOf(before.lane)} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}

function lineOf(lane: number): number {
  return lanesTop + lane * laneHeight + dotLine;
}

function at(x: number, width: number): React.CSSProperties {
  return { '--x': x, '--w': width } as React.CSSProperties;
}

function dateOf(time: number): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC').toPlainDate();
}
