import { maySeeMoment } from '../access/access.ts';
import { instantOf, type Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { stepOf } from '../template/expand.ts';
import { momentName } from '../texts/nl/names.ts';
import type { CalendarLink, Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { soleSubject } from '../trajectory/subject.ts';
import { needsRoom } from './rooms.ts';

/** A meeting of another trajectory, as planning this one knows it: plain data. */
export interface Engagement {
  /** `trajectory/moment`. */
  readonly key: string;
  readonly schoolId: string;
  /** Instant (UTC ISO). */
  readonly start: string;
  readonly durationMin: number;
  readonly onsite: boolean;
  readonly needsRoom: boolean;
  /** Who attends. */
  readonly people: readonly PersonId[];
  /** Its event: the time that it takes in a calendar is the same time. */
  readonly calendar?: Pick<CalendarLink, 'organiser' | 'invited' | 'start' | 'end'>;
  /** What it is called to who plans; absent where she may not know that it is. */
  readonly name?: string;
}

/**
 * What people attend in other trajectories from now on, whether a calendar shows it or not: a guest has none here, and
 * weeks ahead nobody is invited yet. To the planner it is time that is taken, at a place; whose it is, `viewer` is told
 * only where she may see that meeting.
 */
export function engagementsOf(viewer: Viewer, others: readonly Standing[]): readonly Engagement[] {
  return others.flatMap((standing) => {
    const { trajectory } = standing;
    if (trajectory.ended) return [];
    const now = instantOf(standing).epochMilliseconds;
    return trajectory.moments
      .filter(takesTime)
      .filter((one) => endOf(one).epochMilliseconds > now)
      .map((one) => engagementOf(viewer, standing, one));
  });
}

/**
 * What has a date takes time: it stands in calendars, or was confirmed and waits for another to be held first, and who
 * confirmed it counts on it. A plan that is only being tried has no dates yet, and takes nobody's.
 */
function takesTime(moment: Moment): moment is DatedMoment {
  const { state, start, place } = moment;
  return start !== undefined && place !== 'desk' && (state === 'proposed' || state === 'scheduled');
}

function engagementOf(viewer: Viewer, standing: Standing, moment: DatedMoment): Engagement {
  const { trajectory, template } = standing;
  const { start, durationMin, calendar } = moment;
  const whose = soleSubject(trajectory, template)?.name;
  const name = whose === undefined ? momentName(moment) : `${momentName(moment)} (${whose})`;
  return {
    key: `${trajectory.id}/${moment.id}`,
    schoolId: trajectory.schoolId,
    ...{ start, durationMin, onsite: moment.place === 'onsite' },
    needsRoom: needsRoom(stepOf(template, moment, trajectory.options), moment.place),
    people: moment.attendees.map(({ person }) => person),
    ...(calendar ? eventOf(calendar) : {}),
    ...(maySeeMoment(viewer, moment, standing) ? { name } : {}),
  };
}

function eventOf({ organiser, invited, start, end }: CalendarLink): Pick<Engagement, 'calendar'> {
  return { calendar: { organiser, invited, start, end } };
}
