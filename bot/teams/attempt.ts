import type { Log } from '../application/ports/log.ts';
import type { SendOutcome } from '../application/ports/messenger.ts';
import { ConnectorRefusal, ConnectorSilence } from './connector-wire.ts';

/** `gone`: the chat or the message is not there any more. */
export type Attempt = SendOutcome | { readonly kind: 'gone' };

/** Before anything was sent, or a mistake of ours that somebody must look at. */
const SOON_MS = 30_000;
const LATER_MS = 5 * 60_000;

/**
 * What came of asking the Connector something. `work` gives the id of the activity.
 * After "Status codes from bot conversational APIs": 403 of any kind means that she cannot be reached; 412 and 429
 * were surely not delivered; after a 5xx or silence it may have been.
 */
export async function attempt(log: Log, work: () => Promise<string>): Promise<Attempt> {
  try {
    return { kind: 'sent', activityId: await work() };
  } catch (error) {
    const outcome = outcomeOf(error);
    if (outcome.kind === 'notSent' && outcome.retryAfterMs === LATER_MS) log.error('chat.refused', error);
    else log.warn('chat.notSent', { outcome: outcome.kind, reason: reasonOf(error) });
    return outcome;
  }
}

/** In our own words; an error of somebody else may quote what was sent. */
function reasonOf(error: unknown): string {
  const isOurs = error instanceof ConnectorSilence || error instanceof ConnectorRefusal;
  return isOurs ? error.message : error instanceof Error ? error.name : 'unknown';
}

/** What an error of the Connector, or on the way to it, says of a message. */
export function outcomeOf(error: unknown): Attempt {
  if (error instanceof ConnectorSilence) {
    return error.delivered === 'maybe' ? { kind: 'ambiguous' } : { kind: 'notSent', retryAfterMs: SOON_MS };
  }
  // No token to be had, for instance: nothing left the house.
  if (!(error instanceof ConnectorRefusal)) return { kind: 'notSent', retryAfterMs: SOON_MS };
  const { status, retryAfterMs } = error;
  if (status === 403) return { kind: 'unreachable' };
  if (status === 404) return { kind: 'gone' };
  if (status === 412 || status === 429) return { kind: 'notSent', retryAfterMs };
  if (status === 400 || status === 413) return { kind: 'notSent', retryAfterMs: LATER_MS, asItIs: true };
  return status === 408 || status >= 500
    ? { kind: 'ambiguous' }
    : { kind: 'notSent', retryAfterMs: LATER_MS };
}
