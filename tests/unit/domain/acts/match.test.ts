import { expect, test } from 'vitest';
import { at, people, Story, wholePlan } from './story.ts';

const yes = { act: 'matchAnswer', goOn: true } as const;
const no = { act: 'matchAnswer', goOn: false } as const;

test('nobody is asked before the klikgesprek was held', () => {
  expect(new Story().planned().refused('sanne', yes)).toEqual(['notHeldYet']);
  const story = new Story().planned().holds('klikgesprek');
  expect(story.refused('paul', yes)).toEqual(['notAllowed']);
  expect(story.act('sanne', yes).trajectory.stage).toBe('acquainting');
});

test('a no leaves no trace but the answer itself, whoever gave it', () => {
  const told = (['sanne', 'karin'] as const).map((name) => {
    const story = new Story().planned().holds('klikgesprek').act(name, no);
    const { matchAnswers, ...rest } = story.trajectory;
    expect(matchAnswers).toEqual([{ by: name, goOn: false, at: story.now }]);
    expect(rest.stage).toBe('awaitingCoach');
    expect(rest.moments.slice(1).every((each) => each.state === 'proposed' && !each.start)).toBe(true);
    return JSON.stringify({ ...rest, log: rest.log.map(({ id: _id, ...entry }) => entry) });
  });
  expect(told[0]).toBe(told[1]);
});

test('the other can still answer, and changes nothing by it', () => {
  const story = new Story().planned().holds('klikgesprek').act('sanne', no);
  const { matchAnswers: _before, ...rest } = story.trajectory;
  const { matchAnswers, ...after } = story.act('karin', yes).trajectory;
  expect(after).toEqual(rest);
  expect(matchAnswers).toHaveLength(2);
});

test('after both said yes a second thought is a talk with the leidinggevende', () => {
  const story = new Story().running();
  const before = story.trajectory;
  expect(story.act('karin', yes).trajectory).toBe(before);
  expect(story.refused('sanne', no)).toEqual(['alreadyDone']);
});

test('another coach: a klikgesprek with her, no report of the last, and no rights for who went', () => {
  const story = new Story().planned().closes('klikgesprek', ['klikverslag']).act('sanne', no);
  expect(story.refused('karin', { act: 'confirmPlan', moments: [] })).toEqual(['awaitingCoach']);
  expect(story.refused('karin', { act: 'assignCoach', coach: people.joke })).toEqual(['notAllowed']);
  expect(story.refused('paul', { act: 'assignCoach', coach: people.els })).toEqual(['rolesOverlap at coach']);
  expect(story.refused('paul', { act: 'assignCoach', coach: people.karin })).toEqual(['invalid at coach']);
  story.act('paul', { act: 'assignCoach', coach: people.joke });
  expect(story.trajectory).toMatchObject({ stage: 'discussed', matchAnswers: [] });
  expect(story.document('klikverslag.klikgesprek.v1').withdrawnAt).toBeDefined();
  expect(story.refused('karin', { act: 'confirmPlan', moments: [] })).toEqual(['notFound']);
  expect(story.refused('joke', { act: 'read', document: 'klikverslag.klikgesprek.v1' })).toEqual([
    'notFound',
  ]);
  for (const moment of story.trajectory.moments) {
    expect(moment.attendees.map((each) => each.person)).not.toContain('karin');
    expect(moment).toMatchObject({ state: 'proposed' });
  }
  const plan = wholePlan(story.trajectory).map((each) =>
    each.moment === 'klikgesprek' ? { ...each, start: at('2026-09-15') } : each,
  );
  story.on('2026-09-11').act('joke', { act: 'confirmPlan', moments: plan });
  story.on('2026-09-15', '17:00').act('joke', { act: 'held', ...story.revision('klikgesprek'), held: true });
  story.act('joke', {
    act: 'submit',
    kind: 'klikverslag',
    moment: 'klikgesprek',
    values: { teacherSaid: 'a', expectations: 'b' },
  });
  expect(story.document('klikverslag.klikgesprek.v2')).toMatchObject({ author: 'joke', state: 'recorded' });
  expect(story.act('sanne', yes).act('joke', yes).trajectory.stage).toBe('running');
});

test('a running trajectory can go to another coach: what was held stays, and she begins with a klikgesprek', () => {
  const story = new Story().running().closes('c1.coTeaching', ['coTeachingVerslag']);
  story.on('2026-09-29').act('paul', { act: 'assignCoach', coach: people.joke });
  expect(story.moment('c1.coTeaching')).toMatchObject({ state: 'held' });
  expect(story.moment('klikgesprek')).toMatchObject({ state: 'proposed' });
  expect(story.refused('joke', { act: 'read', document: 'coTeachingVerslag.c1.coTeaching.v1' })).toEqual([
    'notFound',
  ]);
  const later = ['nuMeting', 'c1.groepsbezoek', 'c1.nabespreking'];
  const plan = wholePlan(story.trajectory)
    .filter((each) => each.moment !== 'c1.coTeaching' && !later.includes(each.moment))
    .map((each) => (each.moment === 'klikgesprek' ? { ...each, start: at('2026-10-01') } : each));
  story.act('joke', { act: 'confirmPlan', moments: plan });
  expect(story.moment('klikgesprek')).toMatchObject({ state: 'scheduled', start: at('2026-10-01') });
});

test('while it stands still nobody is asked, and who answers all the same hears why', () => {
  const story = new Story().planned().holds('klikgesprek').act('karin', { act: 'pause' });
  expect(story.refused('sanne', yes)).toEqual(['paused']);
});
