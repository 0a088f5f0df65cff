import { dayOf } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { type Refusal, type Result, refuse } from '../result.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ActKind, ActOf } from './act.ts';
import type { Situation } from './situation.ts';

/** What every act decides with: the trajectory as it stands, who asks, and when. */
export interface Decision {
  readonly trajectory: Trajectory;
  readonly viewer: Viewer;
  readonly situation: Situation;
  /** Now, an instant (UTC ISO). */
  readonly at: string;
  /** Today, a Dutch day. */
  readonly today: string;
}

/**
 * One act: the trajectory as it becomes. The same object back when all that is asked stands already. Rights, the
 * existence of what is named, and the log are the table's business (decide.ts).
 */
export type Decide<K extends ActKind> = (act: ActOf<K>, decision: Decision) => Result<Trajectory>;

export function decisionOf(trajectory: Trajectory, viewer: Viewer, situation: Situation): Decision {
  return { trajectory, viewer, situation, at: situation.now.toString(), today: dayOf(situation.now) };
}

/** The moment with an id; throws when there is none, which the table has ruled out. */
export function momentIn(trajectory: Trajectory, id: string): Moment {
  const found = trajectory.moments.find((moment) => moment.id === id);
  if (!found) throw new Error(`No moment ${id} in trajectory ${trajectory.id}`);
  return found;
}

/** The document with an id; throws when there is none, which the table has ruled out. */
export function documentIn(trajectory: Trajectory, id: string): Document {
  const found = trajectory.documents.find((document) => document.id === id);
  if (!found) throw new Error(`No document ${id} in trajectory ${trajectory.id}`);
  return found;
}

export function withMoment(trajectory: Trajectory, moment: Moment): Trajectory {
  return {
    ...trajectory,
    moments: trajectory.moments.map((each) => (each.id === moment.id ? moment : each)),
  };
}

export function withDocument(trajectory: Trajectory, document: Document): Trajectory {
  return {
    ...trajectory,
    documents: trajectory.documents.map((each) => (each.id === document.id ? document : each)),
  };
}

/** A copy that lacks these properties. */
export function without<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Omit<T, K> {
  const copy = { ...from };
  for (const key of keys) delete copy[key];
  return copy;
}

/** The thing moved between looking and answering: says what is now. */
export function changedMeanwhile(moment: Moment, field?: string): Result<never> {
  return refuse('changedMeanwhile', nowIs(moment), field);
}

/** How a sentence finds what a moment is called: `c2.groepsbezoek`, as its id says until it became of another kind. */
export function nameIn({ id, step }: Pick<Moment, 'id' | 'step'>): string {
  return id.replace(/[^.]+$/, step);
}

export function nowIs(moment: Moment): NonNullable<Refusal['params']> {
  return { moment: nameIn(moment), state: moment.state, ...(moment.start ? { start: moment.start } : {}) };
}
