import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { ZONE } from '../calendar/zone.ts';
import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { dayAt } from './period.ts';
import { monthOf } from './rounds.ts';
import { turnOf } from './turn.ts';
import type { Window } from './window.ts';

/** Of the school days of a month, after which somebody may be asked whether there will be a contact. */
const PART = 2 / 3;
const morning = Temporal.PlainTime.from('08:00');

/** A contact that nobody has planned: whose turn it is, from when she may hear it and until when it helps. */
export interface MissedContact {
  readonly turn: Role;
  readonly since: Temporal.Instant;
  readonly until: Temporal.Instant;
}

/**
 * Of a moment that comes once a month and somebody's turn it is to see to: when two thirds of its school days are
 * over, while it has no date and its people do not meet otherwise in that month. Undefined for everything else, and
 * for what was taken out of the plan.
 */
export function missedContact(
  moment: Moment,
  trajectory: Trajectory,
  template: Template,
  calendar: SchoolCalendar,
): MissedContact | undefined {
  if (moment.state !== 'proposed' && moment.state !== 'notHeld') return undefined;
  const step = stepOf(template, moment, trajectory.options);
  const turn = turnOf(moment, trajectory, template);
  if (turn === undefined) return undefined;
  const month = monthOf(step, moment.cycle, trajectory, calendar);
  if (!month || trajectory.moments.some((one) => isContactIn(month, one, moment))) return undefined;
  const day = dayAt(calendar, month.from, month.until, PART);
  return {
    turn,
    since: day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant(),
    until: month.until.add({ days: 1 }).toZonedDateTime(ZONE).toInstant(),
  };
}

/**
 * Whether the same people meet, or met, in that month in another way: that is contact too ("Opzet begeleiding
 * beginnende leerkrachten").
 */
function isContactIn({ from, until }: Window, other: Moment, moment: Moment): boolean {
  if (other.start === undefined || (other.state !== 'scheduled' && other.state !== 'held')) return false;
  const day = Temporal.Instant.from(other.start).toZonedDateTimeISO(ZONE).toPlainDate();
  const isThen = Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, until) <= 0;
  return isThen && peopleOf(other) === peopleOf(moment);
}

function peopleOf({ attendees }: Moment): string {
  return attendees
    .map(({ person }) => person)
    .sort()
    .join('/');
}
