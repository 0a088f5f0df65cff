import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { nextStartOf, openCountOf, subjectAndSchool, summaryFor } from '../trajectory/summary.ts';
import type { FoundTrajectories } from '../view/home.ts';
import { standingsSeen, type ViewContext } from '../view-context.ts';
import type { TrajectoryFilter } from './trajectory-filters.ts';

/** What of her trajectories a person wants to see: from which on, and how many. */
export interface TrajectoryQuery {
  /** Words that all occur in the names of teacher, coach or school; empty: any. */
  readonly search: string;
  readonly filter: TrajectoryFilter;
  readonly from: number;
  readonly count: number;
}

/** A stretch of the trajectories that a viewer may see and that match; all of them are looked at, few are drawn. */
export function foundTrajectories(
  trajectories: readonly Trajectory[],
  query: TrajectoryQuery,
  viewer: Viewer,
  context: ViewContext,
): FoundTrajectories {
  return foundAmong(standingsSeen(trajectories, viewer, context), query, viewer, context);
}

/** As `foundTrajectories`, among those that she was found to may see. */
export function foundAmong(
  standings: readonly Standing[],
  { search, filter, from, count }: TrajectoryQuery,
  viewer: Viewer,
  context: ViewContext,
): FoundTrajectories {
  const words = plain(search).split(' ').filter(Boolean);
  const matching = standings
    .filter((one) => passes(filter, viewer, one) && holds(words, one, context))
    .map((standing) => ({ standing, ...placeOf(viewer, standing, context) }))
    .sort(activeFirst);
  return {
    trajectories: matching
      .slice(from, from + count)
      .map(({ standing }) => summaryFor(viewer, standing, context)),
    found: matching.length,
    total: standings.length,
  };
}

function passes(filter: TrajectoryFilter, viewer: Viewer, standing: Standing): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return openCountOf(viewer, standing) > 0;
  return hasEnded(standing) === (filter === 'done');
}

function holds(words: readonly string[], standing: Standing, context: ViewContext): boolean {
  if (words.length === 0) return true;
  const text = plain(subjectAndSchool(standing, context).join(' '));
  return words.every((word) => text.includes(word));
}

/** Without accents and capitals: 'Yılmaz' is found by 'yilmaz', 'Noë' by 'noe'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').toLowerCase();
}

interface Place {
  readonly ended: boolean;
  /** Instant of what comes next, or the day of its end. */
  readonly at: string;
}

function placeOf(viewer: Viewer, standing: Standing, context: ViewContext): Place {
  return hasEnded(standing)
    ? { ended: true, at: standing.trajectory.ended?.on ?? '' }
    : { ended: false, at: nextStartOf(viewer, standing, context) ?? '9' };
}

function hasEnded({ trajectory: { stage } }: Standing): boolean {
  return stage === 'completed' || stage === 'stopped';
}

/** Those under way first, by what comes next; then those that ended, the last one first. */
function activeFirst(a: Place, b: Place): number {
  if (a.ended !== b.ended) return a.ended ? 1 : -1;
  const order = a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
  return a.ended ? -order : order;
}
