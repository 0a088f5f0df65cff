import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { allThat, asked, calendar, done, situation, viewContext } from '../release/written.ts';
import {
  agrees,
  discusses,
  friday,
  inForce,
  line,
  monday,
  planned,
  submission,
  thursday,
  view,
  writes,
} from './made.ts';

const secret = 'Want dan slaap ik slecht.';
const first = writes(planned, 'coen', [line('modelles', 8, 'leaveOut', { reason: secret })]);
const plan = (trajectory: Trajectory, who: string) => view(trajectory, who).tailored?.[0];
const codes = (result: ReturnType<typeof asked>) =>
  result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());

describe('two people make one plan', () => {
  const second = writes(
    first,
    'fenna',
    [line('modelles', 8, 'leaveOut', { reason: secret }), line('klassenbezoek', 4, 'change', { week: 5 })],
    friday,
  );

  test('each line says who changed it last, and when', () => {
    const changed = Object.fromEntries(
      plan(second, 'fenna')!.activities.flatMap(({ moment, changed: by }) => (by ? [[moment, by.name]] : [])),
    );
    expect(changed).toEqual({ 'w8.modelles': 'coen', 'w4.klassenbezoek': 'fenna' });
  });

  test('who writes a version agrees to it; the other one is asked, and both are needed', () => {
    expect(plan(second, 'coen')).toMatchObject({ state: 'beingMade', waitingFor: ['coen'], version: 2 });
    expect(plan(second, 'fenna')!.acts).toEqual([]);
    expect(plan(second, 'coen')!.acts).toEqual(['agreeTailored']);
    expect(plan(agrees(second, 'coen'), 'coen')).toMatchObject({ state: 'agreed', waitingFor: [] });
  });

  test('nobody writes over a version that she did not look at', () => {
    const { correctionOf: _, ...blind } = submission(first, []);
    expect(codes(asked(first, 'fenna', blind))).toEqual(['changedMeanwhile']);
    const old = { ...submission(first, []), values: { support: 'Anders.' } };
    expect(codes(asked(second, 'coen', old))).toEqual(['changedMeanwhile']);
    const stale = { act: 'agreeTailored', kind: 'opMaatPlan', version: 1 } as const;
    expect(codes(asked(second, 'coen', stale))).toEqual(['changedMeanwhile']);
  });

  test('the director and the maatje neither write nor agree', () => {
    for (const who of ['dirk', 'mila']) {
      expect(asked(planned, who, submission(planned, [])).ok).toBe(false);
      expect(asked(first, who, { act: 'agreeTailored', kind: 'opMaatPlan', version: 1 }).ok).toBe(false);
    }
  });

  test('what was agreed to by the other is not taken back', () => {
    const document = 'opMaatPlan.trajectory.v1';
    expect(asked(first, 'coen', { act: 'withdraw', document }).ok).toBe(true);
    expect(codes(asked(agrees(first, 'fenna'), 'coen', { act: 'withdraw', document }))).toEqual([
      'alreadyDone',
    ]);
  });

  test('the next one begins with the last, whoever writes it', () => {
    const standing = { trajectory: second, template, day: '2026-09-14' };
    expect(compose('opMaatPlan', undefined, standing)).toEqual(second.documents.at(-1)!.values);
  });

  test('who guides later goes on from what will be done, without what was said to another', () => {
    const participants = second.participants.flatMap((one) =>
      one.role === 'coach'
        ? [
            { ...one, until: '2026-10-19' },
            { ...one, person: 'vera', name: 'vera', from: '2026-10-20' },
          ]
        : [one],
    );
    const standing = { trajectory: { ...second, participants }, template, day: '2026-10-21' };
    const values = compose('opMaatPlan', undefined, standing);
    expect(values.support).toBeUndefined();
    expect(values.activities).toEqual([
      line('modelles', 8, 'leaveOut'),
      line('klassenbezoek', 4, 'change', { week: 5 }),
    ]);
  });
});

