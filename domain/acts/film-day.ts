import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { periodOf } from '../schedule/period.ts';
import { type Settings, settingsIn } from '../settings/settings.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

interface FilmSituation {
  readonly calendar: SchoolCalendar;
  readonly now: Temporal.Instant;
  readonly settings?: Settings;
}

/**
 * The last day (`YYYY-MM-DD`) on which a film of a visit at `visited` (UTC ISO) may still be there: so many weeks after
 * it, and never behind the end of what it was made for; today where that has passed, so that it can be said where it is.
 */
export function lastFilmDay(visited: string, trajectory: Trajectory, situation: FilmSituation): string {
  const { filmWeeks } = settingsIn(situation);
  const weeks = Temporal.PlainDate.from(dayOf(visited)).add({ weeks: filmWeeks }).toString();
  const end = trajectory.ended?.on ?? periodOf(trajectory, situation.calendar).until.toString();
  const today = dayOf(situation.now);
  const last = weeks < end ? weeks : end;
  return last < today ? today : last;
}
