import { expect, test } from 'vitest';
import type { StartRequest } from '../../../../domain/acts/act.ts';
import { start } from '../../../../domain/acts/start.ts';
import { at, colleagues, type Name, people, request, Story, school, situationAt, viewer } from './story.ts';

function refusals(asked: StartRequest, by: Name = 'paul'): readonly string[] {
  const situation = { ...situationAt(at('2026-09-01', '10:00')), id: 't-1', school, colleagues };
  const started = start(asked, viewer(by), situation);
  return started.ok ? [] : started.refusals.map((r) => `${r.code}${r.field ? ` at ${r.field}` : ''}`);
}

const people_ = request.people;

test('a new trajectory is a draft with all its moments proposed and undated', () => {
  const { trajectory } = new Story();
  expect(trajectory).toMatchObject({ id: 't-1', stage: 'draft', months: 3, startsOn: '2026-09-07' });
  expect(trajectory.moments).toHaveLength(19);
  expect(trajectory.moments.every((each) => each.state === 'proposed' && !each.start)).toBe(true);
  expect(trajectory.goals.map((goal) => goal.id)).toEqual(['g1', 'g2']);
  expect(trajectory.log.map((each) => each.what)).toEqual(['start']);
});

test('options that were not answered get what the template says', () => {
  const { trajectory } = new Story({ ...request, options: {} });
  expect(trajectory.options).toEqual({ nuMeting: false, pattern: 'cycles', months: 3 });
});

test.each<[string, Partial<StartRequest>, readonly string[]]>([
  ['no goal', { goals: [] }, ['goalNeeded at goals']],
  [
    'a goal without text or appraisal',
    { goals: [{ text: ' ', appraisedOn: '' }] },
    ['required at goals.0.text', 'goalNeedsAppraisal at goals.0.appraisedOn'],
  ],
  [
    '100 KB',
    { goals: [{ text: 'x'.repeat(100_000), appraisedOn: '2026-06-10' }] },
    ['tooLong at goals.0.text'],
  ],
  [
    'an appraisal still to come',
    { goals: [{ text: 'Rust', appraisedOn: '2026-09-02' }] },
    ['appraisalInFuture at goals.0.appraisedOn'],
  ],
  [
    'an appraisal of another century',
    { goals: [{ text: 'Rust', appraisedOn: '1926-06-10' }] },
    ['longAgo at goals.0.appraisedOn'],
  ],
  ['no day', { goals: [{ text: 'Rust', appraisedOn: '2026-13-40' }] }, ['invalid at goals.0.appraisedOn']],
  ['too many goals', { goals: Array(11).fill(request.goals[0]) }, ['tooMany at goals']],
  ['the past', { startsOn: '2026-08-31' }, ['inThePast at startsOn']],
  ['a Saturday', { startsOn: '2026-09-12' }, ['notASchoolDay at startsOn']],
  ['a holiday', { startsOn: '2026-10-20' }, ['schoolClosed at startsOn']],
  ['no date', { startsOn: '' }, ['required at startsOn']],
  ['nonsense', { startsOn: "'; DROP" }, ['invalid at startsOn']],
  ['a year not known', { startsOn: '2031-09-08' }, ['calendarUnknown at startsOn']],
  ['too near the last known year', { startsOn: '2028-06-07' }, ['calendarUnknown at startsOn']],
  ['another school', { schoolId: 'elders' }, ['invalid at schoolId']],
  ['another template', { template: { id: 'x', version: 1 } }, ['invalid at template']],
  ['an unknown option', { options: { speed: 1 } }, ['invalid at options.speed']],
  [
    'an impossible answer',
    { options: { months: 12, pattern: 'x', nuMeting: 'ja' } },
    ['invalid at options.nuMeting', 'invalid at options.pattern', 'invalid at options.months'],
  ],
  [
    'nobody to guide or be guided',
    { people: people_.filter((p) => p.role === 'leidinggevende') },
    ['required at people.teacher', 'required at people.coach'],
  ],
  [
    'one person in two roles',
    { people: people_.map((p) => (p.role === 'coach' ? { ...people.sanne, role: 'coach' } : p)) },
    ['rolesOverlap at people.coach'],
  ],
  [
    'who leads as the one who is guided',
    { people: people_.map((p) => (p.role === 'teacher' ? { ...people.paul, role: 'teacher' } : p)) },
    ['rolesOverlap at people.teacher'],
  ],
  [
    'who leads as the coach',
    { people: people_.map((p) => (p.role === 'coach' ? { ...people.paul, role: 'coach' } : p)) },
    ['rolesOverlap at people.coach'],
  ],
  ['two coaches', { people: [...people_, { ...people.joke, role: 'coach' }] }, ['tooMany at people.coach']],
])('refuses %s, beside its field', (_name, wrong, expected) => {
  expect(refusals({ ...request, ...wrong })).toEqual(expected);
});

test('all that is wrong is said at once', () => {
  expect(refusals({ ...request, goals: [], startsOn: '', people: people_.slice(2) })).toEqual([
    'required at people.teacher',
    'required at people.coach',
    'goalNeeded at goals',
    'required at startsOn',
  ]);
});

test('the leidinggevende starts it, or a coach of the board in her name; nobody else', () => {
  expect(refusals(request, 'paul')).toEqual([]);
  expect(refusals(request, 'karin')).toEqual([]);
  for (const name of ['sanne', 'els', 'vera', 'joke'] as const) {
    expect(refusals(request, name)).toEqual(['notAllowed']);
  }
  const asCoach = people_.map((p) => (p.role === 'coach' ? { ...people.vera, role: p.role } : p));
  expect(refusals({ ...request, people: asCoach }, 'vera')).toEqual(['notAllowed']);
});

test('who leads elsewhere does not lead here', () => {
  const others = people_.map((p) => (p.role === 'leidinggevende' ? { ...people.vera, role: p.role } : p));
  expect(refusals({ ...request, people: others }, 'karin')).toEqual([
    'notALeaderHere at people.leidinggevende',
  ]);
  expect(refusals({ ...request, people: others }, 'vera')).toEqual(['notAllowed']);
});

test('amended while it is a draft, with another coach and other moments; school and leidinggevende stay', () => {
  const story = new Story();
  const amended = people_.map((p) => (p.role === 'coach' ? { ...people.joke, role: p.role } : p));
  story.act('paul', { act: 'amendStart', ...request, people: amended, options: { pattern: 'sessions' } });
  expect(story.trajectory.moments).toHaveLength(8);
  expect(story.trajectory.moments[0]?.attendees.map((each) => each.person)).toEqual(['sanne', 'joke']);
  expect(story.refused('karin', { act: 'amendStart', ...request })).toEqual(['notFound']);
  expect(story.refused('joke', { act: 'amendStart', ...request })).toEqual(['invalid at people.coach']);
  const led = people_.map((p) => (p.role === 'leidinggevende' ? { ...people.vera, role: p.role } : p));
  expect(story.refused('paul', { act: 'amendStart', ...request, people: led, schoolId: 'x' })).toEqual([
    'invalid at schoolId',
    'invalid at people.leidinggevende',
  ]);
  story.act('paul', { act: 'markDiscussed' });
  expect(story.refused('paul', { act: 'amendStart', ...request })).toEqual(['alreadyDiscussed']);
});
