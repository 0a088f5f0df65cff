import type { Viewer } from '../../../domain/access/viewer.ts';
import type { CardRef } from '../../../domain/effects/effect.ts';
import { PLACE_DAYS } from '../../../domain/schedule/next-place.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { CardView } from '../../../domain/views/card-view.ts';
import { cardView } from '../../../domain/views/cards.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import type { Calendar } from '../ports/calendar.ts';
import { busyOf } from './busy.ts';

export interface PlacePorts {
  readonly calendar: Pick<Calendar, 'availability'>;
}

/**
 * A card as its reader may see it now. Where it offers a place, that place is free in the calendars of who would be
 * there, as far as they can be seen; only then are they read.
 */
export async function cardWithPlace(
  { calendar }: PlacePorts,
  ref: CardRef,
  trajectory: Trajectory,
  viewer: Viewer,
  context: ViewContext,
): Promise<CardView | undefined> {
  const view = cardView(ref, trajectory, viewer, context);
  const offersPlace = view?.actions.some((action) => action.label === 'bookIt') ?? false;
  const moment = trajectory.moments.find((one) => one.id === ref.moment);
  if (!offersPlace || !moment) return view;
  const people = trajectory.participants.filter(({ person }) =>
    moment.attendees.some((one) => one.person === person),
  );
  const until = context.now.add({ hours: 24 * PLACE_DAYS }).toString();
  const busy = await busyOf(calendar, people, context.now.toString(), until, viewer);
  return cardView(ref, trajectory, viewer, { ...context, busy });
}