describe('the director', () => {
  const agreed = agrees(first, 'fenna');

  test('knows of nothing before they agree, and cannot say that it was discussed', () => {
    expect(plan(first, 'dirk')).toBeUndefined();
    expect(allThat('dirk', first, monday)).not.toMatch(/opMaat|tailored/);
    const act = { act: 'discussTailored', kind: 'opMaatPlan', version: 1 } as const;
    expect(codes(asked(first, 'dirk', act))).toEqual(['notFound']);
    expect(asked(agreed, 'coen', act).ok).toBe(false);
  });

  test('sees what will be done and when, and no word why', () => {
    const seen = plan(agreed, 'dirk')!;
    expect(seen).toMatchObject({ state: 'agreed', writes: false, acts: ['discussTailored'], weeks: [] });
    expect(seen.activities.find(({ moment }) => moment === 'w8.modelles')).toMatchObject({ leftOut: true });
    expect(allThat('dirk', agreed, monday)).not.toMatch(/slaap|Liever kort|changed/);
  });

  test('reads a reason only when she releases it to him', () => {
    const act = { act: 'release', document: 'opMaatPlan.trajectory.v1', to: 'dirk' } as const;
    const given = done(agreed, 'fenna', act, friday);
    expect(allThat('dirk', given, friday)).not.toContain('slaap');
    expect(allThat('dirk', elapse(given, situation(monday)), monday)).toContain('slaap');
  });

  test('goes on seeing what holds while they make a next one', () => {
    const held = discusses(agreed);
    const next = writes(held, 'fenna', [], '2026-09-15T09:00:00Z');
    expect(plan(next, 'dirk')).toMatchObject({ version: 1, state: 'inForce', acts: [] });
    expect(plan(next, 'fenna')).toMatchObject({ version: 2, state: 'beingMade', inForce: 1 });
  });
});

describe('what the director sees of their agreeing', () => {
  test('is since when, and not how long each of them took or how often they began anew', () => {
    const held = discusses(agrees(first, 'fenna'));
    const last = '2026-09-28T09:00:00Z';
    const lines = [line('klassenbezoek', 6, 'leaveOut')];
    const atOnce = agrees(writes(held, 'coen', lines, '2026-09-27T09:00:00Z'), 'fenna', last);
    const hesitating = agrees(
      writes(
        writes(writes(held, 'coen', [], '2026-09-15T09:00:00Z'), 'fenna', [], '2026-09-16T09:00:00Z'),
        'coen',
        lines,
        '2026-09-17T09:00:00Z',
      ),
      'fenna',
      last,
    );
    expect(plan(atOnce, 'dirk')).toMatchObject({ version: 2, agreed: [], agreedOn: last });
    expect(view(hesitating, 'dirk', last)).toEqual(view(atOnce, 'dirk', last));
    expect(plan(discusses(hesitating, last), 'dirk')).toEqual(plan(discusses(atOnce, last), 'dirk'));
    expect(plan(hesitating, 'coen')).toMatchObject({
      version: 4,
      agreed: [{ name: 'coen' }, { name: 'fenna' }],
    });
  });
});

