import { mayDo } from '../../domain/access/acting.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { PlannedMoment } from '../../domain/acts/act.ts';
import { instantOf } from '../../domain/acts/check-start.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { periodOf } from '../../domain/schedule/period.ts';
import { propose } from '../../domain/schedule/propose.ts';
import type { ProposalView } from '../../domain/views/view/proposal.ts';
import type { Calendar } from './ports/calendar.ts';
import { busyOf } from './steps/busy.ts';
import { type EngagedPorts, engagedBesides } from './steps/engaged.ts';
import { freshest } from './steps/freshest.ts';
import { situationFor } from './steps/situation.ts';
import { standingOf } from './steps/standing.ts';

export type ProposePorts = EngagedPorts & { readonly calendar: Pick<Calendar, 'availability'> };

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
  if (!wishes.every(({ start }) => start === undefined || instantOf(start))) return refuse('invalid');
  const situation = await situationFor(ports, trajectory, 'proposal');
  const until = periodOf(trajectory, situation.calendar)
    .until.add({ days: MARGIN_DAYS })
    .toZonedDateTime('UTC')
    .toInstant()
    .toString();
  const now = situation.now.toString();
  const [busy, engaged] = await Promise.all([
    busyOf(ports.calendar, trajectory.participants, now, until, {
      ...{ person: viewer.person, planningMailbox: situation.planningMailbox },
    }),
    engagedBesides(ports, viewer, [trajectory], new Map([[trajectory.schoolId, situation.calendar]])),
  ]);
  return ok(propose(trajectory, wishes, { ...situation, busy, engaged }));
}
