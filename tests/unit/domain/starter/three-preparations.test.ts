import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { momentAt, running, submits } from '../growth/running.ts';
import { allThat, asked, calendar, done, situation, viewContext } from '../release/written.ts';

const id = 'w13.tripartite';
const start = '2026-11-30T14:00:00Z';
const before = '2026-11-30T13:59:00Z';
const brought = {
  tripartiteLeerkracht: { by: 'fenna', say: 'De start lukt nu elke dag.', werkpunten: ['Korte uitleg'] },
  tripartiteCoach: { by: 'coen', say: 'De overgangen gaan rustiger.', werkpunten: ['Denktijd'] },
  tripartiteDirectie: { by: 'dirk', say: 'Ik zag een rustige klas.', werkpunten: ['Korte uitleg'] },
} as const;
const kinds = Object.keys(brought) as (keyof typeof brought)[];
const threeOf = ['fenna', 'coen', 'dirk'] as const;

const all: Moment['attendees'] = threeOf.map((person) => ({ person, required: true }));
const planned: Trajectory = {
  ...running,
  moments: [...running.moments, { ...momentAt('tripartite', 13, start, 'scheduled'), attendees: all }],
};

const prepared = kinds.reduce((trajectory, kind, at) => {
  const { by, say, werkpunten } = brought[kind];
  return done(trajectory, by, submits(kind, { say, werkpunten }, id), `2026-11-2${5 + at}T12:00:00Z`);
}, planned);

function withMoment(trajectory: Trajectory, change: Partial<Moment>): Trajectory {
  return {
    ...trajectory,
    moments: trajectory.moments.map((one) => (one.id === id ? { ...one, ...change } : one)),
  };
}

const at = (trajectory: Trajectory, now: string) =>
  standingAt(trajectory, template, Temporal.Instant.from(now));

function readers(trajectory: Trajectory, now: string): Record<string, string> {
  const standing = at(trajectory, now);
  return Object.fromEntries(
    kinds.map((kind) => {
      const document = trajectory.documents.find((one) => one.kind === kind)!;
      const who = ['fenna', 'coen', 'dirk', 'mila', 'vera'].filter((name) =>
        mayRead(viewerOf(name, name), document, standing),
      );
      return [kind, who.join(' ')];
    }),
  );
}

const apart = { tripartiteLeerkracht: 'fenna', tripartiteCoach: 'coen', tripartiteDirectie: 'dirk' };
/** What the coach prepared only once the teacher says so. */
const together = {
  tripartiteLeerkracht: 'fenna coen dirk',
  tripartiteCoach: 'fenna coen',
  tripartiteDirectie: 'fenna coen dirk',
};
const ofCoach = prepared.documents.find(({ kind }) => kind === 'tripartiteCoach')!.id;
const letOpen = { act: 'letOpen', document: ofCoach } as const;
const opened = done(prepared, 'fenna', letOpen, '2026-11-30T14:05:00Z');

