/** One slip from five letters on, two from ten on; the first letter must be right. */
export function isNear(said: string, meant: string): boolean {
  const slips = meant.length >= 10 ? 2 : meant.length >= 5 ? 1 : 0;
  if (slips === 0 || said[0] !== meant[0] || Math.abs(said.length - meant.length) > slips) return false;
  return distance(said, meant) <= slips;
}

/** One slip in the only word that was said, however short; the first letter must be right. */
export function isNearAlone(said: string, meant: string): boolean {
  return said[0] === meant[0] && distance(said, meant) === 1;
}

/** Letters to add, leave out, change or swap with a neighbour to make `b` of `a` (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (swapped) next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
