import { lazy } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Home } from './home.tsx';
import { homeRead } from './home-read.ts';

const TrajectoryPage = lazy(async () => ({
  default: (await import('../trajectory/trajectory-page.tsx')).TrajectoryPage,
}));

/** Where the app opens. Whoever is in one trajectory only, as the teacher, is at home there. */
export function HomePage() {
  const home = useLoad(...homeRead);
  if (home.state === 'loading') {
    return (
      <main aria-label={tabs.loading.text}>
        <Loading />
      </main>
    );
  }
  if (home.state === 'failed') {
    return (
      <main>
        <Failed failure={home.failure} retry={home.retry} />
      </main>
    );
  }
  const [only, ...others] = home.value.trajectories;
  const athome = only && others.length === 0 && only.myRoles.every((role) => role === 'teacher');
  return athome && !home.value.calendars ? (
    <TrajectoryPage trajectory={only.id} />
  ) : (
    <Home view={home.value} />
  );
}
