import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { viewer, worldOf } from './starter-world.ts';

const pop = worldOf({ kind: 'pop', life: 'recorded', earlier: false, opened: true });
const lastDay = '2026-10-04';
const now = Temporal.Instant.from('2026-10-06T10:00:00Z');

/** Her coach until Sunday the 4th has this role from the Monday after it on. */
function goingOnAs(role: 'coach' | 'leidinggevende'): Trajectory {
  const others = pop.with.participants.filter((one) => one.person !== 'C' && one.role !== role);
  const coach = pop.with.participants.find((one) => one.person === 'C') as Participant;
  const parts = [
    { ...coach, until: lastDay },
    { ...coach, role, from: '2026-10-05' },
  ];
  return { ...pop.with, participants: [...others, ...parts] };
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
