import { defineConfig } from 'vitest/config';

/** Three projects: what needs no I/O, what talks HTTP to the local tenant, what drives a real browser. */
export default defineConfig({
  test: {
    // Files side by side on both cores of a small machine; a whole installation waits more than it works.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          // What is pure leaves nothing behind: files share what they import, which is a quarter of their time.
          isolate: false,
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
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