describe('what cannot be', () => {
  const says = (...lines: Parameters<typeof submission>[1]) =>
    codes(asked(planned, 'coen', submission(planned, lines)));

  test('is said beside its line', () => {
    expect(says(line('klassenbezoek', 3, 'leaveOut'))).toEqual(['invalid activities.0']);
    expect(says(line('directiebezoek', 10, 'leaveOut'))).toEqual(['invalid activities.0']);
    expect(says(line('tripartite', 13, 'change', { week: 20 }))).toEqual(['invalid activities.0']);
    expect(says(line('klassenbezoek', 2, 'leaveOut'))).toEqual(['tookPlace activities.0']);
    expect(says(line('klassenbezoek', 4, 'change', { week: 1 }))).toEqual(['noSuchWeek activities.0.week']);
    expect(says(line('klassenbezoek', 4, 'change', { week: 44 }))).toEqual(['noSuchWeek activities.0.week']);
    expect(says(line('klassenbezoek', 4, 'change', { week: 6 }))).toEqual(['twice activities.0.week']);
    expect(says(line('klassenbezoek', 6, 'extra'))).toEqual(['invalid activities.0']);
    expect(says(line('kijkwijzergesprek', 20, 'extra'))).toEqual(['invalid activities.0']);
    expect(says(line('nagesprek', 4, 'change', { week: 5 }))).toEqual(['invalid activities.0']);
    expect(says(line('modelles', 8, 'change', { minutes: 500 }))).toEqual([
      'outsideRange activities.0.minutes',
    ]);
    expect(says(line('intervisie', 20, 'extra'), line('intervisie', 20, 'extra'))).toContain(
      'twice activities.1.week',
    );
  });

  test('a version that waited until what it moves was over is for its authors to look at again', () => {
    const agreed = agrees(writes(planned, 'coen', [line('klassenbezoek', 4, 'leaveOut')]), 'fenna');
    const late = '2026-09-23T09:00:00Z';
    const act = { act: 'discussTailored', kind: 'opMaatPlan', version: 1 } as const;
    expect(codes(asked(agreed, 'dirk', act, late))).toEqual(['tailoredTooLate']);
  });
});

describe('who is told', () => {
  const told = (trajectory: Trajectory, now = monday) =>
    tellings(trajectory, [], { template, calendar, rosters: {}, now: situation(now).now, unreachable: [] })
      .map(({ key }) => key)
      .filter((key) => /tailored|opMaat/.test(key));

  test('the other author, then the director, then who plans', () => {
    expect(told(first)).toEqual(['tailoredToAgree/opMaatPlan.trajectory.v1/0/fenna']);
    const agreed = agrees(first, 'fenna');
    expect(told(agreed)).toEqual(['tailoredToDiscuss/opMaatPlan/1/dirk']);
    expect(told(discusses(agreed))).toEqual(['planNeeded/trajectory/opMaatPlan.v1/coen']);
  });

  test('a card leads to the page and holds nothing of the plan', () => {
    const show = (trajectory: Trajectory, who: string, card: 'tailoredToAgree' | 'tailoredToDiscuss') =>
      cardView({ card, trajectory: 't-1' }, trajectory, viewerOf(who, who), viewContext(monday));
    expect(show(first, 'fenna', 'tailoredToAgree')).toMatchObject({
      state: 'open',
      actions: [{ page: 'traject/t-1/opmaat/opMaatPlan' }],
    });
    const agreed = agrees(first, 'fenna');
    expect(show(first, 'dirk', 'tailoredToDiscuss')).toBeUndefined();
    expect(show(agreed, 'fenna', 'tailoredToAgree')).toMatchObject({ receipt: 'tailoredAgreed' });
    expect(show(agreed, 'dirk', 'tailoredToDiscuss')).toMatchObject({ state: 'open' });
    expect(show(discusses(agreed), 'dirk', 'tailoredToDiscuss')).toMatchObject({
      receipt: 'tailoredDiscussed',
    });
    expect(show(agreed, 'mila', 'tailoredToAgree')).toBeUndefined();
  });

  test('it waits among what waits for her', () => {
    const kinds = (trajectory: Trajectory, who: string) =>
      view(trajectory, who)
        .needs.map(({ kind }) => kind)
        .filter((kind) => kind.startsWith('tailored'));
    expect(['fenna', 'coen', 'dirk'].map((who) => kinds(planned, who))).toEqual([
      ['tailoredToMake'],
      ['tailoredToMake'],
      [],
    ]);
    expect([kinds(first, 'fenna'), kinds(first, 'coen'), kinds(first, 'dirk')]).toEqual([
      ['tailoredToAgree'],
      [],
      [],
    ]);
    expect(kinds(agrees(first, 'fenna'), 'dirk')).toEqual(['tailoredToDiscuss']);
  });
});

test('a plan that changes nothing is a plan, too', () => {
  const kept = inForce(planned, []);
  expect(kept.moments).toEqual(planned.moments);
  expect(plan(kept, 'dirk')).toMatchObject({ state: 'inForce' });
  expect(thursday < monday).toBe(true);
});
