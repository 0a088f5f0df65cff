import { mayDo } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { whyNotTo } from '../../domain/acts/ask-times.ts';
import { decisionOf } from '../../domain/acts/decision.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { freeTimes } from '../../domain/schedule/free-times.ts';
import { periodOf } from '../../domain/schedule/period.ts';
import { MARGIN_DAYS } from '../../domain/schedule/problem.ts';
import { timesToAskView } from '../../domain/views/moments/time-polls.ts';
import type { TimesToAsk } from '../../domain/views/view/time-poll.ts';
import type { Calendar } from './ports/calendar.ts';
import { busyOf } from './steps/busy.ts';
import { type EngagedPorts, engagedBesides } from './steps/engaged.ts';
import { freshest } from './steps/freshest.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';
import { situationFor } from './steps/situation.ts';
import { standingOf } from './steps/standing.ts';

export type TimesPorts = EngagedPorts & PresentPorts & { readonly calendar: Pick<Calendar, 'availability'> };

/**
 * Times for one moment to put to who attends it: free for everybody whose calendar can be read, and who that is. Nothing
 * is kept and nobody is asked; only whose meeting it is may know.
 */
export async function proposeTimes(
  ports: TimesPorts,
  viewer: Viewer,
  id: string,
  momentId: string,
): Promise<Result<TimesToAsk>> {
  const trajectory = await freshest(ports, id);
  const moment = trajectory?.moments.find((one) => one.id === momentId);
  if (!trajectory || !moment) return refuse('notFound');
  if (!mayDo(viewer, 'askTimes', standingOf(ports.clock, trajectory), { moment })) return refuse('notFound');
  const situation = await situationFor(ports, trajectory, 'times');
  const now = situation.now.toString();
  const until = periodOf(trajectory, situation.calendar)
    .until.add({ days: 2 * MARGIN_DAYS })
    .toZonedDateTime('UTC')
    .toInstant()
    .toString();
  const people = trajectory.participants.filter(({ person }) =>
    moment.attendees.some((one) => one.person === person),
  );
  const [busy, engaged, context] = await Promise.all([
    busyOf(ports.calendar, people, now, until, {
      person: viewer.person,
      planningMailbox: situation.planningMailbox,
    }),
    engagedBesides(ports, viewer, [trajectory], new Map([[trajectory.schoolId, situation.calendar]])),
    viewContext(ports, [trajectory]),
  ]);
  const decision = decisionOf(trajectory, viewer, situation);
  const mayBe = (start: string) => whyNotTo(moment, start, decision).length === 0;
  const times = freeTimes(moment, trajectory, { ...situation, busy, engaged }, mayBe);
  return ok(timesToAskView(moment, trajectory, viewer, times, busy, context));
}
