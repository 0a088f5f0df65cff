import { Temporal } from 'temporal-polyfill';
import type { Act } from '../../../domain/acts/act.ts';
import type { OwedContext } from '../../../domain/effects/context.ts';
import type { CardRef, Telling } from '../../../domain/effects/effect.ts';
import { promptAt } from '../../../domain/effects/telling.ts';
import type { UntoldRefusal } from '../ports/intake.ts';

/** Hours after it was sent in which it still helps to hear that it could not be kept: two weeks. */
const USEFUL_HOURS = 14 * 24;

/** That what somebody sent is no longer allowed by the truth, and was not kept: owed until she knows, or it helps no more. */
export function refusedTelling(
  trajectory: string,
  { id, by, at, act, refusals }: UntoldRefusal,
  context: OwedContext,
): Telling {
  const due = promptAt(context, by, context.now);
  return {
    kind: 'tell',
    key: `refusedLater/${id}/${by}`,
    to: by,
    card: { card: 'refusedLater', trajectory, ...about(act), refusals },
    dueAt: due.toString(),
    usefulUntil: Temporal.Instant.from(at).add({ hours: USEFUL_HOURS }).toString(),
  };
}

/** What the act named, of which the card opens the page. */
function about(act: Act): Partial<CardRef> {
  const document = 'document' in act ? act.document : act.act === 'submit' ? act.correctionOf : undefined;
  // A reaction without text says that she read it: nothing was typed.
  const isRead = act.act === 'react' && act.text === '';
  return {
    act: isRead ? 'read' : act.act,
    ...('kind' in act ? { kind: act.kind } : {}),
    ...('moment' in act && act.moment !== undefined ? { moment: act.moment } : {}),
    ...(document === undefined ? {} : { document }),
  };
}
