import { Temporal } from 'temporal-polyfill';
import type { Busy } from '../../domain/replanning/besides-own.ts';
import { busyWith } from '../../domain/replanning/busy-with.ts';
import { caseloadOf } from '../../domain/replanning/caseload-subject.ts';
import { takenOver, whoTookOver } from '../../domain/replanning/clashing.ts';
import { askedOf, renewed, stillGood } from '../../domain/replanning/renew.ts';
import { openMoment, openRows, type Replan, type ReplanRow } from '../../domain/replanning/replan.ts';
import { stillFree } from '../../domain/replanning/still-free.ts';
import { periodOf } from '../../domain/schedule/period.ts';
import { templateOf } from '../../domain/templates/catalogue.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Agenda } from './ports/jobs.ts';
import type { Replanner, Replans } from './ports/replans.ts';
import { type TellOfReplanPorts, tellOfReplan } from './settle/tell-of-replan.ts';
import { busyOf } from './steps/busy.ts';
import { caseloadOfCoach } from './steps/caseload.ts';
import { type EngagedPorts, engagedOfCoach } from './steps/engaged.ts';
import type { FreshestOfPorts } from './steps/freshest-of.ts';

export type SettleCaseloadPorts = FreshestOfPorts &
  EngagedPorts &
  TellOfReplanPorts & {
    readonly replans: Replans;
    readonly replanner: Replanner;
    readonly calendar: Pick<Calendar, 'availability'>;
    readonly agenda: Agenda;
  };

/** Days behind the last of her trajectories for which calendars are read: where a meeting may still fall. */
const MARGIN_DAYS = 28;

/**
 * All that a coach guides, after a school's calendar changed: what can no longer stand is proposed other places, once,
 * on one card, and nothing moves before she says so. It may be run at any time; a run after a quiet one changes nothing.
 */
export async function settleCaseload(ports: SettleCaseloadPorts, coach: PersonId): Promise<void> {
  const trajectories = await caseloadOfCoach(ports, coach);
  const kept = await ports.replans.of(coach);
  const replan = await upToDate(ports, coach, trajectories, kept);
  if (!replan) return;
  if (replan !== kept) await ports.replans.put(coach, replan);
  await ports.agenda.set(caseloadOf(coach), await tellOfReplan(ports, coach, trajectories, replan));
}

/** The proposal as it should be now: the one that there is, as long as it is about the same and can still be. */
async function upToDate(
  ports: SettleCaseloadPorts,
  coach: PersonId,
  trajectories: readonly Trajectory[],
  kept: Replan | undefined,
): Promise<Replan | undefined> {
  const [schools, settings] = await Promise.all([ports.lists.schools(), ports.lists.settings()]);
  const calendars = new Map(schools.map(({ id, calendar }) => [id, calendar]));
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const until = lastDay(trajectories, calendars, now);
  const busy = await takersBusy(ports, coach, trajectories, now, until);
  const asked = askedOf(trajectories, kept, { calendars, busy, templateOf, now, settings });
  const basis = ports.digest(asked.basis);
  const byId = new Map(trajectories.map((one) => [one.id, one]));
  if (asked.places.length === 0 && (!kept || kept.basis === basis)) return kept;
  // With nothing open no calendar can say otherwise: what found no better place waits for another question.
  if (kept && stillGood(kept, basis, byId, now) && openRows(kept, byId).length === 0) return kept;
  const all = { ...(await busyOfAll(ports, coach, trajectories, now, until)), ...busy };
  const engaged = await engagedOfCoach(ports, coach, trajectories, calendars);
  const areFree = (rows: readonly ReplanRow[]) => stillFree(rows, byId, busyWith(all, engaged));
  if (kept && stillGood(kept, basis, byId, now) && areFree(openRows(kept, byId))) return kept;
  const colleagues = await ports.lists.colleagues();
  const rows =
    asked.places.length === 0
      ? // What was decided stays to be seen; what is no longer asked goes.
        (kept?.rows.filter((row) => !openMoment(row, byId.get(row.trajectory))) ?? [])
      : await ports.replanner({
          trajectories,
          calendars: Object.fromEntries(calendars),
          rosters: Object.fromEntries(colleagues.map((one) => [one.person, one.roster])),
          busy: all,
          engaged,
          left: asked.left,
          now: now.toString(),
          settings,
        });
  return renewed(kept, asked, rows, { id: `r${basis.slice(0, 20)}`, basis, at: now.toString() });
}

/** The calendars of those who took over what stood: only then do they say what cannot stay. */
async function takersBusy(
  { calendar }: SettleCaseloadPorts,
  coach: PersonId,
  trajectories: readonly Trajectory[],
  now: Temporal.Instant,
  until: string,
): Promise<Busy> {
  const takers = trajectories.flatMap((one) => whoTookOver(one, takenOver(one, now)));
  const each = new Map(takers.map((one) => [one.person, one]));
  return each.size > 0 ? busyOf(calendar, [...each.values()], now.toString(), until, { person: coach }) : {};
}

function busyOfAll(
  { calendar }: SettleCaseloadPorts,
  coach: PersonId,
  trajectories: readonly Trajectory[],
  now: Temporal.Instant,
  until: string,
): Promise<Busy> {
  const people = new Map(trajectories.flatMap((one) => one.participants.map((each) => [each.person, each])));
  return busyOf(calendar, [...people.values()], now.toString(), until, { person: coach });
}

/** Until when a meeting may still fall (UTC ISO). */
function lastDay(
  trajectories: readonly Trajectory[],
  calendars: ReadonlyMap<string, Parameters<typeof periodOf>[1]>,
  now: Temporal.Instant,
): string {
  const until = trajectories
    .flatMap((one) => {
      const ofSchool = calendars.get(one.schoolId);
      return ofSchool ? [periodOf(one, ofSchool).until] : [];
    })
    .reduce(
      (a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b),
      now.toZonedDateTimeISO('UTC').toPlainDate(),
    );
  return until.add({ days: MARGIN_DAYS }).toZonedDateTime('UTC').toInstant().toString();
}
