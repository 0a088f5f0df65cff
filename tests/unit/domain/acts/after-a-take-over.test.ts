import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { mayTakeTheLead } from '../../../../domain/access/leading.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import type { Busy } from '../../../../domain/replanning/besides-own.ts';
import { lookedAt } from '../../../../domain/replanning/clashing.ts';
import { proposeReplan } from '../../../../domain/replanning/propose-replan.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { contextOf } from '../views/viewing.ts';
import { type Name, people, Story, school, situationAt, template, viewer } from './story.ts';

const leads = (to: Name, left: readonly string[] = []): Act => ({
  ...{ act: 'assignRole', role: 'leidinggevende', person: people[to], left },
});
const at = (story: Story) => standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
const readBy = (story: Story, who: Name) =>
  story.trajectory.documents.filter((one) => mayRead(viewer(who), one, at(story))).map(({ id }) => id);
const decided = 'vaststelling.trajectory.v1';

/** The board registers her at the school before he hands it over to her. */
function handedTo(who: Name): Story {
  const story = new Story().running();
  const situation = { ...situationAt(story.now), leaders: [...school.leaders, who] };
  const decided = decide(story.trajectory, leads(who), viewer('paul'), situation);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  story.trajectory = decided.value;
  return story;
}

/** Paul has written what he decides, and told nobody yet. */
function written(): Story {
  const story = new Story().running().act('paul', { act: 'stop' });
  story.writes('karin', 'eindrapportage');
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  return story.writes('paul', 'vaststelling');
}

test('who comes from the schoolleiding goes on reading all that she could read, and no more than her new role gives', () => {
  const story = new Story().guided().on('2026-12-01');
  const before = readBy(story, 'els');
  expect(before).toContain('tussenverslag.tussenevaluatie.v1');
  story.act('paul', leads('els'));
  expect(readBy(story, 'els')).toEqual(expect.arrayContaining([...before]));
  expect(readBy(story, 'els').filter((one) => !before.includes(one))).toEqual([
    'schooldossier.trajectory.v1',
  ]);
  // The badge beside each says the same, and who left reads none of it.
  for (const document of story.trajectory.documents) {
    const rule = template.documents.find(({ kind }) => kind === document.kind)!;
    const named = readersOf(rule, at(story), document).filter(({ when }) => when === 'now');
    expect(named.some(({ person }) => person === 'els')).toBe(readBy(story, 'els').includes(document.id));
  }
  expect(readBy(story, 'paul')).toEqual([]);
});

test('who was away in between reads nothing of before', () => {
  const instead = (person: Name, was: Name): Act => ({
    ...{ act: 'assignRole', role: 'schoolleiding', person: people[person], instead: was, left: [] },
  });
  const story = new Story().guided();
  story.on('2026-12-01').act('paul', instead('vera', 'els'));
  story.on('2026-12-03').act('paul', instead('els', 'vera')).act('paul', leads('els'));
  expect(readBy(story, 'els')).not.toContain('tussenverslag.tussenevaluatie.v1');
});

test('what her predecessor decided is hers to tell in person, and then the teacher reads it', () => {
  const story = written().act('els', leads('els', ['paul']));
  expect(readBy(story, 'els')).toContain(decided);
  expect(readBy(story, 'sanne')).not.toContain(decided);
  const waits = trajectoryView(story.trajectory, viewer('els'), contextOf(story))?.needs;
  expect(waits?.find(({ kind }) => kind === 'tellInPerson')).toMatchObject({ document: decided });
  for (const who of ['sanne', 'karin', 'paul'] as const)
    expect(story.refused(who, { act: 'markInPerson', document: decided }), who).not.toEqual([]);
  story.act('els', { act: 'markInPerson', document: decided });
  expect(readBy(story, 'sanne')).toContain(decided);
});

describe('what stands at a time at which her own calendar holds something else', () => {
  const taken = handedTo('vera');
  const talk = taken.moment('tussenevaluatie').start!;
  const busy = { vera: [{ from: talk, until: talk.replace(':00Z', ':10Z') }] };
  const look = (story: Story, slots: Busy) =>
    lookedAt(story.trajectory, slots, Temporal.Instant.from(story.now));
  const marked = ({ moments }: Trajectory) => moments.flatMap((one) => (one.takenOverBy ? [one.id] : []));

  test('waits for an answer of who guides where it cannot be without her, and the rest is hers', () => {
    expect(marked(taken.trajectory)).toEqual(['tussenevaluatie', 'driegesprek']);
    expect(look(taken, {})).toBe(taken.trajectory);
    const looked = look(taken, busy);
    expect(marked(looked)).toEqual(['tussenevaluatie']);
    const situation = {
      ...{ templateOf: () => template, calendars: new Map([[school.id, school.calendar]]), rosters: {} },
      ...{ busy, left: [], now: Temporal.Instant.from(taken.now) },
    };
    const rows = proposeReplan([looked], situation).filter(({ because }) => because.code !== 'along');
    expect(rows).toMatchObject([
      { moment: 'tussenevaluatie', was: talk, because: { code: 'taken', name: 'Vera Kok' } },
    ]);
    expect(rows[0]?.now).toBeDefined();
  });

  test('is marked for who guides where it can be without her, until she answers or it moves', () => {
    const beside = { act: 'assignRole', role: 'schoolleiding', person: people.vera, left: [] } as const;
    const story = new Story().running().act('paul', beside);
    expect(marked(story.trajectory)).toEqual(['tussenevaluatie']);
    story.trajectory = look(story, busy);
    expect(marked(story.trajectory)).toEqual([]);
    const seen = (who: Name) => {
      const { moments } = trajectoryView(story.trajectory, viewer(who), contextOf(story))!;
      const { attendees } = moments.find(({ moment }) => moment === 'tussenevaluatie')!;
      return attendees.filter(({ busyThen }) => busyThen).map(({ person }) => person);
    };
    expect([seen('karin'), seen('paul'), seen('sanne'), seen('vera')]).toEqual([['vera'], [], [], []]);
    const at = story.revision('tussenevaluatie');
    story.act('karin', { act: 'move', ...at, start: '2026-10-15T13:30:00Z', place: 'online' });
    expect(seen('karin')).toEqual([]);
  });

  test('of two who took it over both are looked at', () => {
    const story = handedTo('vera');
    const { moments, ...rest } = story.trajectory;
    const both = moments.map((one) => (one.takenOverBy ? { ...one, takenOverBy: ['karin', 'vera'] } : one));
    story.trajectory = { ...rest, moments: both };
    expect(marked(look(story, { karin: [] }))).toEqual(['tussenevaluatie', 'driegesprek']);
    expect(marked(look(story, { ...busy, karin: [] }))).toEqual(['tussenevaluatie']);
  });
});

test('as long as it was not told it waits for a leader', () => {
  const story = written();
  const may = () => mayTakeTheLead(viewer('els'), at(story), school.leaders, ['paul']);
  expect(may()).toBe(true);
  story.act('paul', { act: 'markInPerson', document: decided });
  expect(may()).toBe(false);
});
