import type { Engagement } from '../schedule/engaged.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Busy, Slot } from './besides-own.ts';

/** What is taken of people's time by their calendars and by what they attend elsewhere, which need not stand there. */
export function busyWith(busy: Busy, engaged: readonly Engagement[]): Busy {
  const all = new Map<PersonId, readonly Slot[]>(Object.entries(busy));
  for (const { start, durationMin, people } of engaged) {
    const until = new Date(Date.parse(start) + durationMin * 60_000).toISOString();
    for (const one of people) all.set(one, [...(all.get(one) ?? []), { from: start, until }]);
  }
  return Object.fromEntries(all);
}
