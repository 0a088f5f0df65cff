import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { plannable, type YearQuestion } from '../../../domain/board-year/question.ts';
import { engagementsOf } from '../../../domain/schedule/engaged.ts';
import { periodOf } from '../../../domain/schedule/period.ts';
import type { Participant, PersonId } from '../../../domain/trajectory/participant.ts';
import type { Availability, Calendar } from '../ports/calendar.ts';
import type { YearScope } from './year-scope.ts';

/** Days beyond the last period for which calendars are read: where a moment may still fall. */
const MARGIN_DAYS = 28;
/** People whose calendars are read at a time: one or two batches of a school year. */
const AT_A_TIME = 60;

/** A year as a question without its calendars: what can be asked at any time. */
export function questionOf(scope: YearScope, stood: YearQuestion['stood']): YearQuestion {
  return {
    trajectories: scope.standings.map(({ trajectory }) => plannable(trajectory)),
    schools: scope.schools,
    rosters: Object.fromEntries(scope.colleagues.map((one) => [one.person, one.roster])),
    busy: {},
    unknown: [],
    stood,
    settings: scope.settings,
    now: scope.now.toString(),
  };
}

/**
 * The same with the calendars of all who take part, and of those who might; read in the coordinator's own name. What
 * else they attend counts as taken. Throws `Unavailable` when calendars cannot be read now: a year that is planned as
 * if everybody were free helps nobody. `heard` is told which part is read; when it says no, the rest is left unread and
 * nothing comes of it.
 */
export async function withCalendars(
  ports: { readonly calendar: Pick<Calendar, 'availability'> },
  viewer: Viewer,
  scope: YearScope,
  question: YearQuestion,
  heard: (part: number) => Promise<boolean> = async () => true,
): Promise<YearQuestion | undefined> {
  const people = peopleIn(scope);
  const mails = people.filter((one) => !one.external).map((one) => one.mail);
  const until = scope.standings
    .map(({ trajectory }) => periodOf(trajectory, calendarOf(scope, trajectory.schoolId)).until)
    .sort(Temporal.PlainDate.compare)
    .at(-1);
  const seen: Record<string, Availability> = {};
  for (let from = 0; until && from < mails.length; from += AT_A_TIME) {
    if (!(await heard(from / mails.length))) return undefined;
    const some = mails.slice(from, from + AT_A_TIME);
    Object.assign(seen, await ports.calendar.availability(some, question.now, endOf(until), viewer.person));
  }
  const planned = new Set(scope.standings.map(({ trajectory }) => trajectory.id));
  const others = scope.all.filter(({ trajectory }) => !planned.has(trajectory.id));
  const busy: Record<PersonId, YearQuestion['busy'][string]> = {};
  const unknown: PersonId[] = [];
  for (const { person, mail } of people) {
    const calendar = seen[mail];
    if (calendar?.kind !== 'known') unknown.push(person);
    busy[person] = calendar?.kind === 'known' ? calendar.busy : [];
  }
  return { ...question, busy, engaged: engagementsOf(viewer, others), unknown };
}

/** Whoever takes part, and every coach of the board: she might. */
function peopleIn({
  standings,
  colleagues,
}: YearScope): readonly Pick<Participant, 'person' | 'mail' | 'external'>[] {
  const all = new Map<PersonId, Pick<Participant, 'person' | 'mail' | 'external'>>();
  for (const { trajectory } of standings)
    for (const one of trajectory.participants) if (one.until === undefined) all.set(one.person, one);
  for (const one of colleagues) if (one.coach && !all.has(one.person)) all.set(one.person, one);
  return [...all.values()];
}

function calendarOf({ schools }: YearScope, id: string) {
  const school = schools.find((one) => one.id === id);
  if (!school) throw new Error(`School ${id} is not in the list of schools`);
  return school.calendar;
}

function endOf(day: Temporal.PlainDate): string {
  return day.add({ days: MARGIN_DAYS }).toZonedDateTime('UTC').toInstant().toString();
}
