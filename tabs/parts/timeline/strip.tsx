import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import { type Dot, layOut } from './layout.ts';

const useStyles = makeStyles({
  strip: { display: 'block', width: '100%', height: '32px', overflow: 'visible' },
  line: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px' },
  thread: { stroke: tokens.colorBrandStroke2, strokeWidth: '6px', strokeLinecap: 'round' },
  closed: { fill: tokens.colorPaletteMarigoldBackground1 },
  today: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  dot: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  held: { fill: tokens.colorBrandBackground },
  open: { fill: tokens.colorPaletteMarigoldBackground2, stroke: tokens.colorPaletteMarigoldForeground2 },
  proposed: { stroke: tokens.colorNeutralStrokeAccessible, strokeDasharray: '3 2' },
  off: { fill: tokens.colorNeutralStroke1, stroke: tokens.colorNeutralStrokeAccessible },
});

const middle = 16;

type StripProps = Pick<TrajectorySummary, 'timeline' | 'closed' | 'startsOn' | 'endsOn'> & {
  /** Epoch milliseconds. */
  readonly now: number;
};

/** The small picture beside a trajectory's name. The words next to it say the same. */
export function Strip({ timeline, closed, startsOn, endsOn, now }: StripProps) {
  const styles = useStyles();
  const layout = layOut(timeline, closed, startsOn, endsOn, now);
  const look = {
    held: styles.held,
    proposed: styles.proposed,
    notHeld: styles.off,
    dropped: styles.off,
    scheduled: undefined,
  };
  return (
    <svg aria-hidden className={styles.strip}>
      {layout.closed.map(({ x, width, from }) => (
        <rect
          key={from}
          className={styles.closed}
          x={percent(x)}
          width={percent(width)}
          y={4}
          height={24}
          rx={4}
        />
      ))}
      <line className={styles.line} x1="0" x2="100%" y1={middle} y2={middle} />
      {layout.threads.map(({ cycle, dots }) => (
        <line key={cycle} className={styles.thread} {...ends(dots)} y1={middle} y2={middle} />
      ))}
      {layout.today !== undefined && (
        <line className={styles.today} x1={percent(layout.today)} x2={percent(layout.today)} y1={0} y2={32} />
      )}
      {layout.dots.map(({ point, x }) => (
        <circle
          key={point.moment}
          className={mergeClasses(
            styles.dot,
            look[point.state],
            point.open && point.state === 'held' && styles.open,
          )}
          cx={percent(x)}
          cy={middle}
          r={5}
        />
      ))}
    </svg>
  );
}

function ends(dots: readonly Dot[]): { x1: string; x2: string } {
  return { x1: percent(dots[0]?.x ?? 0), x2: percent(dots.at(-1)?.x ?? 0) };
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
