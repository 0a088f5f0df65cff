import highsModule from 'highs';

/** The package is CommonJS with types for a default export, so the two disagree on what is imported. */
const loadHighs = highsModule as unknown as typeof highsModule.default;

export interface Optimum {
  readonly cost: number;
  /** Moments of the units that the optimum leaves out (columns q; a unit of two counts its weight of 2000). */
  readonly leftOut: number;
}

/** The optimum of a linear program in LP format; null when it is not proven within the time. */
export async function optimumOf(program: string, seconds: number): Promise<Optimum | null> {
  const highs = await loadHighs();
  const solved = highs.solve(program, { time_limit: seconds, mip_rel_gap: 0 });
  if (solved.Status !== 'Optimal') return null;
  let leftOut = 0;
  for (const [name, column] of Object.entries(solved.Columns)) {
    if (!name.startsWith('q') || !('Primal' in column) || column.Primal < 0.5) continue;
    leftOut += new RegExp(`\\b2000 ${name}\\b`).test(program) ? 2 : 1;
  }
  return { cost: Math.round(solved.ObjectiveValue), leftOut };
}
