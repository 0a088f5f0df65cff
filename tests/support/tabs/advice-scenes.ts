import type { AdviceView } from '../../../domain/views/view/advice.ts';
import type { HomeView } from '../../../domain/views/view/home.ts';
import { emptyHome } from './home-fixture.ts';
import type { Scene } from './scenes.ts';

const { form, values, ...summary }: AdviceView = {
  ...{ trajectory: 't-noor', document: 'aanstellingsadvies.w38.beoordelingsgesprek.v1', version: 1 },
  ...{
    kind: 'aanstellingsadvies',
    form: 'aanstellingsadvies',
    teacher: 'Noor van Wijk',
    school: 'De Klimop',
  },
  ...{ authorName: 'Wilhelmina van den Boogaard-Kuipers', deliveredAt: '2027-06-15T14:00:00Z' },
  week: { monday: '2027-06-14', number: 37 },
  values: {
    advice: 'Ik adviseer een vaste aanstelling per 1 augustus.',
    reasons: 'Drie lesbezoeken, twee functioneringsgesprekken en het beoordelingsgesprek van 15 juni.',
  },
};
const home: HomeView = { ...emptyHome, readsForBoard: true };
const read = { ...summary, document: 'x.v1', teacher: 'Fatima Yıldız', readAt: '2027-06-16T07:00:00Z' };

/** What the board finds: the way to its page, the page, and one advice. */
export const adviceScenes = {
  homeOfBoard: { path: '', fixtures: { home: () => home } },
  advices: {
    path: 'adviezen',
    fixtures: { home: () => home, advices: () => ({ advices: [summary, read] }) },
  },
  noAdvices: { path: 'adviezen', fixtures: { home: () => home, advices: () => ({ advices: [] }) } },
  advice: {
    path: `adviezen/${summary.trajectory}/${summary.document}`,
    fixtures: { home: () => home, advice: () => ({ ...summary, form, values }) },
  },
} satisfies Readonly<Record<string, Scene>>;
