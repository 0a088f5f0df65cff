import { defineConfig } from 'vitest/config';

/** Minutes each, for which nobody waits at every change: `npm run test:long`. */
const long = [
  'tests/e2e/board-year.test.ts',
  'tests/e2e/calendar.test.ts',
  'tests/e2e/growth.test.ts',
  'tests/e2e/host.test.ts',
  'tests/e2e/host-outlook.test.ts',
  'tests/e2e/life-otherwise.test.ts',
  'tests/e2e/pages.test.ts',
  'tests/e2e/pages-otherwise.test.ts',
  'tests/e2e/starter-year.test.ts',
  'tests/integration/life/board-year.test.ts',
  'tests/integration/life/growth.test.ts',
  'tests/integration/life/guest-coach.test.ts',
  'tests/integration/life/handing-over.test.ts',
  'tests/integration/life/leader-leaves.test.ts',
  'tests/integration/life/meeting-each-other.test.ts',
  'tests/integration/life/op-maat.test.ts',
  'tests/integration/life/own-instruments.test.ts',
  'tests/integration/life/replanning.test.ts',
  'tests/integration/life/retention.test.ts',
  'tests/integration/life/school-calendar.test.ts',
  'tests/integration/proofs/faults.test.ts',
  'tests/integration/proofs/faults-one-by-one.test.ts',
  'tests/integration/proofs/kill.test.ts',
  'tests/integration/proofs/kill-year.test.ts',
  'tests/integration/proofs/start.test.ts',
  'tests/integration/proofs/starter-leak.test.ts',
];

/** Look at some points of a life at each change, and here at each. */
const everyPoint = [
  'tests/unit/application/settled-twice.test.ts',
  'tests/unit/application/through-every-door.test.ts',
  'tests/integration/proofs/leak.test.ts',
  'tests/unit/domain/access/looks-the-same.test.ts',
];

/** What is waited for comes in a moment, but on a machine with other work not within Vitest's one second. */
const expect = { poll: { timeout: 15_000 } };

/**
 * What needs no I/O, what talks HTTP to the local tenant, what drives a real browser, and what takes long of the last two.
 * `npm test` runs the first three. Files that follow each other in a worker share what they import, which is much of
 * their time: a test leaves nothing behind but what its own hooks take away.
 */
export default defineConfig({
  test: {
    // One more than a small machine has cores: a whole installation waits a third of its time.
    maxWorkers: 3,
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'integration',
          isolate: false,
          include: ['tests/integration/**/*.test.ts'],
          exclude: long,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
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
          expect,
        },
      },
      {
        test: {
          name: 'long',
          globalSetup: 'tests/support/before-browser.ts',
          include: [...long, ...everyPoint],
          env: { EVERY_POINT: 'yes' },
          testTimeout: 600_000,
          hookTimeout: 120_000,
          expect,
        },
      },
    ],
  },
});
