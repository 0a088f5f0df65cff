/** What a school's site refused: its address, or its id for the list in it. */
export interface Resting {
  /** From now on, for a while. */
  add(what: string): void;
  has(what: string): boolean;
}

/** After something was refused it is not asked for again for so long. */
const REST_MS = 60_000;

export function createResting(): Resting {
  const refused = new Map<string, number>();
  return {
    add: (what) => void refused.set(what, Date.now()),
    has: (what) => Date.now() < (refused.get(what) ?? 0) + REST_MS,
  };
}
