import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayTakeTheLead } from '../../../../domain/access/leading.ts';
import { dayOf, standingAt } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
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

/** Who led it is the starting teacher's maatje from now on. */
function withAnotherRole(after: Trajectory): Trajectory {
  const maatje = {
    person: 'D',
    role: 'maatje',
    name: 'D',
    mail: 'd@x.nl',
    external: false,
    from: dayOf(now),
  };
  return { ...after, participants: [...after.participants, maatje as Trajectory['participants'][number]] };
}

test.each([
  ['left', (after: Trajectory) => after],
  ['goes on in another role', withAnotherRole],
])(
  'who sees it otherwise writes a version of her own and tells that one, when who wrote it %s',
  (_how, goesOn) => {
    const after = goesOn(takenOver(running));
    const read = (letter: Letter, trajectory: Trajectory, which: string) => {
      const document = trajectory.documents.find((one) => one.id === which)!;
      return documentView(trajectory, document, viewer(letter), context(now));
    };
    expect(read('L', after, id)).toMatchObject({
      fromBefore: true,
      acts: expect.arrayContaining(['submit', 'markInPerson']),
    });
    const { momentId: moment } = after.documents.find((one) => one.id === id)!;
    const values = { advice: 'Ik adviseer een vaste aanstelling.', reasons: 'In mijn woorden.' };
    const own = { act: 'submit', kind: written.kind, ...(moment ? { moment } : {}), values } as Act;
    const next = asks(after, 'L', own) as Trajectory;
    const mine = next.documents.at(-1)!;
    expect(mine).toMatchObject({ author: 'L', version: 2, state: 'recorded' });
    expect(next.documents.find((one) => one.id === id)).toEqual(after.documents.find((one) => one.id === id));
    expect(read('L', next, mine.id)).not.toHaveProperty('fromBefore');
    expect(read('L', next, id)?.acts).toEqual([]);
    const told = asks(next, 'L', { act: 'markInPerson', document: mine.id }) as Trajectory;
    expect(read('S', told, mine.id)).toBeDefined();
    expect(read('S', told, id)).toBeUndefined();
    expect(asks(told, 'L', { act: 'markInPerson', document: id })).toBe('changedMeanwhile');
  },
);

test('nobody else is offered one, nor of what was told', () => {
  const after = takenOver(running);
  for (const letter of letters) {
    const document = after.documents.find((one) => one.id === id)!;
    const seen = documentView(after, document, viewer(letter), context(now));
    if (letter !== 'L') expect(seen?.acts ?? []).not.toContain('submit');
  }
  const told = asks(after, 'L', { act: 'markInPerson', document: id }) as Trajectory;
  const document = told.documents.find((one) => one.id === id)!;
  expect(documentView(told, document, viewer('L'), context(now))?.acts).not.toContain('submit');
});

test('after the end it waits for a leader as long as it was not told, and no longer than a quarter', () => {
  const waits = (trajectory: Trajectory, at = now) =>
    mayTakeTheLead(viewer('L'), standingAt(trajectory, template, Temporal.Instant.from(at)), leaders, ['D']);
  expect(waits(ended)).toBe(true);
  expect(waits(ended, '2027-02-01T09:00:00Z')).toBe(false);
  const told = worldOf({ ...written, life: 'told' }).with;
  expect(waits({ ...told, stage: 'completed', ended: ended.ended! })).toBe(false);
  expect(waits({ ...ended, moments: [], documents: [] })).toBe(false);
});
