import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { officeRoster } from '../calendar/working-hours.ts';
import { noSlots } from '../planning/bits.ts';
import type { PlanningCalendar, PlanningPerson } from '../planning/problem.ts';
import { busySlots, planningRoster } from '../schedule/hours.ts';
import { timeElsewhere } from '../schedule/posed-engagements.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { besidesOwn } from './besides-own.ts';
import type { CaseloadSituation } from './caseload.ts';

interface Around {
  readonly grid: PlanningCalendar;
  readonly calendar: SchoolCalendar;
  readonly situation: CaseloadSituation;
}

/** Everybody with a part in what is here, with what else stands in her calendar. */
export function peopleOf(
  here: readonly Trajectory[],
  own: readonly Moment[],
  { grid, calendar, situation }: Around,
) {
  const { engaged = [] } = situation;
  const meetings = [...own, ...engaged];
  const time = timeElsewhere(grid, engaged);
  const ids = [...new Set(here.flatMap((one) => one.participants.map(({ person }) => person)))];
  return ids.map((id, roster) => {
    const busy = situation.busy[id];
    const elsewhere = time.get(id);
    const person: PlanningPerson = {
      id,
      roster,
      busy: busy ? busySlots(grid, besidesOwn(busy, id, meetings)) : noSlots(grid.days.length),
      ...(elsewhere ? { elsewhere } : {}),
      ...(busy ? {} : { calendarUnknown: true }),
    };
    return { person, hours: planningRoster(grid, calendar, situation.rosters[id] ?? officeRoster()) };
  });
}
