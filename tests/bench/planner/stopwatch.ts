/** Time since a stopwatch was started, in milliseconds: on the wall, and of the processor for this thread alone. */
export interface Stopwatch {
  readonly wall: () => number;
  readonly cpu: () => number;
}

/** Starts a stopwatch. On a machine that does other work too, only its processor time speaks of the planner. */
export function stopwatch(): Stopwatch {
  const wall = performance.now();
  const cpu = threadTime();
  return { wall: () => performance.now() - wall, cpu: () => threadTime() - cpu };
}

/** The value below which this part (0 to 1) of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}

/**
 * The processor time of this thread, in milliseconds: the clock by which the planner is measured, so that a figure is the
 * same whatever else the machine does.
 */
export function threadTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
