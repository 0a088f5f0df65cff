import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { peopleIn } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import type { FormValues } from '../../../../domain/forms/form.ts';
import { stepOf } from '../../../../domain/template/expand.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Role } from '../../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { type Name, people, request, template, valuesOf, wholePlan } from './story.ts';

/** What somebody wants, made of a trajectory as it then stands: mostly sensible, now and then not. */
export interface Wish {
  readonly act: (trajectory: Trajectory, now: string) => Act;
  readonly by: (trajectory: Trajectory, now: string, act: Act) => Name;
}

const names = Object.keys(people) as Name[];

/** Where to look in a list that is only known later. */
const pick = fc.nat(1_000);
/** Mostly the revision that stands, now and then an older one. */
const age = fc.constantFrom(0, 0, 0, 0, 0, 0, 1);

function wished(make: fc.Arbitrary<Wish['act']>, ...roles: readonly Role[]): fc.Arbitrary<Wish> {
  return fc.record({ make, pick, luck: fc.nat(11) }).map(({ make: act, pick: which, luck }) => ({
    act,
    by: (trajectory, now, wanted) => {
      const author =
        wanted.act === 'submit' && template.documents.find((rule) => rule.kind === wanted.kind)?.author;
      const able = (author ? [author] : roles).flatMap((role) =>
        peopleIn(trajectory, role, now.slice(0, 10)),
      );
      return (
        luck === 0 ? names[which % names.length] : able[which % Math.max(1, able.length)]?.person
      ) as Name;
    },
  }));
}

type About = { readonly moment: string; readonly revision: number };

/** An act on one of the moments for which it makes sense, or on any when there are none. */
function on(
  fits: (moment: Moment, now: string) => boolean,
  make: (about: About, moment: Moment, n: number) => Act,
) {
  return fc
    .record({ pick, age, n: fc.integer({ min: -2, max: 10 }) })
    .map(({ pick: which, age: older, n }): Wish['act'] => ({ moments }, now) => {
      const fitting = moments.filter((each) => fits(each, now));
      const from = fitting.length > 0 ? fitting : moments;
      const moment = from[which % from.length] as Moment;
      return make({ moment: moment.id, revision: Math.max(0, moment.revision - older) }, moment, n);
    });
}

const later = (moment: Moment, days: number) =>
  Temporal.Instant.from(moment.start ?? '2026-10-01T14:00:00Z')
    .add({ hours: 24 * days })
    .toString();
const scheduled = (moment: Moment) => moment.state === 'scheduled';
const begun = (moment: Moment, now: string) => scheduled(moment) && (moment.start ?? '') <= now;
const over = (moment: Moment) => moment.state === 'held' || moment.state === 'notHeld';

/** A document that could be written now, or the correction of one. */
const submission = fc
  .record({ pick, correct: fc.nat(3) })
  .map(({ pick: which, correct }): Wish['act'] => (t) => {
    const open = t.moments.flatMap((moment) => {
      const step = stepOf(template, moment, t.options);
      const kinds =
        moment.state === 'held' || moment.place === 'desk'
          ? step.closes
          : step.prepare.flatMap((p) => p.document ?? []);
      return kinds.map((kind) => ({ kind, moment: moment.id }));
    });
    const whole = template.documents
      .filter((rule) => rule.per === 'trajectory')
      .map(({ kind }) => ({ kind, moment: undefined }));
    const all = [...open, ...whole];
    const { kind, moment } = all[which % all.length]!;
    const perMoment = template.documents.find((rule) => rule.kind === kind)?.per === 'moment';
    const about = perMoment && moment !== undefined ? { moment } : {};
    const before = t.documents.findLast(
      (each) => each.kind === kind && each.momentId === (perMoment ? moment : undefined),
    );
    const more =
      correct === 0 && 'conditions' in (valuesOf[kind] ?? {}) ? {} : correct === 0 ? extra[kind] : {};
    const values = { ...valuesOf[kind], ...more } as FormValues;
    return {
      act: 'submit',
      kind,
      values,
      ...about,
      ...(correct === 0 && before ? { correctionOf: before.id } : {}),
    };
  });

