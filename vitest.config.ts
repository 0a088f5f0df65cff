import { defineConfig } from 'vitest/config';

/** A shared machine may stall for a minute: there, what waits for a real browser or database is tried again. */
const patience = process.env.CI ? 2 : 0;

/** Three projects: what needs no I/O, what talks HTTP to the local tenant, what drives a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Whole installations side by side on two cores would only wait for each other.
          fileParallelism: false,
          retry: patience,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: patience,
        },
      },
    ],
  },
});
