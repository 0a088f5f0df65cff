import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayTakeTheLead } from '../../../../domain/access/leading.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { situation } from '../release/written.ts';
import {
  asks,
  context,
  type Letter,
  letters,
  marks,
  now,
  people,
  type State,
  viewer,
  worldOf,
} from './starter-world.ts';

const written: State = { kind: 'aanstellingsadvies', life: 'recorded', earlier: false, opened: true };
const leaders = ['D', 'L'];
const { with: running, id } = worldOf(written);
const ended: Trajectory = {
  ...running,
  stage: 'completed',
  ended: { on: '2026-10-02', by: 'system', early: false },
};

/** The other leader takes it over herself: who led it left. */
function takenOver(trajectory: Trajectory): Trajectory {
  const mail = 'l@x.nl';
  const act: Act = {
    ...{ act: 'assignRole', role: 'leidinggevende', left: ['D'] },
    person: { person: 'L', name: people.L, mail, external: false },
  };
  const decided = decide(trajectory, act, viewer('L'), { ...situation(now), leaders });
  if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
  return decided.value;
}

test.each([
  ['while the year goes on', running],
  ['after its end', ended],
])(
  'an advice that who led it wrote and told nobody, the next one reads, is asked to tell, and tells: %s',
  (_title, from) => {
    const after = takenOver(from);
    const document = after.documents.find((one) => one.id === id)!;
    const seen = (letter: Letter, trajectory: Trajectory) =>
      JSON.stringify(
        documentView(
          trajectory,
          trajectory.documents.find((one) => one.id === id)!,
          viewer(letter),
          context(now),
        ) ?? '',
      );
    expect(letters.filter((letter) => seen(letter, after).includes(marks.keeps))).toEqual(['L']);
    expect(trajectoryView(after, viewer('L'), context(now))?.needs).toMatchObject([
      { kind: 'tellInPerson', document: document.id },
    ]);
    const told = asks(after, 'L', { act: 'markInPerson', document: id }) as Trajectory;
    expect(letters.filter((letter) => seen(letter, told).includes(marks.keeps))).toEqual(['S', 'L']);
  },
);

test('after the end it waits for a leader as long as it was not told, and no longer than a quarter', () => {
  const waits = (trajectory: Trajectory, at = now) =>
    mayTakeTheLead(viewer('L'), standingAt(trajectory, template, Temporal.Instant.from(at)), leaders, ['D']);
  expect(waits(ended)).toBe(true);
  expect(waits(ended, '2027-02-01T09:00:00Z')).toBe(false);
  const told = worldOf({ ...written, life: 'told' }).with;
  expect(waits({ ...told, stage: 'completed', ended: ended.ended! })).toBe(false);
  expect(waits({ ...ended, moments: [], documents: [] })).toBe(false);
});
