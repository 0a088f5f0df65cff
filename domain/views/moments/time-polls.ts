import { Temporal } from 'temporal-polyfill';
import { mayOrganise } from '../../access/acting.ts';
import { instantOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { isFirm } from '../../acts/schedule.ts';
import { covers, isSchoolDay, type SchoolCalendar } from '../../calendar/school-calendar.ts';
import { ZONE } from '../../calendar/zone.ts';
import { isToBeThere, rankedTimes, type StandingPoll, standingPoll } from '../../schedule/time-poll.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { outOfOrder } from '../../trajectory/order.ts';
import type { PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { Waiting } from '../needs/waiting.ts';
import { nameOf } from '../trajectory/people.ts';
import type { AskedTimes, TimePollView, TimesToAsk } from '../view/time-poll.ts';
import type { ViewContext } from '../view-context.ts';

/** The poll of a moment as it stands; undefined where nobody waits for one. Not yet for anybody's eyes. */
function pollOf(moment: Moment, standing: Standing, { schools }: ViewContext): StandingPoll | undefined {
  const { trajectory } = standing;
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  return calendar && standingPoll(moment, trajectory, calendar, instantOf(standing));
}

/** What somebody is asked, as she alone sees it; undefined for who is not, whether others are or not. */
export function askedTimes(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): AskedTimes | undefined {
  const found = pollOf(moment, standing, context);
  if (!found?.asked.includes(viewer.person)) return undefined;
  const { poll, until } = found;
  const mine = poll.answers.find(({ by }) => by === viewer.person);
  return {
    asked: poll.at,
    until: until.toString(),
    isOpen: Temporal.Instant.compare(until, instantOf(standing)) > 0,
    times: poll.times.map((start) => ({ start, end: endOf(start, moment) })),
    ...(mine ? { can: mine.can, answeredAt: mine.at } : {}),
  };
}

/** Who can when, for whose meeting it is and for nobody else; times at which it can be no more are not among them. */
export function pollView(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): TimePollView | undefined {
  const found = mayOrganise(viewer, moment, standing) ? pollOf(moment, standing, context) : undefined;
  if (!found) return undefined;
  const { trajectory } = standing;
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  const named = (people: readonly PersonId[]) => people.map((one) => nameOf(trajectory, one));
  return {
    asked: found.poll.at,
    until: found.until.toString(),
    isIn: found.isIn,
    count: found.asked.length,
    times: rankedTimes(found, instantOf(standing))
      .filter(({ start }) => calendar && canStillBe(moment, start, standing, calendar))
      .map(({ start, can, cannot }) => ({
        start,
        end: endOf(start, moment),
        can: named(can),
        cannot: named(cannot),
      })),
    waitsFor: found.waitsFor.map((person) => ({
      name: nameOf(trajectory, person),
      reachable: !context.unreachable.has(person),
    })),
  };
}

/** What could be asked of who is to be there besides her. */
export function timesToAskView(
  moment: Moment,
  trajectory: Trajectory,
  viewer: Viewer,
  times: readonly string[],
  busy: Readonly<Record<PersonId, unknown>>,
  { unreachable, now }: Pick<ViewContext, 'unreachable' | 'now'>,
): TimesToAsk {
  return {
    times: times.map((start) => ({ start, end: endOf(start, moment) })),
    people: moment.attendees
      .filter(({ person }) => person !== viewer.person && isToBeThere(person, moment, trajectory, now))
      .map(({ person }) => ({
        person,
        name: nameOf(trajectory, person),
        known: Object.hasOwn(busy, person),
        reachable: !unreachable.has(person),
      })),
  };
}

/** What waits: for who is asked to answer, for whose meeting it is to choose. */
export function timePollNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  return standing.trajectory.moments.flatMap((moment): readonly Waiting[] => {
    if (!moment.poll) return [];
    const about = { moment: moment.id, step: moment.step, cycle: moment.cycle };
    const asked = askedTimes(moment, viewer, standing, context);
    const isMine = asked?.isOpen && asked.answeredAt === undefined;
    const view = pollView(moment, viewer, standing, context);
    return [
      ...(isMine ? [{ kind: 'timesAsked', ...about, due: asked.until } as const] : []),
      ...(view?.isIn ? [{ kind: 'timesIn', ...about } as const] : []),
    ];
  });
}

/** What nobody can do by now, whoever is free; the move itself looks at the rest. */
function canStillBe(
  moment: Moment,
  start: string,
  { trajectory, template }: Standing,
  calendar: SchoolCalendar,
): boolean {
  const day = Temporal.Instant.from(start).toZonedDateTimeISO(ZONE).toPlainDate();
  if (!covers(calendar, day) || !isSchoolDay(calendar, day)) return false;
  const { moments, options } = trajectory;
  const there: Moment = { ...moment, state: 'scheduled', start };
  return outOfOrder(there, moments.filter(isFirm), { template, options }) === undefined;
}

function endOf(start: string, { durationMin }: Moment): string {
  return Temporal.Instant.from(start).add({ minutes: durationMin }).toString();
}
