import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { askedFor, popWith, running, today, withPop } from '../growth/running.ts';
import { done, situation, viewContext } from '../release/written.ts';

/* What a POP asks for is between the starter and her coach until it has a date. */

const asking = withPop(running, popWith('2026-11-12', '2026-11-26'));

const momentsFor = (who: string, trajectory: Trajectory, at = today) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(at))!.moments.filter(
    ({ step }) => step === 'popcontact',
  );

describe('what was asked for and never got a date', () => {
  test('is not shown to the director when guidance stops', () => {
    const stopped = done(asking, 'dirk', { act: 'stop' }, today);
    expect(askedFor(stopped).map(({ state }) => state)).toEqual(['dropped', 'dropped']);
    expect(momentsFor('dirk', stopped)).toEqual([]);
    expect(momentsFor('fenna', stopped)).toHaveLength(2);
    expect(momentsFor('coen', stopped)).toHaveLength(2);
  });

  test('nor when the year is over', () => {
    const behind = '2027-08-20T08:00:00Z';
    const over = elapse(asking, situation(behind));
    expect(over.stage).toBe('completed');
    expect(momentsFor('dirk', over, behind)).toEqual([]);
  });

  test('what had one and was called off is, as all that stood in calendars', () => {
    const start = '2026-11-12T14:30:00Z';
    const [first] = askedFor(asking);
    const dated: Trajectory = {
      ...asking,
      moments: asking.moments.map((one) => (one === first ? { ...one, start, state: 'scheduled' } : one)),
    };
    expect(momentsFor('dirk', dated)).toMatchObject([{ moment: first!.id, start }]);
    const stopped = done(dated, 'dirk', { act: 'stop' }, today);
    expect(momentsFor('dirk', stopped)).toMatchObject([{ moment: first!.id, state: 'dropped' }]);
  });
});
