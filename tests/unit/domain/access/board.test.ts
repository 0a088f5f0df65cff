import { describe, expect, test } from 'vitest';
import { mayReadForBoard } from '../../../../domain/access/board.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { decide } from '../../../../domain/decide.ts';
import { advices } from '../../../../domain/effects/advices.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { advicesView, adviceView } from '../../../../domain/views/advices.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { starterReaders } from '../../../support/proofs/starter-readers.ts';
import { situation } from '../release/written.ts';
import { context, letters, marks, now, ruleOf, type State, viewer, worldOf } from './starter-world.ts';

const kinds = Object.keys(starterReaders);
const lives = ['recorded', 'superseded', 'withdrawn', 'told'] as const;
const states = kinds.flatMap((kind) =>
  lives
    .filter((life) => life !== 'told' || starterReaders[kind]!.untold !== undefined)
    .flatMap((life) => [false, true].map((earlier): State => ({ kind, life, earlier, opened: true }))),
);
/** Who reads for the board reads the advice once it was told in person, and nothing else ever. */
const isHers = (letter: string, { kind, life }: State) =>
  letter === 'H' && life === 'told' && kind === 'aanstellingsadvies';

describe('who reads for the board', () => {
  test.each(
    states.map((state) => [`${state.kind}, ${state.life}${state.earlier ? ', before' : ''}`, state] as const),
  )('%s', (_title, state) => {
    const world = worldOf(state);
    const standing = standingIn(world.with, context(now));
    const document = world.with.documents.find(({ id }) => id === world.id)!;
    for (const letter of letters) {
      const hers = isHers(letter, state);
      const who = viewer(letter);
      expect(mayReadForBoard(who, document, standing), letter).toBe(hers);
      const shown = JSON.stringify(adviceView(world.with, world.id, who, context(now)) ?? '');
      expect(shown.includes(marks.lets) || shown.includes(marks.keeps), letter).toBe(hers);
      const listed = advicesView([world.with], who, context(now));
      expect(listed.map((one) => one.document)).toEqual(hers ? [world.id] : []);
      expect(JSON.stringify(listed)).not.toContain(marks.lets);
    }
    const board = viewer('H');
    expect(trajectoryView(world.with, board, context(now))).toBeUndefined();
    expect(documentView(world.with, document, board, context(now))).toBeUndefined();
  });

  const told: State = { kind: 'aanstellingsadvies', life: 'told', earlier: false, opened: true };
  const read = (by: string, state: State) => {
    const world = worldOf(state);
    return decide(world.with, { act: 'read', document: world.id }, viewerOf(by, by), {
      ...situation(now),
      board: context(now).board!,
    });
  };

  /** Who is told of an advice for the board, and where the card is, whom it shows anything. */
  const cardsOf = (trajectory: Trajectory, id: string) => {
    const { board } = context(now);
    const told = advices(trajectory, { ...situation(now), board: board!, unreachable: [] });
    const ref = { card: 'adviceDelivered', trajectory: trajectory.id, document: id } as const;
    const shown = letters.flatMap((letter) => {
      const view = cardView(ref, trajectory, viewer(letter), context(now));
      return view ? [{ letter, view }] : [];
    });
    return { told, shown };
  };

  test('she hears of it once, nobody else does, and its card says nothing of what is in it', () => {
    for (const state of states) {
      const world = worldOf(state);
      const { told: all, shown } = cardsOf(world.with, world.id);
      const isTold = state.kind === 'aanstellingsadvies' && state.life === 'told';
      expect(
        all.map(({ to, key }) => [to, key]),
        JSON.stringify(state),
      ).toEqual(isTold ? [['H', `adviceDelivered/${world.id}/1/H`]] : []);
      expect(
        shown.map(({ letter }) => letter),
        JSON.stringify(state),
      ).toEqual(isTold ? ['H'] : []);
      for (const mark of Object.values(marks)) expect(JSON.stringify(shown)).not.toContain(mark);
    }
    const { with: trajectory, id } = worldOf(told);
    const page = `adviezen/${encodeURIComponent(trajectory.id)}/${encodeURIComponent(id)}`;
    expect(cardsOf(trajectory, id).shown[0]!.view).toMatchObject({
      ...{ state: 'open', notes: ['toldInPerson'] },
      actions: [{ kind: 'open', label: 'openDocument', page }],
    });
    const after = read('H', told);
    if (!after.ok) throw new Error(JSON.stringify(after.refusals));
    const { told: again, shown } = cardsOf(after.value, id);
    expect(again).toEqual([]);
    expect(shown[0]!.view).toMatchObject({ state: 'receipt', receipt: 'reportRead' });
  });

  test('her reading is kept, and she whom it is about sees it by name; anything else she asks is refused', () => {
    const after = read('H', told);
    if (!after.ok) throw new Error(JSON.stringify(after.refusals));
    const [advice] = after.value.documents.filter(({ kind }) => kind === 'aanstellingsadvies');
    expect(advice!.readBy.map(({ by }) => by)).toContain('H');
    const seen = documentView(after.value, advice!, viewer('S'), context(now));
    expect(seen!.readBy!.map(({ name }) => name)).toContain('who reads for the board');
    const log = trajectoryView(after.value, viewer('S'), context(now))!.log!;
    expect(log.map(({ byName }) => byName)).toContain('who reads for the board');
    expect(read('H', { ...told, life: 'recorded' })).toMatchObject({ ok: false });
    expect(read('X', told)).toMatchObject({ ok: false });
    const world = worldOf(told);
    for (const act of ['withdraw', 'markInPerson'] as const) {
      const asked = decide(world.with, { act, document: world.id }, viewerOf('H', 'H'), {
        ...situation(now),
        board: context(now).board!,
      });
      expect(asked).toMatchObject({ ok: false, refusals: [{ code: 'notFound' }] });
    }
  });

  test('she keeps, and hears of, the advice that was told as long as the next one was not, and then that one', () => {
    const world = worldOf(told);
    const [first] = world.with.documents.filter(({ kind }) => kind === 'aanstellingsadvies');
    const { deliveredAt, ...rest } = first!;
    const next = { ...rest, id: world.id.replace('v1', 'v2'), version: 2, state: 'recorded' as const };
    const listed = (newer: typeof first) => {
      const trajectory = { ...world.with, documents: [...world.with.documents, newer!] };
      const { told: heard } = cardsOf(trajectory, world.id);
      expect(heard.map(({ card }) => card.document)).toEqual(
        advicesView([trajectory], viewer('H'), context(now)).map(({ document }) => document),
      );
      return heard.map(({ card }) => card.document);
    };
    expect(listed(next)).toEqual([world.id]);
    expect(listed({ ...next, withdrawnAt: now })).toEqual([world.id]);
    expect(listed({ ...next, state: 'delivered', deliveredAt: deliveredAt! })).toEqual([next.id]);
  });

  test('who writes the advice sees beforehand that the board will read it, and so does she whom it is about', () => {
    const world = worldOf(told);
    const document = world.with.documents.find(({ id }) => id === world.id)!;
    const readers = (letter: 'D' | 'S') =>
      documentView(world.with, document, viewer(letter), context(now))!.readers.filter(
        ({ role }) => role === 'bestuur',
      );
    for (const letter of ['D', 'S'] as const)
      expect(readers(letter)).toEqual([{ name: 'who reads for the board', role: 'bestuur', when: 'now' }]);
    expect(ruleOf('aanstellingsadvies').deliveredTo).toContain('bestuur');
    expect(kinds.filter((kind) => ruleOf(kind).deliveredTo.includes('bestuur'))).toEqual([
      'aanstellingsadvies',
    ]);
  });
});
