import type { PlaceKind } from '../../trajectory/moment.ts';

/** A kind of which a moment may be, with the duration (minutes) and places that it brings. */
export interface KindChoice {
  readonly step: string;
  readonly durationMin: number;
  readonly place: PlaceKind;
  readonly placeChoices: readonly PlaceKind[];
}
