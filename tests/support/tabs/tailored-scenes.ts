import type { ComposeView } from '../../../bot/http/contract.ts';
import type { ProgrammeLine } from '../../../domain/forms/form.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import type { Fixtures } from './fixture-server.ts';
import { coachHome } from './home-fixture.ts';
import { readAs, starterYear, viewedAs, type Who } from './starter-fixture.ts';
import { NOW } from './trajectory-fixture.ts';

const line = (
  step: string,
  round: number,
  choice: ProgrammeLine['choice'],
  more: Partial<ProgrammeLine> = {},
): ProgrammeLine => ({ step, round, choice, reason: '', ...more });

const held: readonly ProgrammeLine[] = [
  line('begeleidingsgesprek', 12, 'change', {
    minutes: 40,
    reason: 'Kort en vaak past beter bij ons rooster.',
  }),
  line('modelles', 16, 'leaveOut', { reason: 'Noor kijkt liever mee bij haar collega van groep 6.' }),
];
const next: readonly ProgrammeLine[] = [
  ...held,
  line('kijkwijzergesprek', 18, 'asPlanned', { reason: 'Dit gaf in oktober veel houvast.' }),
  line('klassenbezoek', 24, 'extra', { minutes: 45, reason: 'Om naar de pluskaart te kijken.' }),
  line('intervisie', 26, 'extra', { reason: 'Samen met de starter van De Zwaluw.' }),
  line('maandcontact', 3, 'leaveOut', { reason: 'Dan hebben we de intervisie.' }),
  line('maandcontact', 5, 'change', { minutes: 40 }),
  line('popcontact', 2, 'change', { minutes: 30 }),
];

const versionOf = (
  version: number,
  author: Who,
  at: string,
  activities: readonly ProgrammeLine[],
): Document => ({
  id: `opMaatPlan.trajectory.v${version}`,
  ...{ kind: 'opMaatPlan', version, author, subject: 'noor', at, state: 'recorded', readBy: [] },
  values: { support: 'Liever kort en vaak dan lang en zelden.', activities },
  agreed: [{ by: author, at }],
});

const first: Document = {
  ...versionOf(1, 'ruben', '2026-09-10T12:00:00Z', held),
  agreed: [
    { by: 'ruben', at: '2026-09-10T12:00:00Z' },
    { by: 'noor', at: '2026-09-11T06:30:00Z' },
  ],
  discussed: { by: 'ilse', at: '2026-09-15T14:00:00Z' },
};
const second = versionOf(2, 'noor', '2027-01-20T17:00:00Z', next);
const making = { ...starterYear, documents: [...starterYear.documents, first, second] };
const agreed = {
  ...making,
  documents: [
    ...starterYear.documents,
    first,
    { ...second, agreed: [...(second.agreed ?? []), { by: 'ruben', at: '2027-01-21T07:00:00Z' }] },
  ],
};

const seenBy = (who: Who, which = making) =>
  ({
    home: () => coachHome,
    trajectory: () => viewedAs(who, which),
    document: ({ ids }) => readAs(who, ids.document ?? '', which),
    getDraft: () => null,
    putDraft: () => ({ savedAt: NOW }),
    removeDraft: () => ({ removed: true }),
  }) satisfies Fixtures;

const composed: ComposeView = {
  form: 'opMaatPlan',
  values: second.values,
  readers: [
    { name: 'Noor Bakker', role: 'teacher', when: 'now' },
    { name: 'Ruben Smeets', role: 'coach', when: 'now' },
  ],
  delivery: { kind: 'none' },
  base: second.id,
};

const traject = 'traject/t-noor';

/** A plan made to measure: for who makes it, who it is discussed with, and while it is written. */
export const tailoredScenes = {
  tailored: { path: `${traject}/opmaat/opMaatPlan`, fixtures: seenBy('ruben') },
  tailoredOfDirector: { path: `${traject}/opmaat/opMaatPlan`, fixtures: seenBy('ilse', agreed) },
  tailoredWriting: {
    path: `${traject}/schrijf/opMaatPlan/-/${second.id}`,
    fixtures: { ...seenBy('ruben'), compose: () => composed },
  },
  tailoredVersions: { path: `${traject}/groei/opMaatPlan`, fixtures: seenBy('ruben') },
} as const;
