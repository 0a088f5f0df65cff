/** Trajectories that are being kept and settled at a time: stopping leaves no more than these to finish. */
export const AT_ONCE = 8;

/** Where an entry of the intake stands; undefined: never kept. */
export type EntryState = 'pending' | 'settled' | 'refused';

/** A plan on its way into the calendars. */
export interface Confirming {
  readonly total: number;
  /** Of these the lists and calendars have it. */
  readonly done: number;
  readonly underWay: number;
  /** What no longer could be, by trajectory and why (a refusal's code). */
  readonly refused: Readonly<Record<string, string>>;
  /** At the rate so far, in seconds; absent as long as there is none, and when nothing is left. */
  readonly secondsLeft?: number;
}

export interface ConfirmingSoFar {
  /** What is to be confirmed, in order. */
  readonly trajectories: readonly string[];
  readonly states: ReadonlyMap<string, EntryState>;
  /** What was refused before it was kept. */
  readonly refusedAtOnce: Readonly<Record<string, string>>;
  /** How long this run goes on (real milliseconds), and how many were done when it began. */
  readonly run?: { readonly ms: number; readonly doneBefore: number };
}

/** The next to be kept: as many as leave `AT_ONCE` under way. */
export function nextToKeep({ trajectories, states, refusedAtOnce }: ConfirmingSoFar): readonly string[] {
  const underWay = trajectories.filter((id) => states.get(id) === 'pending').length;
  return trajectories
    .filter((id) => states.get(id) === undefined && refusedAtOnce[id] === undefined)
    .slice(0, Math.max(0, AT_ONCE - underWay));
}

/** How far it is, read from what stands and from nothing else. */
export function confirmingOf(so: ConfirmingSoFar): Confirming {
  const { trajectories, states, refusedAtOnce, run } = so;
  const later = trajectories.filter((id) => states.get(id) === 'refused');
  const refused = { ...refusedAtOnce, ...Object.fromEntries(later.map((id) => [id, 'changedMeanwhile'])) };
  const done = trajectories.filter((id) => states.get(id) === 'settled').length;
  const underWay = trajectories.filter((id) => states.get(id) === 'pending').length;
  const left = trajectories.length - done - Object.keys(refused).length;
  const made = run ? done - run.doneBefore : 0;
  const secondsLeft = run && made > 0 && left > 0 ? Math.ceil(((run.ms / made) * left) / 1000) : undefined;
  return {
    ...{ total: trajectories.length, done, underWay, refused },
    ...(secondsLeft === undefined ? {} : { secondsLeft }),
  };
}

/** Whether nothing is left to do. */
export function isConfirmed({ total, done, refused }: Confirming): boolean {
  return done + Object.keys(refused).length >= total;
}
