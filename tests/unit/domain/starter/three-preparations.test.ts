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
import { documentView } from '../../../../domain/views/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
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
const together = Object.fromEntries(kinds.map((kind) => [kind, 'fenna coen dirk']));

describe('what each of the three prepares', () => {
  test('is hers alone until the talk begins, and then for all three and nobody else', () => {
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
      expect(shown!.map(({ kind }) => kind)).toEqual(kinds);
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

  test('says beside its text from when who reads it', () => {
    const rule = template.documents.find((one) => one.kind === 'tripartiteCoach')!;
    const badge = (now: string, document?: Trajectory['documents'][number]) =>
      readersOf(rule, at(prepared, now), document).map(({ person, when }) => `${person} ${when}`);
    const document = prepared.documents.find((one) => one.kind === rule.kind)!;
    expect(badge(before)).toEqual(['fenna onceBegun', 'coen now', 'dirk onceBegun']);
    expect(badge(before, document)).toEqual(['fenna onceBegun', 'coen now', 'dirk onceBegun']);
    expect(badge(start, document)).toEqual(['fenna now', 'coen now', 'dirk now']);
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
    const held = withMoment(prepared, { state: 'held', heldAt: start });
    expect(compose('tripartiteverslag', id, at(held, '2026-11-30T15:00:00Z'))).toEqual({
      teacherSaid: brought.tripartiteLeerkracht.say,
      coachSaid: brought.tripartiteCoach.say,
      directorSaid: brought.tripartiteDirectie.say,
      werkpunten: ['Korte uitleg', 'Denktijd'],
    });
    expect(compose('tripartiteverslag', id, at(planned, '2026-11-30T15:00:00Z'))).toEqual({});
  });
});
