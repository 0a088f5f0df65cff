/**
 * What two made of the same lines, in one: `mine` with what `now` has more and less than `was`. Every line that stands
 * in `mine` alone stays, and a line of `was` goes when either has it no more.
 */
export function merged(
  mine: readonly string[],
  was: readonly string[],
  now: readonly string[],
): readonly string[] {
  const [own, source] = [against(was, mine), against(was, now)];
  return [...was, undefined].flatMap((line, slot) => [
    ...own.before[slot]!,
    ...source.before[slot]!,
    ...(line !== undefined && own.keeps[slot] && source.keeps[slot] ? [line] : []),
  ]);
}

/** Which lines of `was` stand in `other`, and what stands there before each of them, and behind the last. */
function against(was: readonly string[], other: readonly string[]) {
  const longest = lengths(was, other);
  const keeps = was.map(() => false);
  const before: string[][] = [...was, ''].map(() => []);
  let slot = 0;
  let i = 0;
  for (let j = 0; j < other.length; ) {
    if (i < was.length && was[i] === other[j]) {
      keeps[i] = true;
      i += 1;
      j += 1;
      slot = i;
    } else if (i < was.length && longest[i + 1]![j]! >= longest[i]![j + 1]!) {
      i += 1;
    } else {
      before[slot]!.push(other[j]!);
      j += 1;
    }
  }
  return { keeps, before };
}

/** Per pair of places how many lines both have in common, in order, from there on. */
function lengths(one: readonly string[], other: readonly string[]): readonly (readonly number[])[] {
  const table = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      table[i]![j] =
        one[i] === other[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
    }
  }
  return table;
}
