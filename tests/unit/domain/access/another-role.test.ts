import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { keepReading } from '../../../../bot/application/steps/keep-reading.ts';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { homeView } from '../../../../domain/views/home/home.ts';
import { asks, context, doorsOf, marks, nextDay, nextMorning, viewer, worldOf } from './starter-world.ts';

const pop = worldOf({ kind: 'pop', life: 'recorded', earlier: false, opened: true });
const lastDay = '2026-10-04';
const now = Temporal.Instant.from('2026-10-06T10:00:00Z');

/** Her coach until Sunday the 4th has this role from the Monday after it on. */
function goingOnAs(role: 'coach' | 'leidinggevende', from = pop.with): Trajectory {
  const others = from.participants.filter((one) => one.person !== 'C' && one.role !== role);
  const coach = from.participants.find((one) => one.person === 'C') as Participant;
  const parts = [
    { ...coach, until: lastDay },
    { ...coach, role, from: '2026-10-05' },
  ];
  return { ...from, participants: [...others, ...parts] };
}

test.each([
  ['coach', true],
  ['leidinggevende', false],
] as const)(
  'who was her coach until yesterday and is %s today reads what is between those two: %s',
  (role, reads) => {
    const standing = standingAt(goingOnAs(role), template, now);
    const document = pop.with.documents.find(({ id }) => id === pop.id)!;
    expect(mayRead(viewer('C'), document, standing)).toBe(reads);
    const rule = template.documents.find(({ kind }) => kind === 'pop')!;
    expect(readersOf(rule, standing, document).some(({ person }) => person === 'C')).toBe(reads);
  },
);

test('what she wrote herself as her coach she reads as her director once it is released to her', () => {
  const verslag = worldOf({ kind: 'kortVerslag', life: 'recorded', earlier: false, opened: true });
  const trajectory = goingOnAs('leidinggevende', verslag.with);
  const at = '2026-10-06T10:00:00Z';
  const see = (from: Trajectory, when = at) => JSON.stringify(doorsOf('C', from, when));
  expect(verslag.with.documents.at(-1)?.author).toBe('C');
  expect(see(trajectory)).not.toContain(marks.lets);
  expect(see(trajectory)).not.toContain('kortVerslag');
  const passages = ['teacherSaid:0'];
  expect(asks(trajectory, 'S', { act: 'release', document: verslag.id, to: 'C', passages })).toBe(
    'authorLeft',
  );
  const given = asks(trajectory, 'S', { act: 'release', document: verslag.id, to: 'C' });
  if (typeof given === 'string') throw new Error(given);
  expect(see(given)).toBe(see(trajectory));
  expect(see(nextDay(given), nextMorning)).toContain(marks.lets);
});

test('that she read the copy is kept and seen, as of anybody to whom it was released', async () => {
  const verslag = worldOf({ kind: 'kortVerslag', life: 'recorded', earlier: false, opened: true });
  const asked = { act: 'release', document: verslag.id, to: 'C' } as const;
  const given = asks(goingOnAs('leidinggevende', verslag.with), 'S', asked);
  if (typeof given === 'string') throw new Error(given);
  const there = nextDay(given);
  const needs = (from: Trajectory) =>
    homeView([from], viewer('C'), context(nextMorning)).needs.map(({ kind }) => kind);
  expect(needs(there)).toContain('released');
  const copy = allDocuments(there, template).find(({ released }) => released)!;
  const kept: string[] = [];
  const ports = {
    intake: { add: async ({ id }: { readonly id: string }) => kept.push(id) > 0 },
    jobs: { settleSoon: async () => undefined, settleMeanwhile: () => undefined },
    clock: { now: () => Date.parse(nextMorning) },
  };
  await keepReading(ports, viewer('C'), there.id, [copy]);
  expect(kept).toHaveLength(1);
  const read = asks(there, 'C', { act: 'read', document: copy.id }, nextMorning);
  expect(typeof read === 'string' ? read : needs(read)).not.toContain('released');
});
