import { Temporal } from 'temporal-polyfill';
import { maySend, moveEarlier, moveLater } from '../calendar/quiet-hours.ts';
import { settingsIn } from '../settings/settings.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { type EffectContext, rosterOf } from './context.ts';
import type { CardRef, Telling } from './effect.ts';

/** A step that still stands is worth hearing of for so long. */
const patience = Temporal.Duration.from({ hours: 42 * 24 });

/** What makes a telling another one: what it is about, and in which revision. */
interface Occasion {
  /** A moment, document, person or `trajectory`; never holds a slash. */
  readonly subject: string;
  readonly revision: string | number;
}

/** `${card}/${subject}/${revision}/${person}`: a stored format, held by a golden test. */
function tellingKey(card: CardRef['card'], { subject, revision }: Occasion, to: PersonId): string {
  return `${card}/${subject}/${revision}/${to}`;
}

/** One telling; `usefulUntil` defaults to six weeks after it fell due. */
export function tellingOf(
  to: PersonId,
  card: CardRef,
  occasion: Occasion,
  dueAt: Temporal.Instant,
  usefulUntil: Temporal.Instant = dueAt.add(patience),
): Telling {
  return {
    kind: 'tell',
    key: tellingKey(card.card, occasion, to),
    to,
    card,
    dueAt: dueAt.toString(),
    usefulUntil: usefulUntil.toString(),
  };
}

/** For what happened: when a person can be told, at once or when her quiet hours are over. */
export function promptAt(context: EffectContext, to: PersonId, happened: Temporal.Instant | string) {
  return moveLater(
    context.calendar,
    rosterOf(context, to),
    Temporal.Instant.from(happened),
    evening(context),
  );
}

/** For what is to come: when a person is told, in time or before her quiet hours begin. */
export function reminderAt(context: EffectContext, to: PersonId, due: Temporal.Instant) {
  return moveEarlier(context.calendar, rosterOf(context, to), due, evening(context));
}

/** Whether a message may reach her at that instant. */
export function mayReach(context: EffectContext, to: PersonId, at: Temporal.Instant): boolean {
  return maySend(context.calendar, rosterOf(context, to), at, evening(context));
}

function evening(context: EffectContext): number {
  return settingsIn(context).sendUntilHour;
}
