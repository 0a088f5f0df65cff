import { starterReaders } from '../../../support/proofs/starter-readers.ts';
import { type Letter, ruleOf, type State } from './starter-world.ts';

/** Every way in which a version of a kind of document can stand. */
export const states: readonly State[] = Object.keys(starterReaders).flatMap((kind) => {
  const { apart, untold } = starterReaders[kind] ?? {};
  const lives = [
    'recorded',
    'superseded',
    'withdrawn',
    ...(untold === undefined ? [] : (['told'] as const)),
  ] as const;
  return (apart === undefined ? [true] : [false, true]).flatMap((opened) =>
    [false, true].flatMap((earlier) => lives.map((life): State => ({ kind, opened, earlier, life }))),
  );
});

/** Who reads the document itself. */
export function readersOf({ kind, opened, earlier, life }: State): string {
  const row = starterReaders[kind]!;
  const author = writerOf(kind, earlier);
  if (life === 'withdrawn') return author === 'F' ? '' : author;
  const open = row.apart !== undefined && !opened ? row.apart : row.read;
  const told = row.untold !== undefined && life !== 'told' ? row.untold : open;
  // Rights follow dates: who came later has to be given what was written before; who left reads nothing.
  const since = earlier ? told.replace('C', '') : told;
  return since.includes(author) || author === 'F' ? since : since + author;
}

/** By letter. */
export function writerOf(kind: string, earlier: boolean): Letter {
  const { author } = ruleOf(kind);
  return author === 'teacher' ? 'S' : author === 'coach' ? (earlier ? 'F' : 'C') : 'D';
}
