import { mayDo } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { PlannedMoment } from '../../domain/acts/act.ts';
import type { Situation } from '../../domain/acts/situation.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { periodOf } from '../../domain/schedule/period.ts';
import { propose } from '../../domain/schedule/propose.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { ProposalView } from '../../domain/views/view.ts';
import { type Availability, type Calendar, Unavailable } from './ports.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { situationFor } from './steps/situation.ts';
import { standingOf } from './steps/standing.ts';

export type ProposePorts = FreshestPorts & { readonly calendar: Pick<Calendar, 'availability'> };

/** Days beyond the period of a trajectory for which calendars are read: where a moment may still fall. */
const MARGIN_DAYS = 28;

/**
 * A plan of all moments for the coach to look at: nothing is kept and nobody is asked. `wishes` are what she holds
 * fast, moved or dropped while trying. Calendars that cannot be read now are planned as unknown, and marked so.
 */
export async function proposePlan(
  ports: ProposePorts,
  viewer: Viewer,
  id: string,
  wishes: readonly PlannedMoment[],
): Promise<Result<ProposalView>> {
  const trajectory = await freshest(ports, id);
  if (!trajectory) return refuse('notFound');
  if (!mayDo(viewer, 'confirmPlan', standingOf(ports.clock, trajectory))) return refuse('notFound');
  const situation = await situationFor(ports, trajectory, 'proposal');
  const busy = await busyOf(ports, trajectory, viewer, situation);
  return ok(propose(trajectory, wishes, { ...situation, busy }));
}

async function busyOf(
  ports: ProposePorts,
  trajectory: Trajectory,
  viewer: Viewer,
  { calendar, now }: Pick<Situation, 'calendar' | 'now'>,
) {
  const from = now.toString();
  const until = periodOf(trajectory, calendar)
    .until.add({ days: MARGIN_DAYS })
    .toZonedDateTime('UTC')
    .toInstant()
    .toString();
  const mails = trajectory.participants.filter((one) => !one.external && !one.until).map((one) => one.mail);
  const seen = await ports.calendar
    .availability(mails, from, until, viewer.person)
    .catch((error: unknown): Readonly<Record<string, Availability>> => {
      if (error instanceof Unavailable) return {};
      throw error;
    });
  return Object.fromEntries(
    trajectory.participants.flatMap((one) => {
      const calendar = seen[one.mail];
      return calendar?.kind === 'known' ? [[one.person, calendar.busy]] : [];
    }),
  );
}
