import { Temporal } from 'temporal-polyfill';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Document } from '../trajectory/document.ts';
import { goneBy } from '../trajectory/film.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { withDocument } from './decision.ts';
import { completeWhenDone } from './end.ts';
import { proposeGoals } from './goals.ts';
import type { Situation } from './situation.ts';

/** When something happens: now (UTC ISO) and the Dutch day it is in. */
interface Now {
  readonly at: string;
  readonly today: string;
}

/**
 * Hands a document over: from here on it is write-once, with the hash of what was delivered. What hangs on it
 * follows: its goals are proposed, and the last report and decision complete the trajectory.
 */
export function deliver(
  trajectory: Trajectory,
  document: Document,
  situation: Situation,
  now: Now,
): Trajectory {
  const delivered: Document = { ...document, state: 'delivered', deliveredAt: now.at };
  const hash = situation.digest(canonical(delivered));
  return withConsequences(withDocument(trajectory, { ...delivered, hash }), delivered, situation, now);
}

/** What follows once a document is there for all whom it is for. */
export function withConsequences(
  trajectory: Trajectory,
  document: Document,
  situation: Situation,
  now: Now,
): Trajectory {
  const { template } = situation;
  const rule = template.documents.find((each) => each.kind === document.kind);
  const proposed = rule ? proposeGoals(trajectory, document, rule, template, now) : trajectory;
  const films = rule?.clearsFilms ? goneBy(proposed.films, now.today) : proposed.films;
  const cleared = films === proposed.films ? proposed : { ...proposed, films };
  return completeWhenDone(cleared, template, document.author, now.today);
}

/** The last instant (UTC ISO) at which the subject may react: the end of the n-th school day from today. */
export function reactionEnds(schoolDays: number, { calendar }: Situation, today: string): string {
  const day = addSchoolDays(calendar, Temporal.PlainDate.from(today), schoolDays);
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: '23:59:59' }).toInstant().toString();
}

/**
 * What the hash of a delivered version is taken over: its text, reaction and dates as JSON with sorted keys. Who
 * read it since is not part of it.
 */
export function canonical(document: Document): string {
  const { id, kind, momentId, version, author, subject, at, values, reaction, deliveredAt } = document;
  return sorted({ id, kind, momentId, version, author, subject, at, values, reaction, deliveredAt });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
