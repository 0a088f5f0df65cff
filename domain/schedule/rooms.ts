import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { PlanningSchool } from '../planning/problem.ts';
import type { Step } from '../template/template.ts';
import type { PlaceKind } from '../trajectory/moment.ts';

/** Whether a step takes a room of the school: a talk that is held there. A lesson is in its own classroom. */
export function needsRoom({ hours }: Pick<Step, 'hours'>, place: PlaceKind): boolean {
  return place === 'onsite' && hours !== 'class';
}

/** A school with its rooms; where nobody counted them none is asked for (`countsRooms`). */
export function schoolIn(id: string, calendar: SchoolCalendar | undefined): PlanningSchool {
  return { id, rooms: calendar?.talkRooms ?? 0 };
}

/** Whether somebody said how many rooms for talks there are. */
export function countsRooms({ talkRooms }: SchoolCalendar): boolean {
  return talkRooms !== undefined;
}
