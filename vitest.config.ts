import { defineConfig } from 'vitest/config';

/** Minutes each, for which nobody waits at every change: `npm run test:long`. */
const long = [
  'tests/e2e/calendar.test.ts',
  'tests/e2e/host.test.ts',
  'tests/e2e/host-outlook.test.ts',
  'tests/e2e/life-otherwise.test.ts',
  'tests/e2e/pages.test.ts',
  'tests/e2e/pages-otherwise.test.ts',
  'tests/e2e/starter-year.test.ts',
  'tests/integration/life/board-year.test.ts',
  'tests/integration/proofs/faults.test.ts',
  'tests/integration/proofs/faults-one-by-one.test.ts',
  'tests/integration/proofs/kill.test.ts',
  'tests/integration/proofs/kill-year.test.ts',
  'tests/integration/proofs/starter-leak.test.ts',
];

/**
 * What needs no I/O, what talks HTTP to the local tenant, what drives a real browser, and what takes long of the last two.
 * `npm test` runs the first three.
 */
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
          // A whole installation is a lot to import: files that follow each other share it.
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          exclude: long,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'e2e',
          isolate: false,
          globalSetup: 'tests/support/before-browser.ts',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: long,
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'long',
          globalSetup: 'tests/support/before-browser.ts',
          include: long,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
