import type { PlanningLimits } from '../planning/problem.ts';
import { type Settings, settingsIn } from '../settings/settings.ts';
import { DAY_START, SLOT_MINUTES } from './grid.ts';

/** What the planner keeps to on a day: the way between two schools, how much is much, and when it is late. */
export function limitsOf(said: { readonly settings?: Settings }): PlanningLimits {
  const { travelMinutes, meetingsPerDay, lateHour } = settingsIn(said);
  const late = (lateHour - Number(DAY_START.slice(0, 2))) * 60;
  return {
    travelSlots: Math.ceil(travelMinutes / SLOT_MINUTES),
    hostPerDay: meetingsPerDay,
    lateSlot: Math.floor(late / SLOT_MINUTES),
  };
}
