import type { Jobs } from './ports/jobs.ts';
import type { Lists, RowChange } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';

/** Something that changed in Microsoft 365, as a notification names it: no content, only where to look. */
export type Change =
  /** `changeKey`: as the event stands now, to know our own echo by. */
  | {
      readonly kind: 'event';
      readonly eventId: string;
      readonly changeKey?: string;
    }
  /** `noticed`: the sites of the lists, where that is known. */
  | { readonly kind: 'lists'; readonly noticed?: readonly string[] };

export interface ChangePorts {
  readonly readModel: Pick<ReadModel, 'withEvent' | 'known' | 'ids' | 'token' | 'setToken'>;
  readonly lists: Pick<Lists, 'changes' | 'takeSettings' | 'all'>;
  readonly jobs: Jobs;
}

/** Where the lists were last read up to. */
const LISTS_TOKEN = 'lists';

/** Marks what a change may concern as needing to settle. An event that is not ours, or
 * stands as we know it, concerns nothing. */
export async function takeChange(ports: ChangePorts, change: Change): Promise<void> {
  if (change.kind === 'lists') return followLists(ports, change.noticed);
  for (const id of await ports.readModel.withEvent(change.eventId)) {
    const { stored } = await ports.readModel.known(id);
    const isConcerned = stored?.trajectory.moments.some(
      ({ calendar }) => calendar?.eventId === change.eventId && calendar.changeKey !== change.changeKey,
    );
    if (isConcerned) await ports.jobs.settleSoon(id);
  }
}

async function followLists(ports: ChangePorts, noticed: readonly string[] | undefined): Promise<void> {
  const changes = await ports.lists.changes(await ports.readModel.token(LISTS_TOKEN), noticed);
  const rowsOf = Map.groupBy(changes.rows, (one) => one.trajectory);
  const { gone } = changes;
  // Of what went nobody can say whose it was, not even where other rows of the same one changed as well.
  const ids = gone.length > 0 ? await ports.readModel.ids() : [];
  for (const trajectory of new Set([...rowsOf.keys(), ...ids])) {
    const rows = rowsOf.get(trajectory) ?? [];
    const seen = gone.length > 0 ? [...rows, { trajectory, gone }] : rows;
    if (!(await isOurEcho(ports, trajectory, seen))) await ports.jobs.settleSoon(trajectory);
  }
  if (changes.settings && (await ports.lists.takeSettings())) await settleAllThatGoOn(ports);
  await ports.readModel.setToken(LISTS_TOKEN, changes.token);
}

/** What is owed and when may be otherwise by another number of the board's. */
async function settleAllThatGoOn({ lists, jobs }: ChangePorts): Promise<void> {
  for await (const { id, ended } of lists.all()) if (!ended) await jobs.settleSoon(id);
}

/** Every row stands or went as the app itself left it, and nothing in them waits to be looked at. */
async function isOurEcho(
  { readModel }: ChangePorts,
  trajectory: string,
  rows: readonly RowChange[],
): Promise<boolean> {
  const { stored } = await readModel.known(trajectory);
  if (!stored || stored.edits.length > 0) return false;
  const states = new Set(Object.values(stored.etags));
  return rows.every(({ state, gone }) =>
    gone
      ? ![...states].some((one) => gone.some((begin) => one.startsWith(begin)))
      : state !== undefined && states.has(state),
  );
}
