/** Nothing asked for so long counts as a lull. Real time. */
const QUIET_MS = 25;
/** After so long without one, what waits goes on beside those who ask. */
const LONGEST_MS = 2_000;

/** Who waits for an answer goes first: work that nobody waits for begins when the doors have been quiet for a moment. */
export interface Lull {
  /** Runs `work`, for which somebody waits at a door. */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Comes back in a lull, or after two seconds without one. */
  wait(): Promise<void>;
}

export function createLull(): Lull {
  let inside = 0;
  let lastLeft = 0;
  let busySince = 0;
  const quietFor = () => (inside > 0 ? 0 : performance.now() - lastLeft);
  return {
    async during(work) {
      if (quietFor() >= QUIET_MS) busySince = performance.now();
      inside += 1;
      try {
        return await work();
      } finally {
        inside -= 1;
        lastLeft = performance.now();
      }
    },
    async wait() {
      while (quietFor() < QUIET_MS && performance.now() - busySince < LONGEST_MS)
        await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    },
  };
}