const extra: Readonly<Record<string, FormValues>> = {
  nuMeting: { sharpened: { g1: 'Binnen vijf minuten aan het werk' } },
  rapportage: { conditions: 'Meer tijd.' },
  eindrapportage: { conditions: 'Meer tijd.' },
  vaststelling: { next: 'We spreken elkaar in januari.' },
};

function document(make: (document: string) => Act, state?: string) {
  return pick.map((which): Wish['act'] => ({ documents }) => {
    const fitting = documents.filter((each) => state === undefined || each.state === state);
    const from = fitting.length > 0 ? fitting : documents;
    return make(from[which % Math.max(1, from.length)]?.id ?? 'none');
  });
}

/** The plan that there was, as far as it still lies ahead; a klikgesprek that was missed is held on the next weekday. */
const planFrom: Wish['act'] = (t, now) => ({
  act: 'confirmPlan',
  moments: wholePlan(t).map(({ start, ...each }) => {
    if (start !== undefined && start > now) return { ...each, start };
    if (each.moment !== template.matchStep) return each;
    const tomorrow = Temporal.Instant.from(now).add({ hours: 24 }).toZonedDateTimeISO('Europe/Amsterdam');
    const weekend = tomorrow.dayOfWeek > 5 ? 8 - tomorrow.dayOfWeek : 0;
    return { ...each, start: tomorrow.with({ hour: 15 }).add({ days: weekend }).toInstant().toString() };
  }),
});

const always = (act: Act) => fc.constant<Wish['act']>(() => act);
const reasons = ['moved', 'cancelled', 'schoolClosed'] as const;