describe('what each of the three prepares', () => {
  test('is hers alone until the talk begins, and then for those whom it is for and nobody else', () => {
    expect(readers(prepared, before)).toEqual(apart);
    expect(readers(prepared, start)).toEqual(together);
    expect(readers(prepared, '2026-12-03T09:00:00Z')).toEqual(together);
  });

  test('waits for the talk where it stands now, also when it was moved', () => {
    const later = withMoment(prepared, { start: '2026-12-02T14:00:00Z', revision: 2 });
    expect(readers(later, '2026-12-02T13:59:59Z')).toEqual(apart);
    expect(readers(later, '2026-12-02T14:00:00Z')).toEqual(together);
    const sooner = withMoment(prepared, { start: '2026-11-30T10:00:00Z', revision: 2 });
    expect(readers(sooner, before)).toEqual(together);
  });

  test('stays hers when the talk does not go through', () => {
    expect(
      readers(withMoment(prepared, { state: 'notHeld', reason: 'cancelled' }), '2026-12-03T09:00:00Z'),
    ).toEqual(apart);
    expect(readers(withMoment(prepared, { state: 'proposed' }), '2026-12-03T09:00:00Z')).toEqual(apart);
  });

  test('shows in nothing that another can open before that time', () => {
    for (const who of ['fenna', 'coen', 'dirk']) {
      const seen = allThat(who, prepared, before);
      const said = Object.values(brought).filter(({ say }) => seen.includes(say));
      expect(said.map(({ by }) => by)).toEqual([who]);
      const others = kinds.filter((kind) => brought[kind].by !== who);
      for (const kind of others) expect(seen).not.toContain(`${kind}.${id}`);
    }
  });

  test('stands together once the talk began, in the order in which they speak', () => {
    const view = (who: string, now: string) => {
      const seen = trajectoryView(prepared, viewerOf(who, who), viewContext(now));
      return seen!.moments.find((one) => one.moment === id)!;
    };
    expect(view('dirk', before).prepared).toBeUndefined();
    for (const who of threeOf) {
      const { prepared: shown, documents } = view(who, start);
      const hers = kinds.filter((kind) => who !== 'dirk' || kind !== 'tripartiteCoach');
      expect(shown!.map(({ kind }) => kind)).toEqual(hers);
      expect(documents).toEqual([]);
    }
  });

  test('can be taken back until then, and no more once the others can read it', () => {
    const { id: document } = prepared.documents.find((one) => one.kind === 'tripartiteCoach')!;
    expect(asked(prepared, 'coen', { act: 'withdraw', document }, before)).toMatchObject({ ok: true });
    expect(asked(prepared, 'coen', { act: 'withdraw', document }, start)).toMatchObject({ ok: false });
    const acts = (now: string) => {
      const one = prepared.documents.find((each) => each.id === document)!;
      return documentView(prepared, one, viewerOf('coen', 'coen'), viewContext(now))!.acts;
    };
    expect([acts(before).includes('withdraw'), acts(start).includes('withdraw')]).toEqual([true, false]);
  });

  test('is there for the others as it was when the talk began, and not as it was before', () => {
    const [early, late] = ['Dit streep ik nog door.', 'Dit breng ik mee.'];
    const twice = (kind: (typeof kinds)[number]) =>
      [early, late].reduce((trajectory, say, nth) => {
        const last = trajectory.documents.findLast((one) => one.kind === kind);
        const act = submits(kind, { say, werkpunten: [] }, id);
        const correctionOf = last ? { correctionOf: last.id } : {};
        return done(
          trajectory,
          brought[kind].by,
          { ...act, ...correctionOf },
          `2026-11-2${5 + nth}T12:00:00Z`,
        );
      }, planned);
    for (const kind of kinds) {
      const written = twice(kind);
      const [first, second] = written.documents.filter((one) => one.kind === kind);
      const open =
        kind === 'tripartiteCoach' ? ({ act: 'letOpen', document: second!.id } as const) : undefined;
      const begun = open ? done(written, 'fenna', open, '2026-11-30T14:05:00Z') : written;
      const now = '2026-11-30T14:06:00Z';
      for (const who of threeOf) {
        const seen = allThat(who, begun, now);
        expect([who, seen.includes(late!), seen.includes(early!)]).toEqual([
          who,
          true,
          who === brought[kind].by,
        ]);
        if (who === brought[kind].by) continue;
        expect(seen).not.toContain(first!.id);
        // Neither by its number nor by its id.
        const shown = begun.documents.find((one) => one.id === second!.id)!;
        const view = documentView(begun, shown, viewerOf(who, who), viewContext(now))!;
        expect([view.version, view.id.match(/v\d+$/)]).toEqual([1, null]);
      }
      const rule = template.documents.find((one) => one.kind === kind)!;
      expect(readersOf(rule, at(begun, now), first).map(({ person }) => person)).toEqual([brought[kind].by]);
    }
  });

  test('says beside its text from when who reads it', () => {
    const rule = template.documents.find((one) => one.kind === 'tripartiteCoach')!;
    const badge = (now: string, document?: Trajectory['documents'][number]) =>
      readersOf(rule, at(prepared, now), document).map(({ person, when }) => `${person} ${when}`);
    const document = prepared.documents.find((one) => one.kind === rule.kind)!;
    expect(badge(before)).toEqual(['fenna onceBegun', 'coen now', 'dirk onceAgreed']);
    expect(badge(before, document)).toEqual(['fenna onceBegun', 'coen now', 'dirk onceAgreed']);
    expect(badge(start, document)).toEqual(['fenna now', 'coen now', 'dirk onceAgreed']);
    const said = opened.documents.find((one) => one.id === ofCoach)!;
    expect(badge(start, said)).toEqual(['fenna now', 'coen now', 'dirk now']);
  });

  test('says on the list of the talk that it waits for her yes, to her alone and until she gave it', () => {
    const waiting = (who: string, trajectory: Trajectory) =>
      trajectoryView(trajectory, viewerOf(who, who), viewContext(start))!
        .moments.find((one) => one.moment === id)!
        .prepared!.filter(({ waitsForYes }) => waitsForYes)
        .map(({ kind }) => kind);
    expect(waiting('fenna', prepared)).toEqual(['tripartiteCoach']);
    for (const who of ['coen', 'dirk']) expect(waiting(who, prepared)).toEqual([]);
    expect(waiting('fenna', opened)).toEqual([]);
  });

  test('can be let open after the end as well, as its page offers', () => {
    const ended: Trajectory = {
      ...prepared,
      stage: 'stopped',
      ended: { on: '2026-12-01', by: 'dirk', early: true },
    };
    const now = '2026-12-02T10:00:00Z';
    const document = ended.documents.find((one) => one.id === ofCoach)!;
    const view = documentView(ended, document, viewerOf('fenna', 'fenna'), viewContext(now));
    expect(view!.acts).toContain('letOpen');
    expect(asked(ended, 'fenna', { act: 'letOpen', document: ofCoach }, now)).toMatchObject({ ok: true });
  });

  test('is promised to nobody who will not read it: who came to lead after it was brought', () => {
    const participants = prepared.participants.flatMap((one) =>
      one.person === 'dirk'
        ? [
            { ...one, until: '2026-11-28' },
            { ...one, person: 'vera', name: 'vera', from: '2026-11-29' },
          ]
        : [one],
    );
    const led = { ...prepared, participants };
    for (const document of led.documents.filter((one) => one.momentId === id)) {
      const rule = template.documents.find(({ kind }) => kind === document.kind)!;
      const promised = readersOf(rule, at(led, before), document)
        .filter(({ when }) => when !== 'onceAgreed')
        .map(({ person }) => person);
      const reading = ['fenna', 'coen', 'dirk', 'mila', 'vera'].filter((name) =>
        mayRead(viewerOf(name, name), document, at(led, start)),
      );
      expect(promised.sort(), document.kind).toEqual(reading.sort());
      expect(JSON.stringify(readersOf(rule, at(led, before), document))).not.toContain('vera');
    }
  });

  test('is asked of each of them five school days before, and of whom it is there no more; nobody is told that it is there', () => {
    const told = (trajectory: Trajectory) =>
      tellings(trajectory, [], {
        template,
        calendar,
        rosters: {},
        now: situation(before).now,
        unreachable: [],
      })
        .filter(({ card }) => card.moment === id && ['prepare', 'lessonShared'].includes(card.card))
        .map(({ card, to, dueAt }) => `${card.card} ${to} ${dueAt.slice(0, 10)}`);
    expect(told(planned)).toEqual([
      'prepare fenna 2026-11-23',
      'prepare coen 2026-11-23',
      'prepare dirk 2026-11-23',
    ]);
    expect(told(prepared)).toEqual([]);
  });

  test('is where the verslag begins, each in her own place', () => {
    const held = withMoment(opened, { state: 'held', heldAt: start });
    const unsaid = withMoment(prepared, { state: 'held', heldAt: start });
    expect(compose('tripartiteverslag', id, at(unsaid, '2026-11-30T15:00:00Z'))).toEqual({
      teacherSaid: brought.tripartiteLeerkracht.say,
      directorSaid: brought.tripartiteDirectie.say,
      werkpunten: ['Korte uitleg'],
    });
    expect(compose('tripartiteverslag', id, at(held, '2026-11-30T15:00:00Z'))).toEqual({
      teacherSaid: brought.tripartiteLeerkracht.say,
      coachSaid: brought.tripartiteCoach.say,
      directorSaid: brought.tripartiteDirectie.say,
      werkpunten: ['Korte uitleg', 'Denktijd'],
    });
    expect(compose('tripartiteverslag', id, at(planned, '2026-11-30T15:00:00Z'))).toEqual({});
  });
});

