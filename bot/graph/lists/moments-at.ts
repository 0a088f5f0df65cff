import { mayStandWithSchool } from '../../../domain/access/with-school.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { isRefused } from '../failures.ts';
import { momenten } from './definitions.ts';
import { type Item, itemsIn, rowsWhere, throwWhenFailed } from './items.ts';
import type { Place } from './place.ts';
import type { MomentsPlace } from './row-states.ts';
import type { Sites } from './sites.ts';

/** The rows of the moments of a trajectory, and where they stand. */
export interface MomentsRead extends MomentsPlace {
  readonly items: readonly Item<typeof momenten>[];
}

/** A trajectory as far as it decides which of its moments have a row. */
export type WithRows = Pick<Trajectory, 'discussed' | 'template'>;

/** Whether a moment has a row at a place: with a school only what its people may see. */
export function hasRow(place: Place, moment: Pick<Moment, 'state' | 'start'>, trajectory: WithRows): boolean {
  return place === undefined || mayStandWithSchool(moment, trajectory, templateOf(trajectory.template));
}

/** What to ask for the rows of the moments of a trajectory. */
export function momentsRequest(sites: Sites, place: Place, trajectory: string): Promise<BatchRequest> {
  return rowsWhere(sites.at(place), momenten, 'Traject', trajectory);
}

/**
 * The rows in the answer. A school's list that is gone, changed or closed by who may do so there holds nobody up: its
 * rows only follow the trajectory's own. Throws `Unavailable`, and what the confidential site refuses.
 */
export async function momentsIn(graph: Graph, place: Place, answer: BatchResult): Promise<MomentsRead> {
  if (place !== undefined && isRefused(answer.status)) return { place, isClosed: true, items: [] };
  throwWhenFailed('read moments', [answer]);
  return { place, isClosed: false, items: await itemsIn(graph, momenten, answer.body) };
}

/** What says how one row stands, of which reading it again tells more: not as it was sent, gone, or changed since. */
const ofOneRow = [400, 404, 409, 412];

/** Whether a write was refused by a school's list, which can be read at most. */
export function isShut(place: Place, { status }: BatchResult): boolean {
  return place !== undefined && isRefused(status) && !ofOneRow.includes(status);
}
