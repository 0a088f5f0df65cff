import { Temporal } from 'temporal-polyfill';
import { excerptWaits } from '../access/excerpts.ts';
import { standingAt } from '../access/roles.ts';
import { releasesOf } from '../release/released.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * What is told of releases: to the author of an excerpt that it waits for her word, and to whom something was
 * released that it is there. Of what was taken back or turned down nobody hears.
 */
export function releases(trajectory: Trajectory, context: OwedContext): Telling[] {
  const standing = standingAt(trajectory, context.template, context.now);
  return releasesOf(trajectory).flatMap((one): Telling[] => {
    const document = trajectory.documents.find((each) => each.id === one.document);
    if (!document) return [];
    if (one.deliveredAt !== undefined) {
      const ref = { card: 'released', trajectory: trajectory.id, document: `vrijgave.${one.id}` } as const;
      const due = promptAt(context, one.to, Temporal.Instant.from(one.deliveredAt));
      return [tellingOf(one.to, ref, { subject: one.id, revision: 0 }, due)];
    }
    if (excerptWaits(one, document, standing) !== 'asked') return [];
    const ref = { card: 'excerptToAgree', trajectory: trajectory.id, document: document.id } as const;
    const due = promptAt(context, document.author, Temporal.Instant.from(one.at));
    return [tellingOf(document.author, ref, { subject: one.id, revision: 0 }, due)];
  });
}
