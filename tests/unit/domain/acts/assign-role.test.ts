import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { maySee } from '../../../../domain/access/access.ts';
import { mayTakeTheLead } from '../../../../domain/access/leading.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { contextOf } from '../effects/due.ts';
import { running, today } from '../growth/running.ts';
import { asked, done } from '../release/written.ts';
import { contextOf as viewContext } from '../views/viewing.ts';
import { type Name, people, Story, school, situationAt, template, viewer } from './story.ts';

const leads = (to: Name, left: readonly string[] = []): Act => ({
  ...{ act: 'assignRole', role: 'leidinggevende', person: people[to], left },
});
const partsOf = (story: Story, role: string) =>
  story.trajectory.participants
    .filter((one) => one.role === role)
    .map(({ person, from, until }) => [person, from, until]);
const sees = (story: Story, who: Name) =>
  maySee(viewer(who), standingAt(story.trajectory, template, Temporal.Instant.from(story.now)));
const told = (story: Story) =>
  tellings(story.trajectory, [], contextOf(story))
    .filter(({ card }) => card.card === 'roleChanged')
    .map(({ to }) => to)
    .sort();

test('who leads it hands it to another leader: hers ends yesterday, the other’s begins today, and each hears it once', () => {
  const story = new Story().running().on('2026-09-21').act('paul', leads('els'));
  expect(partsOf(story, 'leidinggevende')).toEqual([
    ['paul', undefined, '2026-09-20'],
    ['els', '2026-09-21', undefined],
  ]);
  expect(partsOf(story, 'schoolleiding')).toEqual([['els', undefined, '2026-09-20']]);
  expect([sees(story, 'paul'), sees(story, 'els')]).toEqual([false, true]);
  for (const { id, attendees } of story.trajectory.moments) {
    const those = attendees.map(({ person }) => person);
    expect(those, id).not.toContain('paul');
    expect(new Set(those).size, id).toBe(those.length);
  }
  expect(told(story)).toEqual(['els', 'karin', 'sanne']);
  expect(story.trajectory.log.at(-1)).toMatchObject({
    what: 'assignRole',
    detail: { role: 'leidinggevende' },
  });
});

test('not to somebody who leads no school of hers, nor who has another part in it, nor before it was discussed', () => {
  const story = new Story().running();
  expect(story.refused('paul', leads('vera'))).toEqual(['notALeaderHere at person']);
  expect(story.refused('paul', leads('karin'))).toEqual(['rolesOverlap at person']);
  for (const who of ['sanne', 'karin', 'els'] as const)
    expect(story.refused(who, leads('els')), who).toEqual(['notAllowed']);
  expect(story.refused('paul', { ...leads('els'), role: 'teacher' } as Act)).toEqual(['notAllowed']);
  expect(new Story().refused('paul', leads('els'))).toEqual(['notYetDiscussed']);
});

test('nobody takes it over as long as who leads it is there; once she left or leads no more, who may', () => {
  const story = new Story().running();
  const at = standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
  const who = (leaders: readonly string[], left: readonly string[]) =>
    (Object.keys(people) as Name[]).filter((one) => mayTakeTheLead(viewer(one), at, leaders, left));
  expect(who(school.leaders, [])).toEqual([]);
  expect(who(['paul', 'vera'], ['paul'])).toEqual(['els', 'vera']);
  expect(who(['vera'], [])).toEqual(['els', 'vera']);
  // Who guides or is guided is no leader of it, wherever she is registered.
  expect(who(['karin', 'sanne'], [])).toEqual(['els']);
  expect(story.refused('els', leads('els'))).toEqual(['notAllowed']);
  expect(story.refused('vera', leads('vera', ['paul']))).toEqual(['notFound']);
  expect(told(story.act('els', leads('els', ['paul'])))).toEqual(['karin', 'paul', 'sanne']);
});

test('two hand-overs on one day are told each to those whom it concerned', () => {
  const story = new Story().running().on('2026-09-21').act('paul', leads('els'));
  const situation = { ...situationAt(story.now), leaders: [...school.leaders, 'vera'] };
  const decided = decide(story.trajectory, leads('vera'), viewer('els'), situation);
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  story.trajectory = decided.value;
  const keys = tellings(story.trajectory, [], contextOf(story))
    .filter(({ card }) => card.card === 'roleChanged')
    .map(({ key }) => key.replace('roleChanged/trajectory/leidinggevende.', ''))
    .sort();
  expect(keys).toEqual(['1/karin', '1/sanne', '2/karin', '2/sanne', '2/vera']);
});

test('whom it was handed to from the schoolleiding leads it, registered as a leader or not, until she leaves', () => {
  const story = new Story().running().on('2026-09-21').act('paul', leads('els'));
  const at = standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
  const who = (left: readonly string[]) =>
    (Object.keys(people) as Name[]).filter((one) => mayTakeTheLead(viewer(one), at, ['paul', 'vera'], left));
  expect(who([])).toEqual([]);
  expect(who(['els'])).toEqual(['paul', 'vera']);
});

