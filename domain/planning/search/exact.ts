/**
 * The best days for the units of one trajectory together, everything else on the board standing still.
 *
 * Days are few and links join few units, so this is bucket elimination: each unit is a variable (its possible days,
 * or left out), each link a table of which pairs of days it allows. Eliminating a unit replaces the tables that speak
 * of it by one table of the least cost over its days; going back in reverse order reads off the choices. On a chain
 * of n units of k days that is n·k² steps. Exact as long as no two units that are not linked share a day.
 */
import type { Board } from '../board/board.ts';
import type { DayFit } from '../board/dayFit.ts';
import { DROPPED, type Option, optionsOf } from './options.ts';
import { keptApart, linkTables, type Table } from './pairTables.ts';

const MAX_CELLS = 300_000;

export interface Choice {
  /** By unit, in the order given: a day, or DROPPED. */
  readonly days: readonly number[];
  readonly cost: number;
  /** False when it is not certain that no other choice is cheaper. */
  readonly exact: boolean;
}

/**
 * The cheapest days for `units` (none of them on the board now); null when the links are too entangled. What keeps two
 * units apart may be a third between them: only when one is left out are those pairs looked at too.
 */
export function bestDays(board: Board, fit: DayFit, units: readonly number[]): Choice | null {
  const options = units.map((u) => optionsOf(board, fit, u, units));
  const all = solve(options, linkTables(board, fit, units, options, keptApart(board, units)));
  if (!all?.days.includes(DROPPED)) return all;
  const some = solve(options, linkTables(board, fit, units, options, null));
  return some ?? { ...all, exact: false };
}

/**
 * As `bestDays`, but when a unit is left out, what that saves on trips by meeting on one day is not looked for: exact
 * where moving or leaving out outweighs such comfort.
 */
export function bestDaysButTrips(board: Board, fit: DayFit, units: readonly number[]): Choice | null {
  const options = units.map((u) => optionsOf(board, fit, u, units));
  const choice = solve(options, linkTables(board, fit, units, options, keptApart(board, units)));
  const days = (choice?.days ?? []).filter((day) => day !== DROPPED);
  const apart = days.length === units.length || new Set(days).size === days.length;
  return apart ? choice : bestDays(board, fit, units);
}

/**
 * A cost below which no choice for these units can come, when sharing a day never pays (no cost for trips): what they
 * do to each other on one day is left out. -Infinity when the links are too entangled.
 */
export function boundOf(board: Board, fit: DayFit, units: readonly number[]): number {
  const options = units.map((u) => optionsOf(board, fit, u, units));
  const apart = new Uint8Array(units.length * units.length).fill(1);
  return solve(options, linkTables(board, fit, units, options, apart))?.cost ?? Number.NEGATIVE_INFINITY;
}

function solve(
  options: readonly (readonly Option[])[],
  { tables, exact }: { tables: readonly Table[]; exact: boolean },
): Choice | null {
  const eliminated = eliminate(options, tables);
  if (!eliminated) return null;
  const chosen = new Int32Array(options.length);
  for (const { variable, table, choice } of eliminated.steps.reverse()) {
    let cell = 0;
    table.scope.forEach((v, i) => {
      cell += chosen[v]! * table.strides[i]!;
    });
    chosen[variable] = choice[cell]!;
  }
  const days = options.map((own, v) => own[chosen[v]!]!.day);
  return { days, cost: eliminated.cost, exact };
}

interface Step {
  readonly variable: number;
  readonly table: Table;
  readonly choice: Uint16Array;
}

/** One variable after the other, always one with the fewest neighbours; each leaves a table over those. */
function eliminate(options: readonly (readonly Option[])[], links: readonly Table[]) {
  const steps: Step[] = [];
  const tablesOf: Table[][] = options.map(() => []);
  const neighbours = options.map(() => new Set<number>());
  const add = (table: Table): void => {
    for (const v of table.scope) {
      tablesOf[v]!.push(table);
      for (const w of table.scope) if (w !== v) neighbours[v]!.add(w);
    }
  };
  links.forEach(add);
  let cost = 0;
  const left = new Set(options.keys());
  while (left.size > 0) {
    let variable = -1;
    for (const v of left) if (variable < 0 || neighbours[v]!.size < neighbours[variable]!.size) variable = v;
    const scope = [...neighbours[variable]!];
    const mine = tablesOf[variable]!;
    const step = project(variable, scope, options, mine);
    if (!step) return null;
    steps.push(step);
    left.delete(variable);
    for (const w of scope) {
      neighbours[w]!.delete(variable);
      tablesOf[w] = tablesOf[w]!.filter((t) => !mine.includes(t));
    }
    if (scope.length === 0) cost += step.table.cells[0]!;
    else add(step.table);
  }
  return { steps, cost };
}

/** The table over the neighbours of a variable: the least, over its options, of its own cost and all tables'. */
function project(
  variable: number,
  scope: readonly number[],
  options: readonly (readonly Option[])[],
  mine: readonly Table[],
): Step | null {
  const own = options[variable]!;
  const strides: number[] = [];
  let size = 1;
  for (const v of scope) {
    strides.push(size);
    size *= options[v]!.length;
  }
  if (size * own.length > MAX_CELLS) return null;
  // per table: how far its cell moves with each scope variable, and with the variable itself
  const moves = mine.map((t) => scope.map((v) => t.strides[t.scope.indexOf(v)] ?? 0));
  const ownMoves = mine.map((t) => t.strides[t.scope.indexOf(variable)]!);
  const cells = new Float64Array(size);
  const choice = new Uint16Array(size);
  const at = new Int32Array(scope.length);
  const base = new Int32Array(mine.length);
  for (let cell = 0; cell < size; cell++) {
    let least = Number.POSITIVE_INFINITY;
    for (let o = 0; o < own.length; o++) {
      let sum = own[o]!.cost;
      for (let t = 0; t < mine.length; t++) sum += mine[t]!.cells[base[t]! + o * ownMoves[t]!]!;
      if (sum < least) {
        least = sum;
        choice[cell] = o;
      }
    }
    cells[cell] = least;
    for (let i = 0; i < scope.length; i++) {
      const wrap = ++at[i]! === options[scope[i]!]!.length;
      const by = wrap ? 1 - at[i]! : 1;
      if (wrap) at[i] = 0;
      for (let t = 0; t < mine.length; t++) base[t] = base[t]! + by * moves[t]![i]!;
      if (!wrap) break;
    }
  }
  return { variable, table: { scope, strides, cells }, choice };
}
