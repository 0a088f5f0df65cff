import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { SendOutcome } from '../../../bot/application/ports/messenger.ts';
import type { LedgerEntry } from '../../../bot/application/ports/told-ledger.ts';
import { refresh } from '../../../bot/application/steps/telling.ts';
import { outcomeOf } from '../../../bot/teams/attempt.ts';
import { ConnectorRefusal } from '../../../bot/teams/connector-wire.ts';

const now = Temporal.Instant.from('2026-09-10T08:00:00Z');
const entry: LedgerEntry = {
  ...{ key: 'reminder/m/1/sanne', at: now.toString(), outcome: 'sent', to: 'sanne' },
  ...{ card: { card: 'reminder', trajectory: 't-1' }, activityId: 'a1', shown: 'old' },
};

/** How often a card that must look otherwise was tried over three settlings, when this is what comes of it. */
async function tried(outcome: SendOutcome): Promise<{ times: number; shown: string | undefined }> {
  let told = entry;
  let isReachable = true;
  let times = 0;
  for (let settling = 0; settling < 3; settling += 1) {
    const ports = {
      told: {
        record: async (_: string, one: LedgerEntry) => {
          told = one;
        },
      },
      conversations: {
        of: async () => (isReachable ? {} : undefined),
        unreachable: async () => {
          isReachable = false;
        },
      },
      messenger: {
        update: async () => {
          times += 1;
          return outcome;
        },
      },
      log: { warn: () => {} },
    };
    const { key, to, card } = entry;
    await refresh(ports as never, { kind: 'refreshCard', key, to, card } as never, [told], {
      subject: 't-1',
      now,
      draw: () => ({ card: {}, summary: '', hash: 'new' }),
    });
  }
  return { times, shown: told.shown };
}

test('a card that cannot be put in place of another is not tried for ever', async () => {
  const comes = (status: number) => outcomeOf(new ConnectorRefusal(status, '', 0)) as SendOutcome;
  expect(await tried({ kind: 'sent', activityId: 'a1' })).toEqual({ times: 1, shown: 'new' });
  expect(await tried(comes(403))).toEqual({ times: 1, shown: 'old' });
  for (const status of [400, 413]) expect(await tried(comes(status))).toEqual({ times: 1, shown: 'new' });
  // What passes by itself is tried again.
  for (const status of [401, 429, 503])
    expect(await tried(comes(status)), `${status}`).toEqual({ times: 3, shown: 'old' });
});
