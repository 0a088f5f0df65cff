import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { PlaceKind } from '../../../domain/trajectory/moment.ts';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view/proposal.ts';

/** What the coach did with a moment while trying: nothing is asked of anyone yet. */
export type Hold =
  | ({ readonly kind: 'pinned'; readonly start: string; readonly place: PlaceKind } & Shape)
  | { readonly kind: 'dropped' }
  /** Let go again: the planner may place it. */
  | ({ readonly kind: 'free'; readonly place?: PlaceKind } & Shape);

type Dropped = Extract<Hold, { readonly kind: 'dropped' }>;

/** Another kind or duration (minutes), where she tries one. */
interface Shape {
  readonly step?: string;
  readonly durationMin?: number;
}

export function isReshaped({ step, durationMin }: Shape): boolean {
  return step !== undefined || durationMin !== undefined;
}

export type Holds = Readonly<Record<string, Hold>>;

/** The proposal with what was held on top of it, as it would stand. */
export function withHolds(proposal: ProposalView, holds: Holds): readonly ProposedMoment[] {
  return proposal.moments.map((moment) => {
    const hold = holds[moment.moment];
    if (!hold || moment.fixed) return moment;
    if (hold.kind === 'pinned') {
      const { start, place } = hold;
      const moved = start !== moment.start || place !== moment.place || isReshaped(hold);
      return {
        ...shaped(moment, hold),
        start,
        pinned: true,
        dropped: false,
        // What the planner said was of where it stood.
        ...(moved ? { reasons: [], blockers: [], helps: [], clashes: [] } : {}),
      };
    }
    if (hold.kind === 'dropped') return { ...moment, pinned: false, dropped: true, clashes: [] };
    return { ...shaped(moment, hold), pinned: false, dropped: false, clashes: [] };
  });
}

function shaped(
  moment: ProposedMoment,
  { step = moment.step, durationMin = moment.durationMin, place = moment.place }: Exclude<Hold, Dropped>,
): ProposedMoment {
  const isOther = step !== moment.step || durationMin !== moment.durationMin;
  return { ...moment, step, durationMin, place, reshaped: moment.reshaped || isOther };
}

/** Whether two proposals have the same meetings at the same times. */
export function sameTimes(one: ProposalView, other: ProposalView): boolean {
  const timesOf = ({ moments }: ProposalView) =>
    JSON.stringify(moments.map(({ moment, start, fixed }) => [moment, start, fixed]).sort());
  return timesOf(one) === timesOf(other);
}

/** What is sent to ask again: only what is held fast, taken out, or tried as something else. */
export function heldFast(moments: readonly ProposedMoment[]): PlannedMoment[] {
  return moments
    .filter(({ pinned, dropped, reshaped, fixed }) => !fixed && (pinned || dropped || reshaped))
    .map((one) => planned(one, one.pinned ? one.start : undefined));
}

/** What is sent to confirm: every moment that does not stand yet. */
export function toConfirm(moments: readonly ProposedMoment[]): PlannedMoment[] {
  return moments.filter(({ fixed }) => !fixed).map((one) => planned(one, one.start));
}

function planned(
  { moment, place, pinned, dropped, reshaped, step, durationMin }: ProposedMoment,
  start: string | undefined,
): PlannedMoment {
  return {
    ...{ moment, place, pinned, dropped },
    ...(start && !dropped ? { start } : {}),
    ...(reshaped && !dropped ? { step, durationMin } : {}),
  };
}