test('after its end it waits for a leader as long as the vaststelling can be written, and no longer', () => {
  const story = new Story().running().act('paul', { act: 'stop' });
  const who = (now = story.now, trajectory = story.trajectory) => {
    const at = standingAt(trajectory, template, Temporal.Instant.from(now));
    return (Object.keys(people) as Name[]).filter((one) =>
      mayTakeTheLead(viewer(one), at, school.leaders, ['paul']),
    );
  };
  expect(who()).toEqual([]);
  story.writes('karin', 'eindrapportage');
  story.act('sanne', { act: 'react', document: 'eindrapportage.trajectory.v1', text: '' });
  expect(who()).toEqual(['els']);
  // Whoever leads the school long after learns no more that it was.
  expect(who('2027-02-01T09:00:00Z')).toEqual([]);
  const line = { id: 'e#1', at: story.now, by: 'system', what: 'erased', detail: { what: 'rapportage' } };
  expect(who(story.now, { ...story.trajectory, log: [...story.trajectory.log, line] })).toEqual([]);
  expect(story.act('els', leads('els', ['paul'])).trajectory.participants.at(-1)).toMatchObject({
    ...{ person: 'els', role: 'leidinggevende' },
  });
  // All concerned hear it; what changed before the end is no news any more.
  expect(told(story)).toEqual(['karin', 'paul', 'sanne']);
  const { ended, ...going } = story.trajectory;
  story.trajectory = { ...going, ended: { ...ended!, on: '2100-01-01' } };
  expect(told(story)).toEqual([]);
});

test('of the schoolleiding the one who is named goes; beside them there is room for more', () => {
  const beside: Act = { act: 'assignRole', role: 'schoolleiding', person: people.vera, left: [] };
  const story = new Story().running();
  expect(story.refused('karin', beside)).toEqual(['notAllowed']);
  story.act('paul', beside);
  expect(partsOf(story, 'schoolleiding').map(([person, , until]) => [person, until])).toEqual([
    ['els', undefined],
    ['vera', undefined],
  ]);
  // Els was in it already: it is no news to her.
  expect(told(story)).toEqual(['karin', 'sanne', 'vera']);
  story.act('paul', { ...beside, person: people.joke, instead: 'els' });
  expect(sees(story, 'els')).toBe(false);
  expect(sees(story, 'joke')).toBe(true);
  expect(story.refused('paul', { ...beside, person: people.els, instead: 'joost' })).toEqual([
    'invalid at instead',
  ]);
});

test('of the schoolleiding one can go and nobody follow: she and those concerned hear it once, and it goes on without her', () => {
  const ends = (holder: string, role = 'schoolleiding') => ({ act: 'endRole', role, holder }) as Act;
  const story = new Story().running().on('2026-09-21');
  for (const who of ['sanne', 'karin', 'els'] as const)
    expect(story.refused(who, ends('els')), who).toEqual(['notAllowed']);
  // Who leads it is followed by somebody or stays; who guides and who is guided are not asked for here.
  expect(story.refused('paul', ends('paul', 'leidinggevende'))).toEqual(['required at role']);
  expect(story.refused('paul', ends('karin', 'coach'))).toEqual(['notAllowed']);
  expect(new Story().refused('paul', ends('els'))).toEqual(['notYetDiscussed']);
  const before = story.trajectory;
  expect(story.act('paul', ends('vera')).trajectory).toBe(before);
  story.act('paul', ends('els'));
  expect(partsOf(story, 'schoolleiding')).toEqual([['els', undefined, '2026-09-20']]);
  expect(sees(story, 'els')).toBe(false);
  expect(told(story)).toEqual(['els', 'karin', 'sanne']);
  for (const [index, { id, attendees, state, start }] of story.trajectory.moments.entries()) {
    expect(
      attendees.map(({ person }) => person),
      id,
    ).not.toContain('els');
    expect([state, start], id).toEqual([before.moments[index]?.state, before.moments[index]?.start]);
  }
  const facts = (who: Name) => {
    const ref = { card: 'roleChanged', trajectory: 't-1', role: 'schoolleiding' } as const;
    const view = cardView(ref, story.trajectory, viewer(who), viewContext(story));
    return view?.state === 'open' ? [view.facts, view.notes] : view;
  };
  const gone = { fact: 'outOfRole', role: 'schoolleiding', name: 'Els Bakker' };
  expect(facts('sanne')).toEqual([[gone], ['roleWithAnother']]);
  expect(facts('els')).toEqual([[], ['roleWasYours']]);
});

test('where there is room somebody comes beside who holds it, and where it can do without one may go', () => {
  const seen = (story: Story) =>
    trajectoryView(story.trajectory, viewer('paul'), viewContext(story))?.assigns;
  const leading = { role: 'leidinggevende', leads: true };
  const story = new Story().running();
  expect(seen(story)).toEqual([leading, { role: 'schoolleiding', roomFor: true, mayEnd: true }]);
  story.act('paul', { act: 'endRole', role: 'schoolleiding', holder: 'els' });
  expect(seen(story)).toEqual([leading, { role: 'schoolleiding', roomFor: true }]);
  const { trajectory } = story;
  const more = Array.from({ length: 6 }, (_, at) => ({
    ...people.els,
    person: `s${at}`,
    role: 'schoolleiding' as const,
  }));
  story.trajectory = { ...trajectory, participants: [...trajectory.participants, ...more] };
  expect(seen(story)).toEqual([leading, { role: 'schoolleiding', mayEnd: true }]);
});

test('another maatje is for who leads or guides to say, and only who is guided hears it', () => {
  const maatje = { person: 'noa', name: 'Noa', mail: 'noa@x.nl', external: false };
  const handing: Act = { act: 'assignRole', role: 'maatje', person: maatje, left: [] };
  for (const by of ['fenna', 'mila']) expect(asked(running, by, handing, today).ok, by).toBe(false);
  const handed = done(running, 'coen', handing, today);
  const now = { template: beginnendeLeerkracht, now: Temporal.Instant.from(today) };
  const context = { ...contextOf(new Story()), ...now };
  const cards = tellings(handed, [], context).filter(({ card }) => card.card === 'roleChanged');
  expect(cards.map(({ to }) => to)).toEqual(['fenna']);
  expect(handed.participants.filter(({ role }) => role === 'maatje').map(({ person }) => person)).toEqual([
    'mila',
    'noa',
  ]);
});
