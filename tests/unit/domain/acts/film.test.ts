import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { deliver } from '../../../../domain/acts/deliver.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import { calendar, Story, situationAt, template, valuesOf } from './story.ts';

const moment = 'c1.groepsbezoek';
const reference = 'https://school.sharepoint.com/films/1';
const refer = { act: 'referFilm', moment, reference, deleteOn: '2026-10-30' } as const;

function filmed(): Story {
  return new Story().running().act('karin', { act: 'checkFilmBasis', moment }).holds(moment);
}

test('basis first, then a reference, and a confirmation that it is gone with no link left', () => {
  const story = filmed().act('sanne', refer);
  expect(story.trajectory.films).toMatchObject([{ momentId: moment, reference, deleteOn: '2026-10-30' }]);
  const before = story.trajectory;
  expect(story.act('karin', refer).trajectory).toBe(before);
  story.on('2026-10-30').act('karin', { act: 'confirmFilmDeleted', moment });
  expect(story.trajectory.films[0]).toMatchObject({ deleted: { by: 'karin' } });
  expect(JSON.stringify(story.trajectory)).not.toContain(reference);
  expect(story.refused('karin', refer)).toEqual(['alreadyDone']);
});

test('a basis that was not looked into before the visit is none', () => {
  const story = new Story().running().holds(moment);
  expect(story.refused('karin', { act: 'checkFilmBasis', moment })).toEqual(['notPlanned']);
  expect(story.refused('karin', refer)).toEqual(['filmBasisMissing']);
  const begun = new Story().running().on('2026-09-30', '09:30');
  expect(begun.refused('karin', { act: 'checkFilmBasis', moment })).toEqual(['inThePast']);
});

test.each<[string, Partial<typeof refer> | Record<string, string>, readonly string[]]>([
  ['kept too long', { deleteOn: '2026-11-12' }, ['filmKeptTooLong at deleteOn']],
  ['gone already', { deleteOn: '2026-09-29' }, ['inThePast at deleteOn']],
  ['without a day', { deleteOn: '' }, ['invalid at deleteOn']],
  ['a script', { reference: 'javascript:alert(1)' }, ['invalid at reference']],
  ['not of a talk', { moment: 'c1.coTeaching' }, ['notFilmed']],
  ['not of a visit to come', { moment: 'c2.groepsbezoek' }, ['notHeldYet']],
])('%s', (_name, wrong, expected) => {
  expect(filmed().refused('karin', { ...refer, ...wrong })).toEqual(expected);
});

test('leidinggevende and schoolleiding have nothing to do with it', () => {
  for (const name of ['paul', 'els'] as const) expect(filmed().refused(name, refer)).toEqual(['notAllowed']);
});

test('marks of the analysis belong to the film, and go with it when it is taken back', () => {
  const marks = [{ second: 75, focus: 'De start', note: 'Alle kinderen kijken op' }];
  const story = filmed().writes('karin', 'analyse', moment, { ...valuesOf.analyse, marks });
  expect(story.trajectory.films[0]?.marks).toEqual(marks);
  story.act('karin', { act: 'withdraw', document: `analyse.${moment}.v1` });
  expect(story.trajectory.films[0]?.marks).toEqual([]);
});

test('is gone when what it was made for ends: the coach hears that day, whatever was said before', () => {
  const story = filmed().act('karin', refer).on('2026-10-08').act('paul', { act: 'stop' });
  expect(story.trajectory.films).toMatchObject([{ reference, deleteOn: '2026-10-08' }]);
  const context = { template, calendar, rosters: {}, now: story.now, unreachable: [] };
  const told = tellings(story.trajectory, [], { ...context, now: Temporal.Instant.from(story.now) }).filter(
    ({ card }) => card.card === 'filmToDelete',
  );
  expect(told).toMatchObject([{ to: 'karin', dueAt: '2026-10-08T06:00:00Z' }]);
});

test('and when the eindrapportage was delivered', () => {
  const [rule] = template.documents.filter(({ clearsFilms }) => clearsFilms);
  expect(rule?.kind).toBe('eindrapportage');
  const { trajectory } = filmed().act('karin', refer);
  const situation = { ...situationAt('2026-10-12T09:00:00Z'), digest: () => 'hash' };
  const report: Document = {
    ...{ id: 'eindrapportage.v1', kind: 'eindrapportage', version: 1, author: 'karin', subject: 'sanne' },
    ...{ at: '2026-10-12T09:00:00Z', values: {}, state: 'reading', readBy: [] },
  };
  const now = { at: '2026-10-12T09:00:00Z', today: '2026-10-12' };
  expect(deliver(trajectory, report, situation, now).films).toMatchObject([{ deleteOn: '2026-10-12' }]);
  const other = { ...report, id: 'rapportage.v1', kind: 'rapportage' };
  expect(deliver(trajectory, other, situation, now).films).toEqual(trajectory.films);
});

test('nor is it kept behind the end of the traject', () => {
  const last = 'c5.groepsbezoek';
  const story = new Story().running().act('karin', { act: 'checkFilmBasis', moment: last }).holds(last);
  const late = { ...refer, moment: last, deleteOn: '2026-12-31' };
  expect(story.refused('karin', late)).toEqual(['filmKeptTooLong at deleteOn']);
});
