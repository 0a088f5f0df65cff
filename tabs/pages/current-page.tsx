import { lazy, Suspense, useEffect } from 'react';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { Loading } from '../parts/page/loading.tsx';
import type { Route } from '../route/route.ts';
import { useRoute } from '../route/use-route.ts';
import { useHost } from '../teams/host-context.ts';
import { HomePage } from './home/home-page.tsx';
import { UnknownPage } from './unknown-page.tsx';

const load = {
  trajectory: () => import('./trajectory/trajectory-page.tsx'),
  moment: () => import('./moment/moment-page.tsx'),
  document: () => import('./document/document-page.tsx'),
  write: () => import('./write/write-page.tsx'),
  plan: () => import('./plan/plan-page.tsx'),
  growth: () => import('./growth/growth-page.tsx'),
  instruments: () => import('./instruments/instruments-page.tsx'),
  tailored: () => import('./tailored/tailored-page.tsx'),
  kijkwijzers: () => import('./kijkwijzers/kijkwijzers-page.tsx'),
  start: () => import('./start/start-page.tsx'),
  hours: () => import('./hours/hours-page.tsx'),
  calendar: () => import('./calendar/calendar-page.tsx'),
  replan: () => import('./replan/replan-page.tsx'),
  rosters: () => import('./rosters/rosters-page.tsx'),
  year: () => import('./year/year-page.tsx'),
  advices: () => import('./advices/advices-page.tsx'),
  advice: () => import('./advices/advice-page.tsx'),
};
const TrajectoryPage = lazy(async () => ({ default: (await load.trajectory()).TrajectoryPage }));
const MomentPage = lazy(async () => ({ default: (await load.moment()).MomentPage }));
const DocumentPage = lazy(async () => ({ default: (await load.document()).DocumentPage }));
const WritePage = lazy(async () => ({ default: (await load.write()).WritePage }));
const PlanPage = lazy(async () => ({ default: (await load.plan()).PlanPage }));
const GrowthPage = lazy(async () => ({ default: (await load.growth()).GrowthPage }));
const InstrumentsPage = lazy(async () => ({ default: (await load.instruments()).InstrumentsPage }));
const TailoredPage = lazy(async () => ({ default: (await load.tailored()).TailoredPage }));
const KijkwijzersPage = lazy(async () => ({ default: (await load.kijkwijzers()).KijkwijzersPage }));
const StartPage = lazy(async () => ({ default: (await load.start()).StartPage }));
const HoursPage = lazy(async () => ({ default: (await load.hours()).HoursPage }));
const CalendarPage = lazy(async () => ({ default: (await load.calendar()).CalendarPage }));
const ReplanPage = lazy(async () => ({ default: (await load.replan()).ReplanPage }));
const RostersPage = lazy(async () => ({ default: (await load.rosters()).RostersPage }));
const YearPage = lazy(async () => ({ default: (await load.year()).YearPage }));
const AdvicesPage = lazy(async () => ({ default: (await load.advices()).AdvicesPage }));
const AdvicePage = lazy(async () => ({ default: (await load.advice()).AdvicePage }));

/** The page that the address names. All but the first are fetched when somebody goes there. */
export function CurrentPage() {
  const route = useRoute();
  const host = useHost();
  // Whatever stands there now, a skeleton included, beats the host's own loader.
  useEffect(() => host.ready(), [host]);
  useEffect(fetchTheOthers, []);
  return (
    <Suspense
      fallback={
        <main aria-label={tabs.loading.text}>
          <Loading />
        </main>
      }
    >
      {pageOf(route)}
    </Suspense>
  );
}

/** Once the first page stands: a train tunnel on the way to another page is then no matter. */
function fetchTheOthers(): () => void {
  const timer = setTimeout(() => {
    for (const page of Object.values(load)) page().catch(() => undefined);
  }, 4_000);
  return () => clearTimeout(timer);
}

function pageOf(route: Route) {
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'trajectory':
      return <TrajectoryPage key={route.trajectory} trajectory={route.trajectory} />;
    case 'moment':
      return <MomentPage key={route.moment} trajectory={route.trajectory} moment={route.moment} />;
    case 'document':
      return <DocumentPage key={route.document} trajectory={route.trajectory} document={route.document} />;
    case 'write': {
      const { page: _, ...writing } = route;
      return <WritePage key={JSON.stringify(writing)} {...writing} />;
    }
    case 'plan':
      return <PlanPage key={route.trajectory} trajectory={route.trajectory} />;
    case 'growth':
      return <GrowthPage key={route.kind} trajectory={route.trajectory} kind={route.kind} />;
    case 'instruments':
      return <InstrumentsPage key={route.school} school={route.school} />;
    case 'tailored':
      return <TailoredPage key={route.kind} trajectory={route.trajectory} kind={route.kind} />;
    case 'kijkwijzers':
      return <KijkwijzersPage key={route.trajectory} trajectory={route.trajectory} />;
    case 'start':
      return <StartPage key={route.amends ?? ''} {...(route.amends ? { amends: route.amends } : {})} />;
    case 'hours':
      return <HoursPage />;
    case 'replan':
      return <ReplanPage />;
    case 'advices':
      return <AdvicesPage />;
    case 'advice':
      return <AdvicePage key={route.document} trajectory={route.trajectory} document={route.document} />;
    case 'rosters':
      return <RostersPage key={route.school} school={route.school} />;
    case 'calendar':
      return <CalendarPage key={route.school} school={route.school} />;
    case 'year':
      return <YearPage key={route.year ?? ''} {...(route.year ? { year: route.year } : {})} />;
    case 'unknown':
      return <UnknownPage />;
  }
}
