import type { MomentState, PlaceKind } from '../../trajectory/moment.ts';

/** One dot on the timeline. */
export interface TimelinePoint {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly state: MomentState;
  readonly start?: string;
  readonly place: PlaceKind;
  /** A verslag or report still stands open for it. */
  readonly open: boolean;
  /** It was to be by now, and nobody has said whether it was. */
  readonly unconfirmed?: true;
}

/** A holiday or other closed stretch inside the timeline. */
export interface ClosedStretch {
  readonly from: string;
  readonly until: string;
  readonly name: string;
}
