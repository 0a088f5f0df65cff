import { Temporal } from 'temporal-polyfill';
import { moveEarlier } from '../calendar/quiet-hours.ts';
import { officeRoster } from '../calendar/working-hours.ts';
import { ZONE } from '../calendar/zone.ts';
import { settingsIn } from '../settings/settings.ts';
import { type DatedMoment, dayOfStart } from '../trajectory/moments.ts';
import type { EffectContext } from './context.ts';

const morning = Temporal.PlainTime.from('08:00');
const office = officeRoster();

/** So many weeks ahead others are invited: as the template says or, where that leaves it open, the board. */
export function invitationWeeks(context: Pick<EffectContext, 'template' | 'settings'>): number {
  return context.template.invitationWeeks ?? settingsIn(context).invitationWeeks;
}

/**
 * From when on others are invited to a moment: so many weeks ahead, in office hours. What lies beyond is kept free in
 * the organiser's own calendar.
 */
export function invitedFrom(moment: DatedMoment, context: EffectContext): Temporal.Instant {
  const day = dayOfStart(moment).subtract({ weeks: invitationWeeks(context) });
  const at = day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant();
  return moveEarlier(context.calendar, office, at);
}

/** Whether others are invited by now. Who was invited stays so when the moment moves further away. */
export function isInvited(moment: DatedMoment, context: EffectContext): boolean {
  if (moment.calendar && moment.calendar.invited.length > 0) return true;
  return Temporal.Instant.compare(invitedFrom(moment, context), context.now) <= 0;
}
