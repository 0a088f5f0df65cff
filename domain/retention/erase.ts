import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import type { Situation } from '../acts/situation.ts';
import { ZONE } from '../calendar/zone.ts';
import { releasesOf } from '../release/released.ts';
import type { Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { LaterEnds } from './later-ends.ts';
import { goesOn, type KeptKind, keptKindOf, keptKinds, type Terms } from './terms.ts';

/** What the log calls it; `detail.what` says which of the three. */
export const ERASED = 'erased';
/** Days between saying that all is going and its going: to take along what she wants to keep. */
const LAST_DAYS = 14;

/** What was erased by now, and when (UTC ISO). */
export function erasures({
  log,
}: Pick<Trajectory, 'log'>): readonly { readonly kind: KeptKind; readonly at: string }[] {
  return log.flatMap(({ what, detail, at }) => {
    const kind = keptKinds.find((one) => what === ERASED && one === detail?.what);
    return kind ? [{ kind, at }] : [];
  });
}

/** A trajectory without what is due to go, with a line of it in its log. The same object back when nothing is. */
export function eraseDue(
  trajectory: Trajectory,
  { template, terms = {}, laterEnds, now }: Situation,
): Trajectory {
  return dueKinds(trajectory, terms, now, laterEnds).reduce(
    (all, kind) => ({ ...without(kind, all, template), log: [...all.log, entryOf(kind, now)] }),
    trajectory,
  );
}

/** Whether something of it is to go at this instant, by the terms of now: one of the three, or the last of it. */
export function isDueToGo(
  trajectory: Trajectory,
  terms: Terms,
  now: Temporal.Instant,
  later?: LaterEnds,
): boolean {
  return isOver(trajectory, now) || dueKinds(trajectory, terms, now, later).length > 0;
}

function dueKinds(
  trajectory: Trajectory,
  terms: Terms,
  now: Temporal.Instant,
  later: LaterEnds | undefined,
): readonly KeptKind[] {
  const today = dayOf(now);
  const done = new Set(erasures(trajectory).map(({ kind }) => kind));
  return keptKinds.filter((kind) => {
    const day = goesOn(kind, trajectory, terms, later);
    return !done.has(kind) && day !== undefined && day <= today;
  });
}

/** Whether nothing of it is to be left any more: so many days after it was said that it goes. */
export function isOver(trajectory: Trajectory, now: Temporal.Instant): boolean {
  const last = trajectory.hold ? undefined : erasures(trajectory).find(({ kind }) => kind === 'logboek');
  return last !== undefined && Temporal.Instant.compare(lastInstant(last.at), now) <= 0;
}

/** The instants at which something of it goes. */
export function erasureInstants(
  trajectory: Trajectory,
  terms: Terms,
  later?: LaterEnds,
): readonly Temporal.Instant[] {
  const done = erasures(trajectory);
  const days = keptKinds.flatMap((kind) =>
    done.some((one) => one.kind === kind) ? [] : (goesOn(kind, trajectory, terms, later) ?? []),
  );
  const last = done.find(({ kind }) => kind === 'logboek');
  return [
    ...days.map((day) => Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant()),
    ...(last ? [lastInstant(last.at)] : []),
  ];
}

/** The day on which the last of it goes, once it was said. */
export function lastDay(at: string): string {
  return dayOf(lastInstant(at));
}

function lastInstant(at: string): Temporal.Instant {
  return Temporal.Instant.from(at).add({ hours: 24 * LAST_DAYS });
}

function without(kind: KeptKind, trajectory: Trajectory, template: Template): Trajectory {
  if (kind === 'logboek') return trajectory;
  const stays = ({ kind: of }: Pick<Document, 'kind'>) => {
    const rule = template.documents.find((one) => one.kind === of);
    return rule !== undefined && keptKindOf(rule, template) !== kind;
  };
  const documents = trajectory.documents.filter(stays);
  const isThere = (id: string) => documents.some((one) => one.id === id);
  const { settledAgreements = [], goalProposal: _, ...rest } = trajectory;
  return {
    ...rest,
    documents,
    ...(trajectory.releases
      ? { releases: releasesOf(trajectory).filter(({ document }) => isThere(document)) }
      : {}),
    ...(trajectory.settledAgreements
      ? { settledAgreements: settledAgreements.filter(({ document }) => isThere(document)) }
      : {}),
    ...(kind === 'verslag' ? { films: [] } : { goals: [] }),
    ...(kind === 'verslag' && trajectory.goalProposal ? { goalProposal: trajectory.goalProposal } : {}),
  };
}

function entryOf(kind: KeptKind, now: Temporal.Instant): LogEntry {
  return {
    id: `${ERASED}.${kind}#1`,
    at: now.toString(),
    by: 'system',
    what: ERASED,
    detail: { what: kind },
  };
}
