import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { clashesOf } from '../../../../domain/schedule/clashes.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { needsOf } from '../../../../domain/views/needs/needs.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { momentAt, running } from '../growth/running.ts';
import { asked, done, situation, viewContext } from '../release/written.ts';

const now = '2026-10-01T08:00:00Z';
const at = (start: string): Trajectory => ({
  ...running,
  moments: [
    ...running.moments,
    { ...momentAt('beoordelingsgesprek', 38, start, 'scheduled'), attendees: attending('fenna', 'dirk') },
  ],
});
const attending = (...people: string[]) => people.map((person) => ({ person, required: true }));
const contract = { act: 'amendDay', option: 'contractEnd', day: '2027-07-31' } as const;
/** In region Midden 2026-2027 the letter is due on 30 June, and ten school days before that is 16 June. */
const late = at('2027-06-18T13:00:00Z');
const moment = 'w38.beoordelingsgesprek';
const waits = (who: string, trajectory: Trajectory) => {
  const context = viewContext(now);
  return needsOf(viewerOf(who, who), standingIn(trajectory, context), context).filter(
    ({ kind }) => kind === 'afterLastDay',
  );
};

describe('the last day for the end of a contract', () => {
  test('who leads says when it ends, at any time, and takes it back', () => {
    const said = done(late, 'dirk', contract, now);
    expect(said.options.contractEnd).toBe('2027-07-31');
    expect(inverse(late, said, contract)).toEqual({ ...contract, day: '' });
    expect(done(said, 'dirk', { ...contract, day: '' }, now).options.contractEnd).toBe('');
    for (const who of ['fenna', 'coen']) expect(asked(late, who, contract, now).ok).toBe(false);
    const shown = (who: string) => trajectoryView(late, viewerOf(who, who), viewContext(now))?.amendable;
    expect([shown('dirk'), shown('coen')]).toEqual([['contractEnd'], undefined]);
  });

  test.each([
    [{ option: 'firstWeek' }],
    [{ option: '__proto__' }],
    [{ day: '2027-13-01' }],
    [{ day: '2026-08-31' }],
  ])('not another option, nor what is no day of it: %j', (change) => {
    expect(asked(late, 'dirk', { ...contract, ...change }, now).ok).toBe(false);
  });

  test('an end that no calendar knows yet makes nothing late', () => {
    const far = done(late, 'dirk', { ...contract, day: '2030-07-31' }, now);
    expect(waits('dirk', far)).toEqual([]);
  });

  test('whatever put it behind that day, who leads sees it, on the moment as well', () => {
    const said = done(late, 'dirk', contract, now);
    expect(waits('dirk', late)).toEqual([]);
    expect(waits('dirk', said)).toMatchObject([{ moment }]);
    expect(waits('dirk', done(at('2027-06-16T13:00:00Z'), 'dirk', contract, now))).toEqual([]);
    const lastDay = (who: string) =>
      trajectoryView(said, viewerOf(who, who), viewContext(now))?.moments.find((one) => one.moment === moment)
        ?.lastDay;
    expect([lastDay('dirk'), lastDay('coen'), lastDay('fenna')]).toEqual([
      '2027-06-16',
      '2027-06-16',
      undefined,
    ]);
  });

  test('it is said before somebody puts it there', () => {
    const said = done(at('2027-06-14T13:00:00Z'), 'dirk', contract, now);
    const told = (start: string) =>
      clashesOf(said, [{ moment, start }], [moment], { ...situation(now), busy: {} }).get(moment) ?? [];
    expect(told('2027-06-18T13:00:00Z').join(' ')).toContain(
      'na de uiterste dag, wo 16 juni (schoolweek 37 · week 24 · 14–18 jun)',
    );
    expect(told('2027-06-15T13:00:00Z').join(' ')).not.toContain('uiterste dag');
  });
});
