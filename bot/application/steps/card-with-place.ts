import type { Viewer } from '../../../domain/access/viewer.ts';
import type { CardRef } from '../../../domain/effects/effect.ts';
import { PLACE_DAYS } from '../../../domain/schedule/next-place.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { CardView } from '../../../domain/views/cards/card-view.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import type { Calendar } from '../ports/calendar.ts';
import { busyOf } from './busy.ts';
import { type EngagedPorts, engagedBesides } from './engaged.ts';

export type PlacePorts = EngagedPorts & { readonly calendar: Pick<Calendar, 'availability'> };

/**
 * A card as its reader may see it now. Where it offers a place, that is free in the calendars of who would be there, as
 * far as they can be seen; where it offers a time that somebody proposed, it says what is in its way. Only then are they
 * read.
 */
export async function cardWithPlace(
  ports: PlacePorts,
  ref: CardRef,
  trajectory: Trajectory,
  viewer: Viewer,
  context: ViewContext,
): Promise<CardView | undefined> {
  const view = cardView(ref, trajectory, viewer, context);
  const days = view && daysToLookAt(view, context);
  const moment = trajectory.moments.find((one) => one.id === ref.moment);
  if (!days || !moment) return view;
  const people = trajectory.participants.filter(({ person }) =>
    moment.attendees.some((one) => one.person === person),
  );
  const school = context.schools.get(trajectory.schoolId);
  const calendars = new Map(school ? [[school.id, school.calendar]] : []);
  const [busy, engaged] = await Promise.all([
    busyOf(ports.calendar, people, days.from, days.until, {
      ...{ person: viewer.person, planningMailbox: school?.planningMailbox },
    }),
    engagedBesides(ports, viewer, [trajectory], calendars),
  ]);
  return cardView(ref, trajectory, viewer, { ...context, busy, engaged });
}

/** Between which instants (UTC ISO) calendars say something about it; undefined where they say nothing. */
function daysToLookAt({ actions, facts }: CardView, { now }: ViewContext) {
  const offers = (label: string) => actions.some((action) => action.label === label);
  if (offers('bookIt'))
    return { from: now.toString(), until: now.add({ hours: 24 * PLACE_DAYS }).toString() };
  const proposed = facts.find((one) => one.fact === 'proposed');
  return proposed && offers('takeProposal') ? { from: proposed.start, until: proposed.end } : undefined;
}
