import { makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ClosedStretch, TimelinePoint } from '../../../domain/views/view.ts';
import { Backdrop } from './backdrop.tsx';
import { inOrder } from './in-order.ts';
import { layOut } from './layout.ts';
import { laneHeight, lanesTop, wide } from './measures.ts';
import { TimelineItem } from './timeline-item.tsx';
import { ClosedRow, TodayRow } from './timeline-rows.tsx';

const useStyles = makeStyles({
  picture: {
    position: 'relative',
    [wide]: {
      height: `calc(${lanesTop}px + var(--lanes) * ${laneHeight}px)`,
      marginTop: tokens.spacingVerticalS,
    },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: { display: 'block', position: 'absolute', inset: 0, left: 'var(--rail)' },
  },
});

interface TimelineProps {
  readonly trajectory: string;
  readonly points: readonly TimelinePoint[];
  readonly closed: readonly ClosedStretch[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly next: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * A trajectory as a picture. One ordered list, drawn twice: wide as lanes over weeks with a thread through each
 * lesson, narrow as a line from top to bottom.
 */
export function Timeline({ trajectory, points, closed, startsOn, endsOn, next, now }: TimelineProps) {
  const styles = useStyles();
  const layout = layOut(points, closed, startsOn, endsOn, now);
  const dots = new Map(layout.dots.map((dot) => [dot.point.moment, dot]));
  return (
    <div
      className={styles.picture}
      style={{ '--lanes': layout.lanes.length, '--rail': '104px' } as React.CSSProperties}
    >
      <Backdrop layout={layout} />
      <ol className={styles.list} aria-label={tabs.trajectory.picture}>
        {inOrder(points, closed, now).map((row) => {
          if (row.kind === 'today') return <TodayRow key="today" />;
          if (row.kind === 'closed') return <ClosedRow key={row.stretch.from} stretch={row.stretch} />;
          return (
            <TimelineItem
              key={row.point.moment}
              trajectory={trajectory}
              point={row.point}
              dot={dots.get(row.point.moment)}
              next={row.point.moment === next}
            />
          );
        })}
      </ol>
    </div>
  );
}
