import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRow, writeRow } from '../../../bot/graph/lists/columns.ts';
import { momenten } from '../../../bot/graph/lists/definitions.ts';
import { editOf, isUpToDate, type MomentRow, momentRow } from '../../../bot/graph/lists/moment-rows.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import { arbitraryTrajectory } from '../../support/arbitrary-trajectory.ts';

const moment: Moment = {
  id: 'c2.groepsbezoek',
  step: 'groepsbezoek',
  cycle: 2,
  state: 'scheduled',
  start: '2026-11-24T09:00:00Z',
  durationMin: 60,
  place: 'onsite',
  room: 'Groep 5',
  attendees: [],
  pinned: false,
  revision: 1,
  responses: [],
};
const t1 = { id: 't1', log: [] };
const row = momentRow(t1, moment);
const edited = (changes: Partial<MomentRow>) => editOf({ ...row, ...changes }, moment, 'sanne');
const without = (name: keyof MomentRow) => {
  const { [name]: _, ...rest } = row;
  return editOf(rest, moment, 'sanne');
};

describe('the row of a moment', () => {
  it('shows people what, when, where and whether', () => {
    expect(row).toMatchObject({
      Title: 'Groepsbezoek 2',
      Start: '2026-11-24T09:00:00Z',
      Einde: '2026-11-24T10:00:00Z',
      Ruimte: 'Groep 5',
      GaatNietDoor: false,
    });
  });

  it('says nothing of who attends, who answered, or that anybody was asked for times', () => {
    fc.assert(
      fc.property(arbitraryTrajectory('t1'), (trajectory) => {
        for (const { poll: _, ...each } of trajectory.moments) {
          const alone = { ...each, attendees: [], responses: [] };
          const all = trajectory.moments.find(({ id }) => id === each.id)!;
          expect(momentRow(trajectory, all)).toEqual(momentRow(trajectory, alone));
        }
      }),
    );
  });

  it('is never taken for edited after the app itself wrote it', () => {
    fc.assert(
      fc.property(arbitraryTrajectory('t1'), (trajectory) => {
        for (const each of trajectory.moments) {
          const stored = readRow(momenten, writeRow(momenten, momentRow(trajectory, each)));
          expect(editOf(stored, each, 'sanne')).toBeUndefined();
          expect(isUpToDate(stored, trajectory, each)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the columns that are for people as what they changed, with who did', () => {
    const by = { moment: 'c2.groepsbezoek', editor: 'sanne', nonsense: [] };
    expect(edited({ Start: '2026-11-25T09:00:00Z' })).toEqual({ ...by, start: '2026-11-25T09:00:00Z' });
    expect(edited({ Start: '2026-11-25T09:00:00Z', Einde: '2026-11-25T10:00:00Z' })).toEqual({
      ...by,
      start: '2026-11-25T09:00:00Z',
    });
    expect(edited({ Ruimte: 'Aula' })).toEqual({ ...by, room: 'Aula' });
    expect(without('Ruimte')).toEqual({ ...by, room: '' });
    expect(edited({ GaatNietDoor: true })).toEqual({ ...by, calledOff: true });
    expect(editOf({ ...row, Ruimte: 'Aula' }, moment, undefined)).toEqual({
      moment: 'c2.groepsbezoek',
      nonsense: [],
      room: 'Aula',
    });
  });

  it('names what cannot be changed there, and what holds nothing any more', () => {
    expect(edited({ Title: 'Iets anders' })?.nonsense).toEqual(['title']);
    expect(edited({ Einde: '2026-11-24T12:00:00Z' })?.nonsense).toEqual(['end']);
    expect(without('Start')?.nonsense).toEqual(['start']);
    expect(edited({ Melding: 'Dag app!' })?.nonsense).toEqual(['notice']);
    expect(edited({ Afgesproken: '{"title"' })?.nonsense).toEqual(['row']);
    expect(edited({ Afgesproken: 'null' })?.nonsense).toEqual(['row']);
  });

  it('is behind when the app knows better than it says, without being edited', () => {
    const moved = { ...moment, start: '2026-12-01T09:00:00Z' };
    expect(isUpToDate(row, t1, moved)).toBe(false);
    expect(editOf(row, moved, 'sanne')).toBeUndefined();
  });

  it('says in its own place that a change was put back, until something else is done with the moment', () => {
    const entry = (what: string, at: string) => ({ id: at, at, by: 'sanne', what, about: moment.id });
    const log = [entry('rowPutBack', '2026-11-20T08:05:00Z')];
    const said = momentRow({ id: 't1', log }, moment);
    expect(said.Melding).toMatch(/^Teruggezet op vr 20 november, 9.05. Hier te wijzigen: /);
    expect(isUpToDate(row, { id: 't1', log }, moment)).toBe(false);
    expect(editOf(said, moment, undefined)).toBeUndefined();
    const { Melding: _, ...read } = said;
    expect(editOf(read, moment, 'sanne')).toBeUndefined();
    expect(isUpToDate(read, { id: 't1', log }, moment)).toBe(true);
    expect(editOf({ ...said, Melding: 'Dag app!' }, moment, 'sanne')?.nonsense).toEqual(['notice']);
    const moved = [...log, entry('move', '2026-11-20T09:00:00Z')];
    expect(momentRow({ id: 't1', log: moved }, moment).Melding).toBeUndefined();
  });
});
