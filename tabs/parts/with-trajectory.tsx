import type { ReactNode } from 'react';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { useLoad } from '../api/use-load.ts';
import { SchoolWeeks } from './dates/school-weeks.ts';
import { Failed } from './page/failed.tsx';
import { Loading } from './page/loading.tsx';

interface WithTrajectoryProps {
  readonly id: string;
  readonly children: (view: TrajectoryView) => ReactNode;
}

/** Reads the trajectory that a page is about; until it is there, what is happening. */
export function WithTrajectory({ id, children }: WithTrajectoryProps) {
  const loaded = useLoad(`trajectory/${id}`, (client) =>
    client.call('trajectory', { ids: { trajectory: id } }),
  );
  if (loaded.state === 'ready') {
    const view = loaded.value;
    return <SchoolWeeks.Provider value={view.schoolWeeks}>{children(view)}</SchoolWeeks.Provider>;
  }
  return (
    <main aria-label={tabs.loading.text}>
      {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
    </main>
  );
}
