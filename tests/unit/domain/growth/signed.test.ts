import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { asked, done, viewContext } from '../release/written.ts';
import { popWith, running, today, withPop } from './running.ts';

const later = '2026-10-06T09:00:00Z';
const handedOver = '2026-10-07T06:30:00Z';
const pop = 'pop.trajectory.v1';
const sign = { act: 'sign', document: pop } as const;
const made = withPop(running, popWith());
const hers = done(made, 'fenna', sign, today);
const both = done(hers, 'coen', sign, later);
const seenBy = (who: string, trajectory: Trajectory, id = pop, now = handedOver) => {
  const document = allDocuments(trajectory, template).find((one) => one.id === id)!;
  return documentView(trajectory, document, viewerOf(who, who), viewContext(now));
};
const codes = (trajectory: Trajectory, who: string) => {
  const answer = asked(trajectory, who, sign, later);
  return answer.ok ? [] : answer.refusals.map(({ code }) => code);
};

describe('a POP is seen and agreed with', () => {
  test('by the starting teacher and her coach, each with the day, and each once', () => {
    expect(seenBy('coen', made)!.signed).toBeUndefined();
    expect(seenBy('coen', made)!.acts).toContain('sign');
    for (const who of ['fenna', 'coen'])
      expect(seenBy(who, both)!.signed!.map(({ at }) => at)).toEqual([today, later]);
    expect(seenBy('fenna', both)!.acts).not.toContain('sign');
    expect(done(both, 'coen', sign, handedOver)).toBe(both);
  });

  test('by nobody else, and nothing but what is signed is', () => {
    for (const who of ['dirk', 'mila', 'vera']) expect(codes(made, who)).toEqual(['notFound']);
    const verslag = made.documents.find(({ kind }) => kind === 'kortVerslag')!;
    const answer = asked(made, 'fenna', { act: 'sign', document: verslag.id }, later);
    expect(answer).toMatchObject({ ok: false, refusals: [{ code: 'notAllowed' }] });
  });

  test('version by version: the next begins without, and what its coach signed is not taken back', () => {
    const next = withPop(both, popWith('2026-12-01'), later);
    expect(seenBy('fenna', next, 'pop.trajectory.v2')!.signed).toBeUndefined();
    expect(seenBy('fenna', next)!.signed).toHaveLength(2);
    expect(codes(withPop(hers, popWith('2026-12-01'), later), 'coen')).toEqual(['changedMeanwhile']);
    const back = asked(both, 'fenna', { act: 'withdraw', document: pop }, later);
    expect(back.ok).toBe(false);
  });

  test('also when the trajectory is over by then', () => {
    const over: Trajectory = {
      ...made,
      stage: 'completed',
      ended: { on: '2026-10-05', by: 'dirk', early: false },
    };
    expect(seenBy('fenna', over)!.acts).toContain('sign');
    expect(asked(over, 'fenna', sign, later)).toMatchObject({ ok: true });
  });

  test('the director reads names under a whole that was released, once both stand there, and of a part none', () => {
    const given = (trajectory: Trajectory, passages?: readonly string[]) => ({
      ...trajectory,
      releases: [
        {
          ...{
            id: 'r1',
            document: pop,
            to: 'dirk',
            at: later,
            deliverFrom: handedOver,
            deliveredAt: handedOver,
          },
          ...{ readBy: [] },
          ...(passages ? { passages } : {}),
        },
      ],
    });
    const copy = (trajectory: Trajectory) =>
      seenBy('dirk', trajectory, 'vrijgave.r1', '2026-10-08T09:00:00Z');
    expect(copy(given(both))!.signed).toHaveLength(2);
    expect(copy(given(hers))!.signed).toBeUndefined();
    expect(copy(given(both, []))!.signed).toBeUndefined();
    // Another coach came, before or after it was handed over: who signed it signed it.
    for (const until of ['2026-10-06', '2026-10-07']) {
      const participants = both.participants.flatMap((one) =>
        one.role === 'coach'
          ? [
              { ...one, until },
              { ...one, person: 'kees', from: '2026-10-08' },
            ]
          : [one],
      );
      expect(copy(given({ ...both, participants }))!.signed).toHaveLength(2);
      expect(copy(given({ ...hers, participants }))!.signed).toBeUndefined();
    }
    const afterwards = done(given(hers), 'coen', sign, '2026-10-07T09:00:00Z');
    expect(copy(afterwards)!.signed).toBeUndefined();
    expect(seenBy('dirk', both)).toBeUndefined();
  });
});
