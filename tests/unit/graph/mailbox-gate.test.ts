import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMailboxGate } from '../../../bot/graph/mailbox-gate.ts';

it('never lets more than four into a mailbox, and in the end lets everyone in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 20 })), {
        maxLength: 20,
      }),
      fc.scheduler(),
      async (asks, scheduler) => {
        const gate = createMailboxGate();
        const inside = new Map<string, number>();
        let done = 0;
        const all = asks.map((ask) =>
          gate.pass(new Map(Object.entries(ask)), async () => {
            for (const [mailbox, n] of Object.entries(ask)) {
              inside.set(mailbox, (inside.get(mailbox) ?? 0) + Math.min(n, 4));
              expect(inside.get(mailbox)).toBeLessThanOrEqual(4);
            }
            await scheduler.schedule(Promise.resolve());
            for (const [mailbox, n] of Object.entries(ask))
              inside.set(mailbox, inside.get(mailbox)! - Math.min(n, 4));
            done += 1;
          }),
        );
        await scheduler.waitFor(Promise.all(all));
        expect(done).toBe(asks.length);
      },
    ),
    { numRuns: 100 },
  );
});