export const wish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 3, arbitrary: wished(always({ act: 'markDiscussed' }), 'leidinggevende') },
  { weight: 3, arbitrary: wished(always({ act: 'seeGoals' }), 'teacher') },
  { weight: 1, arbitrary: wished(always({ act: 'undoDiscussed' }), 'leidinggevende') },
  { weight: 1, arbitrary: wished(always({ act: 'amendStart', ...request }), 'leidinggevende', 'coach') },
  {
    weight: 4,
    arbitrary: wished(fc.constant(planFrom), 'coach'),
  },
  {
    weight: 4,
    arbitrary: wished(
      fc.constantFrom(true, true, true, false).map((goOn) => () => ({ act: 'matchAnswer', goOn }) as Act),
      'teacher',
      'coach',
    ),
  },
  { weight: 2, arbitrary: wished(always({ act: 'pause' }), 'leidinggevende') },
  { weight: 3, arbitrary: wished(always({ act: 'resume' }), 'leidinggevende') },
  {
    weight: 1,
    arbitrary: wished(
      fc
        .constantFrom('joke', 'karin', 'vera')
        .map((who) => () => ({ act: 'assignCoach', coach: people[who as Name] }) as Act),
      'leidinggevende',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      fc
        .constantFrom('agreeGoals' as const, 'doubtGoals' as const)
        .map((act): Wish['act'] => ({ goalProposal, startsOn }) => ({
          act,
          proposed: goalProposal?.at ?? startsOn,
        })),
      'leidinggevende',
      'teacher',
      'coach',
    ),
  },
  {
    weight: 5,
    arbitrary: wished(
      on(
        (m) => scheduled(m) || m.state === 'notHeld',
        (about, m, n) => ({ act: 'move', ...about, start: later(m, n) }),
      ),
      'coach',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      on(scheduled, (about, m, n) => ({
        ...{ act: 'move', ...about, start: later(m, n > 4 ? n - 4 : 0), durationMin: 15 * Math.abs(n) },
        ...(n % 3 === 0 ? { step: ['coTeaching', 'groepsbezoek', 'nabespreking'][Math.abs(n) % 2]! } : {}),
      })),
      'coach',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      on(scheduled, (about, m, n) => ({
        act: 'respond',
        ...about,
        answer: n > 4 ? 'accepted' : 'declined',
        ...(n > 0 ? { proposedStart: later(m, n) } : {}),
      })),
      'teacher',
      'coach',
    ),
  },
  {
    weight: 5,
    arbitrary: wished(
      on(scheduled, (about, m, n) => ({
        act: 'askTimes',
        ...about,
        // Mostly also when it stands: another day is seldom free of what comes before and after.
        times: n > 1 ? [later(m, 0)] : [later(m, n), later(m, n + 7)],
        people: m.attendees.map(({ person }) => person).filter((person) => person !== 'karin'),
      })),
      'coach',
    ),
  },
  {
    weight: 6,
    arbitrary: wished(
      on(
        (m) => m.poll !== undefined,
        (about, { poll }, n) => ({
          act: 'answerTimes',
          ...about,
          asked: poll?.at ?? '',
          can: poll?.times.slice(n > 3 ? 0 : 1) ?? [],
        }),
      ),
      'teacher',
      'leidinggevende',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      on(
        (m) => m.responses.some((r) => r.proposedStart),
        (about, m, n) => ({
          act: 'answerProposal',
          ...about,
          proposer: m.responses[0]?.by ?? 'sanne',
          accept: n > 3,
        }),
      ),
      'coach',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      on(scheduled, (about, _m, n) => ({ act: 'callOff', ...about, reason: reasons[Math.abs(n) % 3]! })),
      'coach',
      'leidinggevende',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      on(
        (m) => m.state === 'notHeld' || m.state === 'dropped',
        (about) => ({ act: 'restore', ...about }),
      ),
      'coach',
    ),
  },
  {
    weight: 9,
    arbitrary: wished(
      on(begun, (about, _m, n) => ({ act: 'held', ...about, held: n > 0 })),
      'coach',
    ),
  },
  {
    weight: 2,
    arbitrary: wished(
      on(over, (about) => ({ act: 'undoHeld', ...about })),
      'coach',
    ),
  },
  { weight: 9, arbitrary: wished(submission) },
  {
    weight: 2,
    arbitrary: wished(
      document((id) => ({ act: 'withdraw', document: id })),
      'coach',
    ),
  },
  {
    weight: 3,
    arbitrary: wished(
      document((id) => ({ act: 'read', document: id })),
      'teacher',
      'leidinggevende',
      'schoolleiding',
    ),
  },
  {
    weight: 4,
    arbitrary: wished(
      document((id) => ({ act: 'react', document: id, text: 'Zo was het.' }), 'reading'),
      'teacher',
    ),
  },
  {
    weight: 2,
    arbitrary: wished(
      document((id) => ({ act: 'markInPerson', document: id })),
      'leidinggevende',
    ),
  },
  {
    weight: 2,
    arbitrary: wished(
      on(
        (m) => scheduled(m) && m.step === 'groepsbezoek',
        ({ moment }) => ({ act: 'checkFilmBasis', moment }),
      ),
      'coach',
    ),
  },
  {
    weight: 2,
    arbitrary: wished(
      on(
        (m) => m.state === 'held' && m.step === 'groepsbezoek',
        ({ moment }, m, n) => ({
          act: 'referFilm',
          moment,
          reference: 'https://school.sharepoint.com/f',
          deleteOn: later(m, 2 * n + 4).slice(0, 10),
        }),
      ),
      'coach',
      'teacher',
    ),
  },
  {
    weight: 1,
    arbitrary: wished(
      on(
        (m) => m.state === 'held',
        ({ moment }) => ({ act: 'confirmFilmDeleted', moment }),
      ),
      'coach',
      'teacher',
    ),
  },
  {
    weight: 1,
    arbitrary: wished(
      fc.constantFrom<Act>({ act: 'stop' }, { act: 'seeGoals' }, { act: 'seeGoals' }).map((act) => () => act),
      'leidinggevende',
    ),
  },
);
