import { Temporal } from 'temporal-polyfill';
import { mayDo } from '../../domain/access/acting.ts';
import { dayOf, type Standing } from '../../domain/access/roles.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { checkNotice } from '../../domain/acts/check-notice.ts';
import { checkStart, instantOf } from '../../domain/acts/check-start.ts';
import { type Decision, decisionOf } from '../../domain/acts/decision.ts';
import { ZONE } from '../../domain/calendar/zone.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { clashesOf, type Tried } from '../../domain/schedule/clashes.ts';
import { type Period, periodOf } from '../../domain/schedule/period.ts';
import { refusalText } from '../../domain/texts/nl/refusals.ts';
import type { ClashesOfMoment } from '../../domain/views/view/proposal.ts';
import type { Calendar } from './ports/calendar.ts';
import { busyOf } from './steps/busy.ts';
import { type EngagedPorts, engagedBesides } from './steps/engaged.ts';
import { freshest } from './steps/freshest.ts';
import { situationFor } from './steps/situation.ts';
import { standingOf } from './steps/standing.ts';

export type ClashPorts = EngagedPorts & { readonly calendar: Pick<Calendar, 'availability'> };

/**
 * What would be in the way of moments where somebody means to put them: for who plans all, for who attends or organises
 * one that one; and why it cannot stand there at all. Nothing is kept and nothing refused because of it; a calendar that
 * cannot be read says nothing.
 */
export async function findClashes(
  ports: ClashPorts,
  viewer: Viewer,
  id: string,
  moments: readonly Tried[],
  about: readonly string[],
): Promise<Result<readonly ClashesOfMoment[]>> {
  const trajectory = await freshest(ports, id);
  if (!trajectory || !mayAsk(viewer, standingOf(ports.clock, trajectory), moments, about)) {
    return refuse('notFound');
  }
  if (!moments.every(({ start }) => start === undefined || instantOf(start))) return refuse('invalid');
  const situation = await situationFor(ports, trajectory, 'clashes');
  const days = daysOf(
    moments.filter((one) => about.includes(one.moment)),
    periodOf(trajectory, situation.calendar),
  );
  const [busy, engaged] = days
    ? await Promise.all([
        busyOf(ports.calendar, trajectory.participants, days.from, days.until, {
          ...{ person: viewer.person, planningMailbox: situation.planningMailbox },
        }),
        engagedBesides(ports, viewer, [trajectory], new Map([[trajectory.schoolId, situation.calendar]])),
      ])
    : [{}, []];
  const found = clashesOf(trajectory, moments, about, { ...situation, busy, engaged });
  const decision = decisionOf(trajectory, viewer, situation);
  return ok(
    about.map((moment) => ({
      moment,
      refused: moments.filter((one) => one.moment === moment).flatMap((one) => refusedOf(one, decision)),
      sentences: found.get(moment) ?? [],
    })),
  );
}

/** Why the acts themselves would not put it there. */
function refusedOf({ moment: id, start, ...put }: Tried, decision: Decision): string[] {
  const moment = decision.trajectory.moments.find((one) => one.id === id);
  if (!moment || start === undefined) return [];
  const { place = moment.place, durationMin = moment.durationMin, step = moment.step } = put;
  const there = { ...moment, place, durationMin, step };
  return [checkStart, checkNotice].flatMap((check) =>
    check(there, start, decision, 'start').map(refusalText),
  );
}

/** Who plans may try the whole plan; anyone else one meeting that she may move, or propose another time for. */
function mayAsk(
  viewer: Viewer,
  standing: Standing,
  moments: readonly Tried[],
  about: readonly string[],
): boolean {
  if (mayDo(viewer, 'confirmPlan', standing)) return true;
  const moment = standing.trajectory.moments.find((one) => one.id === about[0]);
  if (!moment || about.length > 1 || moments.some((one) => one.moment !== moment.id)) return false;
  return mayDo(viewer, 'move', standing, { moment }) || mayDo(viewer, 'respond', standing, { moment });
}

/** Around those within the period, as instants (UTC ISO): of others it is said that they are not, whoever is free. */
function daysOf(
  moments: readonly Tried[],
  period: Period,
): { readonly from: string; readonly until: string } | undefined {
  const days = moments
    .flatMap(({ start }) => (start === undefined ? [] : [dayOf(Temporal.Instant.from(start))]))
    .filter((day) => day >= period.from.toString() && day <= period.until.toString())
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const midnight = (day: string, after: number) =>
    Temporal.PlainDate.from(day).add({ days: after }).toZonedDateTime(ZONE).toInstant().toString();
  return { from: midnight(first, 0), until: midnight(last, 1) };
}
