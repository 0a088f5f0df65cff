import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import {
  openMoment,
  openRows,
  placeKey,
  type Replan,
  type ReplanBecause,
  type ReplanRow,
} from '../replanning/replan.ts';
import type { Moment, PlaceKind } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { subjectName } from './trajectory/summary.ts';
import type { Span } from './view/span.ts';
import { standingsSeen, type ViewContext } from './view-context.ts';

/** What is proposed to who guides, for all that a school's calendar put out of its place. */
export interface ReplanView {
  readonly id: string;
  readonly edition: number;
  /** Instant of now. */
  readonly now: string;
  /** What is still asked, in order of where it stood. */
  readonly rows: readonly ReplanRowView[];
  /** What of this proposal has a place again. */
  readonly done: readonly ReplanDone[];
}

interface ReplanAbout {
  readonly trajectory: string;
  readonly teacher: string;
  readonly school: string;
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
}

export interface ReplanRowView extends ReplanAbout {
  readonly place: PlaceKind;
  /** Who attend besides the viewer, by name. */
  readonly with: readonly string[];
  readonly was: Span;
  readonly now?: Span;
  readonly because: ReplanBecause;
  readonly reasons: readonly string[];
  readonly blockers: readonly string[];
}

export interface ReplanDone extends ReplanAbout {
  readonly stands: Span;
}

/** The proposal as things stand now: what was decided since asks nothing any more. */
export function replanView(
  kept: Replan | undefined,
  trajectories: readonly Trajectory[],
  viewer: Viewer,
  context: ViewContext,
): ReplanView {
  const now = context.now.toString();
  if (!kept) return { id: '', edition: 0, now, rows: [], done: [] };
  const standings = new Map(
    standingsSeen(trajectories, viewer, context).map((one) => [one.trajectory.id, one]),
  );
  const open = openRows(kept, new Map([...standings].map(([id, { trajectory }]) => [id, trajectory])));
  const about = ({ trajectory, moment: id }: ReplanRow): ReplanAbout | undefined => {
    const standing = standings.get(trajectory);
    const moment = standing?.trajectory.moments.find((one) => one.id === id);
    if (!standing || !moment) return undefined;
    return {
      trajectory,
      teacher: subjectName(standing),
      school: context.schools.get(standing.trajectory.schoolId)?.name ?? '',
      moment: id,
      step: moment.step,
      cycle: moment.cycle,
    };
  };
  return {
    id: kept.id,
    edition: kept.edition,
    now,
    rows: open.flatMap((row) => {
      const named = about(row);
      const standing = standings.get(row.trajectory);
      const moment = openMoment(row, standing?.trajectory);
      if (!named || !standing || !moment) return [];
      const { because, reasons, blockers } = row;
      const others = moment.attendees.filter(({ person }) => person !== viewer.person);
      const names = others.flatMap(
        ({ person }) => standing.trajectory.participants.find((one) => one.person === person)?.name ?? [],
      );
      return [
        {
          ...named,
          place: moment.place,
          with: [...new Set(names)],
          was: spanOf(row.was, moment, standing, context),
          ...(row.now === undefined ? {} : { now: spanOf(row.now, moment, standing, context) }),
          ...{ because, reasons, blockers },
        },
      ];
    }),
    done: kept.rows.flatMap((row) => {
      const named = about(row);
      const standing = standings.get(row.trajectory);
      const moment = standing?.trajectory.moments.find(({ id }) => id === row.moment);
      const decided = !open.includes(row) && !kept.left.includes(placeKey(row.trajectory, row));
      if (!named || !decided || !standing || moment?.state !== 'scheduled' || moment.start === undefined)
        return [];
      return moment.start === row.was && row.because.code !== 'openAgain'
        ? []
        : [{ ...named, stands: spanOf(moment.start, moment, standing, context) }];
    }),
  };
}

function spanOf(
  start: string,
  { durationMin }: Pick<Moment, 'durationMin'>,
  { trajectory }: Standing,
  { schools }: ViewContext,
): Span {
  const end = new Date(Date.parse(start) + durationMin * 60_000).toISOString();
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  const week = calendar && schoolWeekAt(start, calendar);
  return { start, end: end.replace('.000Z', 'Z'), ...(week ? { week } : {}) };
}
