import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ClosedStretch, TimelinePoint } from '../../../domain/views/view/timeline.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Backdrop } from './backdrop.tsx';
import { aroundNow, inOrder, keyOf } from './in-order.ts';
import { layOut } from './layout.ts';
import { lanesTop, measuresOf, namesBelow, wide } from './measures.ts';
import { TimelineItem } from './timeline-item.tsx';
import { ClosedRow, TodayRow } from './timeline-rows.tsx';
import { Undated } from './undated.tsx';

const useStyles = makeStyles({
  picture: {
    position: 'relative',
    [wide]: {
      height: `calc(${lanesTop + namesBelow}px + var(--lanes) * var(--lane-height))`,
      marginTop: tokens.spacingVerticalS,
    },
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [wide]: {
      display: 'block',
      position: 'absolute',
      inset: 0,
      left: 'var(--rail)',
      right: '28px',
      containerType: 'inline-size',
    },
  },
  empty: { [wide]: { display: 'none' } },
  all: { justifySelf: 'start', [wide]: { display: 'none' } },
});

interface TimelineProps {
  readonly trajectory: string;
  readonly points: readonly TimelinePoint[];
  readonly closed: readonly ClosedStretch[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly next: string | undefined;
  readonly schoolWeeks: TrajectoryView['schoolWeeks'];
  /** Epoch milliseconds. */
  readonly now: number;
}

/**
 * A trajectory as a picture. One ordered list, drawn twice: wide as lanes over weeks with a thread through each
 * lesson, narrow as a line from top to bottom, of which first what lies around today.
 */
export function Timeline(props: TimelineProps) {
  const { trajectory, points, closed, startsOn, endsOn, next, schoolWeeks, now } = props;
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const layout = layOut(points, closed, startsOn, endsOn, now, schoolWeeks);
  const measures = measuresOf(layout.lanes.length, layout.threads.length > 0);
  const dots = new Map(layout.dots.map((dot) => [dot.point.moment, dot]));
  const threaded = new Map(
    layout.threads.flatMap(({ dots: ones }) =>
      ones.map((one) => [one, one === ones.at(-1) ? 'last' : 'leaving'] as const),
    ),
  );
  const rows = inOrder(points, closed, now);
  const near = all ? rows : aroundNow(rows, now);
  return (
    <>
      <div
        className={mergeClasses(styles.picture, layout.dots.length === 0 && styles.empty)}
        style={
          {
            '--lanes': layout.lanes.length,
            '--lane-height': `${measures.laneHeight}px`,
            '--rail': `${measures.rail}px`,
          } as CSSProperties
        }
      >
        <Backdrop layout={layout} measures={measures} />
        <ol className={styles.list} aria-label={tabs.trajectory.picture}>
          {rows.map((row) => {
            if (row.kind === 'today') return <TodayRow key="today" />;
            const far = !near.includes(row);
            if (row.kind === 'closed') return <ClosedRow key={keyOf(row)} stretch={row.stretch} far={far} />;
            const dot = dots.get(row.point.moment);
            return (
              <TimelineItem
                key={keyOf(row)}
                trajectory={trajectory}
                point={row.point}
                dot={dot}
                onThread={dot && threaded.get(dot)}
                next={row.point.moment === next}
                far={far}
                dense={measures.dense}
              />
            );
          })}
        </ol>
      </div>
      <Undated
        trajectory={trajectory}
        points={rows.flatMap((row) =>
          row.kind === 'moment' && !dots.has(row.point.moment) ? [row.point] : [],
        )}
      />
      {near.length < rows.length && (
        <Button className={styles.all} onClick={() => setAll(true)}>
          {tabs.trajectory.wholeLine}
        </Button>
      )}
    </>
  );
}
