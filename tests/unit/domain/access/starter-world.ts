import { Temporal } from 'temporal-polyfill';
import { type Viewer, viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { decide } from '../../../../domain/decide.ts';
import { type CardRef, cardKinds } from '../../../../domain/effects/effect.ts';
import { aboutMe } from '../../../../domain/export/about-me.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import type { FieldValue, FormValues } from '../../../../domain/forms/form.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import type { School } from '../../../../domain/school.ts';
import type { Step } from '../../../../domain/template/template.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Participant, Role } from '../../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { homeView } from '../../../../domain/views/home/home.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import type { ViewContext } from '../../../../domain/views/view-context.ts';
import { calendar, situation } from '../release/written.ts';

/** Everybody there is, by what she is to this trajectory. */
export const people = {
  S: 'the starting teacher',
  C: 'her coach',
  F: 'the coach before',
  D: 'her director',
  M: 'her maatje',
  L: 'the other leader of her school',
  Y: 'the secretary of her school',
  O: 'another starter, with the same coach',
  R: 'the director of another school',
  K: 'another coach of the board',
  G: 'a coach who left another trajectory of the school',
  B: 'a coordinator of the board',
  H: 'who reads for the board',
  A: 'an administrator of the app',
  X: 'a stranger',
} as const;
export type Letter = keyof typeof people;
export const letters = Object.keys(people) as Letter[];

/** Seen on a day when the later coach is there; she came on the 21st. */
export const cameOn = '2026-09-21';
const before = '2026-09-17T15:00:00Z';
const after = '2026-10-01T15:00:00Z';
export const now = '2026-10-06T10:00:00Z';
export const nextMorning = '2026-10-07T06:00:00Z';

const lets = 'letsdit';
const keeps = 'houdtdit';
/** In what is let through of an excerpt, and in what is not. */
export const marks = { lets, keeps };

const part = (person: Letter, role: Role, more: Partial<Participant> = {}): Participant => ({
  ...{ person, role, name: people[person], mail: `${person}@x.nl`, external: false },
  ...more,
});

export const participants: readonly Participant[] = [
  part('S', 'teacher'),
  part('F', 'coach', { until: '2026-09-20' }),
  part('C', 'coach', { from: cameOn }),
  part('D', 'leidinggevende'),
  part('M', 'maatje'),
];

const schools: readonly School[] = [
  { id: 's', name: 'De Linde', place: 'P', leaders: ['D', 'L'], secretaries: ['Y'], calendar },
  { id: 'z', name: 'De Zon', place: 'P', leaders: ['R'], secretaries: [], calendar },
];

export const context = (at: string): ViewContext => ({
  schools: new Map(schools.map((one) => [one.id, one])),
  rosters: {},
  unreachable: new Set(),
  coaches: new Set(['C', 'F', 'K', 'G']),
  // Her coach does as well, of others than her.
  board: [
    { person: 'H', name: people.H },
    { person: 'C', name: people.C },
  ],
  templateOf: () => template,
  now: Temporal.Instant.from(at),
});

export const viewer = (letter: Letter): Viewer => viewerOf(letter, people[letter]);

/** Of one kind: how a version of it stands. */
export interface State {
  readonly kind: string;
  /** Of what is written apart: whether the other's is in, or the meeting has begun. */
  readonly opened: boolean;
  /** Written by, and in the time of, the coach before. */
  readonly earlier: boolean;
  readonly life: 'recorded' | 'superseded' | 'withdrawn' | 'told';
}

export function ruleOf(kind: string) {
  const rule = template.documents.find((one) => one.kind === kind);
  if (!rule) throw new Error(`No rule of ${kind}`);
  return rule;
}

/** The trajectory in which that document stands, and the one in which it was never written. */
export function worldOf(state: State): {
  readonly with: Trajectory;
  readonly without: Trajectory;
  readonly id: string;
} {
  const rule = ruleOf(state.kind);
  const at = state.earlier ? before : after;
  const authorOf: Readonly<Record<string, Letter>> = {
    teacher: 'S',
    coach: state.earlier ? 'F' : 'C',
    leidinggevende: 'D',
  };
  const author = (kind: string) => authorOf[ruleOf(kind).author]!;
  const moment = rule.per === 'moment' ? momentFor(state, author(state.kind)) : undefined;
  const document = (kind: string, more: Partial<Document>): Document => ({
    id: `${kind}.${moment?.id ?? 'trajectory'}.v1`,
    kind,
    version: 1,
    ...{ author: author(kind), subject: 'S', at, state: 'recorded', values: {}, readBy: [] },
    ...(moment ? { momentId: moment.id } : {}),
    ...more,
  });
  const base: Trajectory = {
    id: 't-1',
    template: { id: template.id, version: template.version },
    stage: 'running',
    schoolId: 's',
    startsOn: '2026-08-31',
    months: 'schoolYear',
    options: { firstWeek: 1, contractEnd: '' },
    participants,
    goals: [],
    goalsSeen: [],
    discussed: { by: 'D', at: '2026-08-31T06:00:00Z' },
    matchAnswers: [],
    moments: moment ? [moment] : [],
    // The other's, where it opens with that: always there, so that it makes no difference here.
    documents: rule.opensWith && state.opened ? [document(rule.opensWith, {})] : [],
    films: [],
    log: [],
  };
  const it = document(state.kind, {
    values: valuesOf(rule.form),
    ...(state.life === 'told' ? { state: 'delivered', deliveredAt: at } : {}),
    ...(state.life === 'withdrawn' ? { withdrawnAt: at } : {}),
  });
  const next = { ...it, id: it.id.replace('v1', 'v2'), version: 2, values: valuesOf(rule.form, 'nieuw') };
  const documents = [...base.documents, it, ...(state.life === 'superseded' ? [next] : [])];
  return { with: { ...base, documents }, without: base, id: it.id };
}

/** A sentence that is let through in an excerpt and one that is not, in every field that holds words. */
function valuesOf(form: string, said = 'zei'): FormValues {
  const text = `Zij ${said} ${lets}. Zij ${said} ${keeps}.`;
  const whole = `${said} ${keeps}`;
  return Object.fromEntries(
    formOf(form).fields.flatMap(({ id, kind }): [string, FieldValue][] => {
      switch (kind) {
        case 'text':
        case 'longText':
          return [[id, text]];
        case 'link':
          return [[id, `https://dossier.example/${keeps}`]];
        case 'lines':
          return [[id, [`${said} ${lets}`, whole]]];
        case 'agreements':
          return [[id, [{ who: whole, what: whole, byWhen: '2026-10-20' }]]];
        case 'ratings':
          return [
            [
              id,
              { instrument: 'drieBlokken', version: 1, items: { k1: 'often' }, notes: { interactie: text } },
            ],
          ];
        case 'leerdoelen': {
          const goal = { why: '', actions: '', needs: '', seen: '', werkpunten: [], items: [] };
          return [
            [
              id,
              [
                { want: lets, ...goal },
                { want: keeps, ...goal },
              ],
            ],
          ];
        }
        case 'contacts':
          return [[id, [{ on: '2026-11-05', subject: whole }]]];
        case 'programme': {
          const line = (round: number, reason: string) => ({
            ...{ step: 'klassenbezoek', choice: 'asPlanned' as const },
            ...{ round, reason },
          });
          return [[id, [line(4, lets), line(6, keeps)]]];
        }
        case 'perGoal':
          return [[id, { g1: text }]];
        case 'perPoint':
          return [[id, [lets, keeps].map((one) => ({ point: said, text: one }))]];
        case 'marks':
          return [[id, [lets, keeps].map((note) => ({ second: 1, focus: said, note }))]];
        case 'choice':
          return [];
        default:
          throw new Error(`What is written in a field of kind ${kind}?`);
      }
    }),
  );
}

/** The first moment of the template that such a document is about. */
function momentFor({ kind, opened, earlier }: State, author: Letter): Moment {
  const step: Step | undefined = template.steps.find(
    ({ prepare, closes, invites = [] }) =>
      prepare.some(({ document }) => document === kind) || [...closes, ...invites].includes(kind),
  );
  if (!step) throw new Error(`No moment is about ${kind}`);
  const coach: Letter = earlier || author === 'F' ? 'F' : 'C';
  const personOf: Readonly<Record<string, Letter>> = { teacher: 'S', coach, leidinggevende: 'D' };
  const hasBegun = ruleOf(kind).opens === undefined || opened;
  const week = step.rounds?.[0] ?? 1;
  return {
    id: `w${week}.${step.id}`,
    step: step.id,
    cycle: week,
    state: hasBegun ? 'held' : 'scheduled',
    start: hasBegun ? '2026-09-16T13:00:00Z' : '2026-10-08T13:00:00Z',
    ...(hasBegun ? { heldAt: '2026-09-16T14:00:00Z' } : {}),
    durationMin: 45,
    place: 'onsite',
    attendees: step.attendees.map(({ role, required }) => ({ person: personOf[role]!, required })),
    pinned: false,
    revision: 1,
    responses: [],
  };
}

/** As decided and with what falls due by itself; the refusals' first code where it is refused. */
export function asks(trajectory: Trajectory, by: Letter, act: Act, at = now): Trajectory | string {
  const decided = decide(trajectory, act, viewer(by), situation(at));
  return decided.ok ? decided.value : decided.refusals[0]!.code;
}

export const nextDay = (trajectory: Trajectory): Trajectory => elapse(trajectory, situation(nextMorning));

type Door = (letter: Letter, trajectory: Trajectory, at: string) => unknown;

/** What the doors show, and what they are made of. */
const doors = {
  list: (letter, trajectory, at) => trajectoryView(trajectory, viewer(letter), context(at)),
  document: (letter, trajectory, at) =>
    allDocuments(trajectory, template).flatMap(
      (one) => documentView(trajectory, one, viewer(letter), context(at)) ?? [],
    ),
  aboutMe: (letter, trajectory, at) => aboutMe(trajectory, viewer(letter), context(at)),
  home: (letter, trajectory, at) => homeView([trajectory], viewer(letter), context(at)),
} satisfies Readonly<Record<string, Door>>;
export type DoorName = keyof typeof doors;
export const everyDoor = Object.keys(doors) as DoorName[];

/** What somebody is shown by these doors, as JSON; empty where it is nothing. */
export function doorsOf(
  letter: Letter,
  trajectory: Trajectory,
  at: string,
  which: readonly DoorName[] = everyDoor,
): Readonly<Partial<Record<DoorName, string>>> {
  return Object.fromEntries(
    which.map((door) => [door, JSON.stringify(doors[door](letter, trajectory, at)) ?? '']),
  );
}

/** Every card of everything that it can be about, as somebody would see it who has its reference. */
export function cardsOf(letter: Letter, trajectory: Trajectory, ids: readonly string[], at: string): string {
  const [moment] = trajectory.moments;
  const refs: readonly CardRef[] = cardKinds.flatMap((card) =>
    ids.map(
      (document): CardRef => ({
        ...{ card, trajectory: trajectory.id, document },
        ...(moment ? { moment: moment.id, revision: moment.revision } : {}),
      }),
    ),
  );
  return JSON.stringify(refs.map((ref) => cardView(ref, trajectory, viewer(letter), context(at)) ?? null));
}
