import { expect, test } from 'vitest';
import { starterReaders } from '../../support/proofs/starter-readers.ts';
import { type Letter, letters, marks, people, type State } from '../domain/access/starter-world.ts';
import { doorsTo, readings } from './doors.ts';

/**
 * Not the page of the trajectory: what was agreed and what will be looked at stand there too, and are no reading of a
 * text. Nor times to ask: they take long to find, and hold no text.
 */
const asked = readings.filter((name) => !['trajectory', 'times'].includes(name));
/** Who may read something of a kind, but for whoever wrote it. */
const readersOf = (kind: string) => {
  const { read, outside = '' } = starterReaders[kind]!;
  return [...`${read}${outside}`] as Letter[];
};
const states = Object.keys(starterReaders).map((kind): State => {
  const isTold = starterReaders[kind]!.untold !== undefined;
  return { kind, opened: true, earlier: false, life: isTold ? 'told' : 'recorded' };
});

test('who is given another’s text has read it, by whatever endpoint', async () => {
  const unkept: string[] = [];
  const gave = new Set<string>();
  for (const state of states) {
    const { ask, document } = doorsTo(state);
    for (const letter of readersOf(state.kind)) {
      for (const endpoint of asked) {
        const { shown, read } = await ask(endpoint, letter);
        if (!shown.includes(marks.keeps) || document.author === letter) continue;
        gave.add(endpoint);
        const isKept = read.some(
          (one) => JSON.stringify(one) === JSON.stringify({ act: 'read', document: document.id }),
        );
        if (!isKept) unkept.push(`${endpoint} gives ${people[letter]} ${document.kind}`);
      }
    }
  }
  expect(unkept).toEqual([]);
  expect([...gave]).toEqual(
    expect.arrayContaining(['document', 'word', 'compose', 'aboutMe', 'aboutMeWord', 'advice', 'adviceWord']),
  );
});

test('who begins with what was made before her time, without its words, has not read those', async () => {
  const kept: string[] = [];
  for (const state of states) {
    const { ask, document } = doorsTo({ ...state, earlier: true });
    // Whom it is about may read all of it.
    for (const letter of letters.filter((one) => one !== 'S')) {
      const { shown, read } = await ask('compose', letter);
      if (read.length > 0 && !shown.includes(marks.keeps)) kept.push(`${people[letter]} ${document.kind}`);
    }
  }
  expect(kept).toEqual([]);
});
