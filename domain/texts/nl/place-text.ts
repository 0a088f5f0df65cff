import type { PlaceKind } from '../../trajectory/moment.ts';
import { locationOf } from '../../trajectory/place-name.ts';
import { words } from './words.ts';

/** Where something is, as far as it is known: 'op school, De Regenboog, lokaal 3', 'online'. */
export function placeText({
  place,
  school = '',
  room = '',
}: {
  readonly place: PlaceKind;
  readonly school?: string | undefined;
  readonly room?: string | undefined;
}): string {
  return locationOf(words.places[place], locationOf(school, room));
}
