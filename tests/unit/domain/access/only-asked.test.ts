import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { plannable } from '../../../../domain/board-year/question.ts';
import { inScope } from '../../../../domain/board-year/scope.ts';
import { hoursView } from '../../../../domain/hours/view.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { askedFor, popWith, running, today, withPop } from '../growth/running.ts';
import { done, situation, viewContext } from '../release/written.ts';

/* What a POP asks for is between the starter and her coach until it has a date. */

const school = viewContext(today).schools.get('s')!;
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

describe('what got a date', () => {
  const day = '2026-11-26';
  /** What the director is shown once the contact of that day has a date; by its id he finds it again, and no more. */
  const shown = (...days: readonly string[]) => {
    const wished = withPop(running, popWith(...days));
    const [dated] = askedFor(wished).filter(({ around }) => around === day);
    const moments = wished.moments.map((one) =>
      one === dated ? { ...one, start: `${day}T14:30:00Z`, state: 'scheduled' as const } : one,
    );
    const page = trajectoryView({ ...wished, moments }, viewerOf('dirk', 'Dirk'), viewContext(today));
    return JSON.stringify(page)
      .replaceAll(dated!.id, 'this')
      .replaceAll(`"cycle":${dated!.cycle}`, '"cycle":"its"');
  };

  test('tells the director nothing of what has none', () => {
    const alone = shown(day);
    expect(alone).toContain('this');
    expect(shown('2026-11-12', day)).toBe(alone);
    expect(shown('2026-10-29', '2026-11-12', day, '2026-12-10')).toBe(alone);
  });
});

describe('the hours that guiding takes', () => {
  const hours = (who: string, trajectory: Trajectory) =>
    hoursView([trajectory], viewerOf(who, who), viewContext(today)).rows;

  test('count it for the coach, and for the director as if nobody had asked', () => {
    expect(hours('dirk', running)).not.toEqual([]);
    expect(hours('dirk', asking)).toEqual(hours('dirk', running));
    expect(hours('coen', asking)[0]!.planned).toBeGreaterThan(hours('coen', running)[0]!.planned);
  });

  test('nor are they in what she guides at another school', () => {
    const schools = new Map([...'sz'].map((id) => [id, { ...school, id, leaders: [`${id}-dirk`] }]));
    const context = { ...viewContext(today), schools };
    const led: Trajectory = {
      ...running,
      id: 't-2',
      schoolId: 'z',
      participants: running.participants.map((one) =>
        one.role === 'leidinggevende' ? { ...one, person: 'z-dirk' } : one,
      ),
    };
    const guides = (there: Trajectory) =>
      hoursView([led], viewerOf('z-dirk', 'Zoë'), context, [led, there]).foreseen[0]!.guides;
    const many = withPop(running, popWith(...['2', '3', '4', '5', '6'].map((day) => `2026-11-0${day}`)));
    expect(guides(many)[0]!.elsewhere).toBeGreaterThan(0);
    expect(guides(many)).toEqual(guides(running));
  });
});

describe('who plans the year for the board', () => {
  const scopeOf = (trajectory: Trajectory) =>
    inScope([standingIn(trajectory, viewContext(today))], '2026-2027', viewerOf('hilde', 'Hilde'), ['hilde']);

  test('finds nothing of it: neither that something is open, nor in what is planned', () => {
    expect(scopeOf(running)).toEqual([]);
    expect(scopeOf(asking)).toEqual([]);
    const [open] = running.moments.filter(({ state }) => state === 'scheduled');
    const { start: _, ...undated } = open!;
    const toPlan = (from: Trajectory): Trajectory => ({
      ...from,
      moments: from.moments.map((one) => (one.id === open!.id ? { ...undated, state: 'proposed' } : one)),
    });
    const plannables = (from: Trajectory) =>
      scopeOf(toPlan(from)).map(({ trajectory }) => plannable(trajectory));
    expect(plannables(asking)[0]!.moments.map(({ id }) => id)).toContain(open!.id);
    expect(plannables(asking)).toEqual(plannables(running));
  });
});
