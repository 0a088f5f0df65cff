import { mayRead } from '../access/access.ts';
import { mayDo } from '../access/acting.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { allDocuments } from '../release/released.ts';
import { organisingRole } from '../template/expand.ts';
import { agreementsThatComeBack, releasedTo } from '../trajectory/agreements.ts';
import type { Moment } from '../trajectory/moment.ts';
import { isScheduled } from '../trajectory/moments.ts';
import type { AgreementView } from './view/moment.ts';
import type { ViewContext } from './view-context.ts';

const dayMs = 86_400_000;
/** Days for which one that was ticked still shows, so that the tick can be taken back. */
const shownDays = 7;

/** The agreements that come back and that the viewer may read: what stands open, and what was ticked lately. */
export function agreementsView(
  viewer: Viewer,
  standing: Standing,
  { now }: ViewContext,
): readonly AgreementView[] {
  const { trajectory, template } = standing;
  return agreementsThatComeBack(trajectory, template)
    .filter(({ document }) => mayRead(viewer, document, standing))
    .filter(({ settled }) => !settled || now.epochMilliseconds - Date.parse(settled.at) < shownDays * dayMs)
    .map(({ document, index, agreement: { who, what, byWhen }, settled }) => ({
      document: document.id,
      index,
      ...{ who, what, byWhen },
      done: settled !== undefined,
      ...(mayDo(viewer, 'settleAgreement', standing, { document }) ? {} : { fixed: true as const }),
    }));
}

/**
 * The same for one meeting: marked is what may be named there, because it was released to somebody who attends it. Whom
 * it was released to, and who reads nothing else of it, has it as it was released, and not whether it is done.
 */
export function agreementsAt(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly AgreementView[] {
  const { trajectory, template } = standing;
  const released = allDocuments(trajectory, template).filter((one) => one.released !== undefined);
  const attends = (person: string) => moment.attendees.some((one) => one.person === person);
  const ways = agreementsThatComeBack(trajectory, template).map((one) => ({
    one,
    to: releasedTo(one, released).filter(({ to }) => attends(to)),
  }));
  const own = agreementsView(viewer, standing, context).map((line) => {
    const found = ways.find(({ one }) => one.document.id === line.document && one.index === line.index);
    return found?.to.some(({ to }) => to !== viewer.person) ? { ...line, mayBeNamed: true as const } : line;
  });
  const given = ways.flatMap(({ one, to }): AgreementView[] => {
    if (mayRead(viewer, one.document, standing)) return [];
    const mine = to.find((way) => way.to === viewer.person && mayRead(viewer, way.document, standing));
    if (!mine) return [];
    const { index, agreement } = one;
    const { who, what, byWhen } = agreement;
    return [
      { document: mine.document.id, index, who, what, byWhen, done: false, fixed: true, mayBeNamed: true },
    ];
  });
  return [...own, ...given];
}

/** Whether this is the next meeting of the viewer with whom it is about and whose meeting it is: there they come back. */
export function isNextMeeting(
  moment: Moment,
  viewer: Viewer,
  { trajectory, template, day }: Standing,
  { now }: ViewContext,
): boolean {
  const roles = [template.subject, organisingRole(moment, template, trajectory.options)];
  const holders = roles.map(
    (role) => trajectory.participants.find((one) => one.role === role && (one.until ?? day) >= day)?.person,
  );
  const together = [...holders, viewer.person];
  const meetings = trajectory.moments
    .filter(isScheduled)
    .filter((one) => together.every((person) => one.attendees.some((each) => each.person === person)))
    .filter((one) => Date.parse(one.start) + one.durationMin * 60_000 > now.epochMilliseconds);
  const next = meetings.reduce<(typeof meetings)[number] | undefined>(
    (first, one) => (first && Date.parse(first.start) <= Date.parse(one.start) ? first : one),
    undefined,
  );
  return next?.id === moment.id;
}