describe('what her coach prepared goes to her director when she says so', () => {
  const later = '2026-11-30T14:10:00Z';
  const view = (who: string, trajectory: Trajectory, now: string) =>
    trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!;
  const needs = (who: string, trajectory: Trajectory, now = later) =>
    view(who, trajectory, now).needs.filter(({ kind }) => kind === 'toLetOpen');

  test('once she read it, and not before: until then nobody else can say it', () => {
    expect(asked(prepared, 'fenna', letOpen, before)).toMatchObject({ refusals: [{ code: 'notFound' }] });
    expect(asked(prepared, 'coen', letOpen, start)).toMatchObject({ refusals: [{ code: 'notAllowed' }] });
    expect(asked(prepared, 'dirk', letOpen, start)).toMatchObject({ refusals: [{ code: 'notFound' }] });
    expect(readers(opened, later)).toEqual({ ...together, tripartiteCoach: 'fenna coen dirk' });
    expect(done(opened, 'fenna', letOpen, later)).toBe(opened);
  });

  test('without her word it looks to her director as if nothing was prepared', () => {
    const never = { ...prepared, documents: prepared.documents.filter((one) => one.id !== ofCoach) };
    expect(view('dirk', prepared, later)).toEqual(view('dirk', never, later));
  });

  test('it is asked of her on the day of the talk alone, and of nobody else', () => {
    expect(needs('fenna', prepared)).toMatchObject([{ document: ofCoach, moment: id }]);
    expect(needs('fenna', prepared, before)).toEqual([]);
    expect(needs('fenna', prepared, '2026-12-01T09:00:00Z')).toEqual([]);
    expect(needs('fenna', opened)).toEqual([]);
    for (const who of ['coen', 'dirk']) expect(needs(who, prepared)).toEqual([]);
    const one = prepared.documents.find((each) => each.id === ofCoach)!;
    const acts = (who: string) =>
      documentView(prepared, one, viewerOf(who, who), viewContext(later))?.acts.includes('letOpen');
    expect([acts('fenna'), acts('coen'), acts('dirk')]).toEqual([true, false, undefined]);
  });

  test('another version is asked anew', () => {
    const values = { say: 'Wat anders.', werkpunten: [] };
    const again = done(
      opened,
      'coen',
      { act: 'submit', kind: 'tripartiteCoach', values, moment: id, correctionOf: ofCoach },
      later,
    );
    const second = again.documents.at(-1)!;
    expect(mayRead(viewerOf('dirk', 'dirk'), second, at(again, later))).toBe(false);
    expect(asked(again, 'fenna', letOpen, later)).toMatchObject({ refusals: [{ code: 'changedMeanwhile' }] });
  });
});
