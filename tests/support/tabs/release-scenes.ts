import type { DocumentView, ReleaseView } from '../../../domain/views/view/document.ts';
import { NOW } from './trajectory-fixture.ts';

const given: readonly ReleaseView[] = [
  {
    id: 'r2',
    to: 'Henk Dijkstra',
    person: 'p-henk',
    at: NOW,
    passages: ['teacherSaid:1'],
    state: 'asksAuthor',
    deliverFrom: '2026-10-15T06:00:00Z',
    acts: ['takeBack'],
  },
  {
    id: 'r1',
    to: 'Henk Dijkstra',
    person: 'p-henk',
    at: '2026-10-01T13:00:00Z',
    state: 'delivered',
    deliverFrom: '2026-10-02T06:00:00Z',
    deliveredAt: '2026-10-02T06:00:00Z',
    readAt: '2026-10-05T07:30:00Z',
    acts: [],
  },
];

/** A kort verslag of a starting teacher, as she sees it who may let somebody else read it. */
export const releasing: DocumentView = {
  id: 'kortVerslag.w4.nagesprek.v1',
  kind: 'kortVerslag',
  version: 1,
  superseded: false,
  state: 'recorded',
  at: '2026-09-24T14:00:00Z',
  authorName: 'Marit de Groot',
  readBy: [],
  form: 'kortVerslag',
  goals: [],
  readers: [
    { name: 'Fatima Yıldız', role: 'teacher', when: 'now' },
    { name: 'Marit de Groot', role: 'coach', when: 'now' },
  ],
  values: {
    teacherSaid:
      'Ik vond het spannend dat je kwam kijken. De start van de les lukt al. Het opruimen nog niet.',
    discussed: 'Hoe de wisselingen verlopen en wat daarbij helpt.',
    agreements: [
      { who: 'Fatima Yıldız', what: 'een teken afspreken voor stilte', byWhen: '2026-10-02' },
      { who: 'Marit de Groot', what: 'kijkt mee bij het opruimen', byWhen: '2026-10-08' },
    ],
  },
  releases: given,
  releasableTo: [{ person: 'p-henk', name: 'Henk Dijkstra', role: 'leidinggevende' }],
  acts: ['release'],
};

/** The same for its author, who is asked whether a part may stand under her name. */
export const excerpt: DocumentView = {
  ...releasing,
  releasableTo: [],
  releases: [{ ...given[0]!, acts: ['agreeExcerpt'] }],
};
