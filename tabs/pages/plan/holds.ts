import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { PlaceKind } from '../../../domain/trajectory/moment.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view/proposal.ts';

/** What the coach did with a moment while trying: nothing is asked of anyone yet. */
export type Hold =
  | { readonly kind: 'pinned'; readonly start: string; readonly place: PlaceKind }
  | { readonly kind: 'dropped' }
  /** Let go again: the planner may place it. */
  | { readonly kind: 'free' };

export type Holds = Readonly<Record<string, Hold>>;

/** The proposal with what was held on top of it, as it would stand. */
export function withHolds(proposal: ProposalView, holds: Holds): readonly ProposedMoment[] {
  return proposal.moments.map((moment) => {
    const hold = holds[moment.moment];
    if (!hold || moment.fixed) return moment;
    if (hold.kind === 'pinned') {
      const { start, place } = hold;
      const moved = start !== moment.start || place !== moment.place;
      return {
        ...moment,
        start,
        place,
        pinned: true,
        dropped: false,
        // What the planner said was of where it stood.
        ...(moved ? { reasons: [], blockers: [], helps: [], clashes: [] } : {}),
      };
    }
    return { ...moment, pinned: false, dropped: hold.kind === 'dropped', clashes: [] };
  });
}

/** Whether two proposals have the same meetings at the same times. */
export function sameTimes(one: ProposalView, other: ProposalView): boolean {
  const timesOf = ({ moments }: ProposalView) =>
    JSON.stringify(moments.map(({ moment, start, fixed }) => [moment, start, fixed]).sort());
  return timesOf(one) === timesOf(other);
}

/** What is sent to ask again: only what is held fast or taken out. */
export function heldFast(moments: readonly ProposedMoment[]): PlannedMoment[] {
  return moments.filter(({ pinned, dropped, fixed }) => !fixed && (pinned || dropped)).map(planned);
}

/** What is sent to confirm: every moment that does not stand yet. */
export function toConfirm(moments: readonly ProposedMoment[]): PlannedMoment[] {
  return moments.filter(({ fixed }) => !fixed).map(planned);
}

function planned({ moment, start, place, pinned, dropped }: ProposedMoment): PlannedMoment {
  return { moment, place, pinned, dropped, ...(start && !dropped ? { start } : {}) };
}
