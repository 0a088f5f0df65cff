import { makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Dot, TimelineLayout } from './layout.ts';
import { at, lanesTop, lineOf, type Measures, namesBelow } from './measures.ts';

const useStyles = makeStyles({
  threads: { position: 'absolute', inset: 0, width: '100%', height: '100%', overflow: 'visible' },
  thread: { fill: 'none', stroke: tokens.colorBrandStroke2, strokeWidth: '6px', strokeLinecap: 'round' },
  cycleName: {
    position: 'absolute',
    left: 'calc(var(--x) * 100%)',
    transform: 'translate(-50%, -100%)',
    // The line of today passes behind it.
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground2,
    whiteSpace: 'nowrap',
  },
});

/** One line through each lesson: prepared together, seen in class, talked over. */
export function Threads({
  layout,
  measures,
}: {
  readonly layout: TimelineLayout;
  readonly measures: Measures;
}) {
  const styles = useStyles();
  const height = lanesTop + layout.lanes.length * measures.laneHeight + namesBelow;
  return (
    <>
      <svg className={styles.threads} viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none">
        <title>{tabs.trajectory.picture}</title>
        {layout.threads.map(({ cycle, dots }) => (
          <path
            key={cycle}
            className={styles.thread}
            vectorEffect="non-scaling-stroke"
            d={pathThrough(dots, measures)}
          />
        ))}
      </svg>
      {layout.threads.map(({ cycle, dots }) => (
        <span
          key={cycle}
          className={styles.cycleName}
          style={{ ...at(dots[0]?.x ?? 0, 0), top: lineOf(dots[0]?.lane ?? 0, measures) - 18 }}
        >
          {tabs.trajectory.cycle(cycle)}
        </span>
      ))}
    </>
  );
}

function pathThrough(dots: readonly Dot[], measures: Measures): string {
  return dots
    .map((dot, i) => {
      const x = dot.x * 1000;
      const y = lineOf(dot.lane, measures);
      const before = dots[i - 1];
      if (!before) return `M${x} ${y}`;
      const middle = (before.x * 1000 + x) / 2;
      return `C${middle} ${lineOf(before.lane, measures)} ${middle} ${y} ${x} ${y}`;
    })
    .join('');
}
