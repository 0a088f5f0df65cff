import { mayRead } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { allDocuments } from '../../release/released.ts';
import { organisingRole, stepOf } from '../../template/expand.ts';
import { agreementsIn, agreementsThatComeBack, releasedTo } from '../../trajectory/agreements.ts';
import type { Document } from '../../trajectory/document.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { isScheduled } from '../../trajectory/moments.ts';
import type { AgreementView } from '../view/moment.ts';
import type { ViewContext } from '../view-context.ts';

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
      ...(!trajectory.ended && mayDo(viewer, 'settleAgreement', standing, { document })
        ? {}
        : { fixed: true as const }),
    }));
}

/** The same for one meeting: marked is what may be named there, because it was released to somebody who attends it. */
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
  return attends(viewer.person) ? [...own, ...agreementsGiven(moment, viewer, released, standing)] : own;
}

/**
 * Those in what was released to the viewer and opened by her, who reads nothing else of it: as they stand in her copy,
 * whatever became of them since, and not whether they are done. One that stands in two copies she has as in the later.
 * They are for the first talk of these people behind that, and from then on only in her copy: what left the list once
 * done would tell her the rest.
 */
function agreementsGiven(
  moment: Moment,
  viewer: Viewer,
  released: readonly Document[],
  standing: Standing,
): readonly AgreementView[] {
  const { trajectory, template } = standing;
  const followsUp = (kind: string) => template.documents.some((rule) => rule.kind === kind && rule.followsUp);
  const readsItself = ({ kind, momentId }: Document) => {
    const whole = currentDocument(trajectory, kind, momentId);
    return whole !== undefined && mayRead(viewer, whole, standing);
  };
  const copies = released.filter(
    (one) =>
      one.released?.to === viewer.person &&
      followsUp(one.kind) &&
      // Read here before, it would be a reading that is in no log.
      one.readBy.some(({ by }) => by === viewer.person) &&
      mayRead(viewer, one, standing) &&
      !readsItself(one),
  );
  return copies.flatMap((copy, at) => {
    const later = copies
      .slice(at + 1)
      .filter(({ kind, momentId }) => kind === copy.kind && momentId === copy.momentId)
      .flatMap(agreementsIn);
    if (wasTalkedOver(copy, moment, standing)) return [];
    return agreementsIn(copy).flatMap(({ who, what, byWhen }, index): AgreementView[] =>
      later.some((one) => one.who === who && one.what === what)
        ? []
        : [{ document: copy.id, index, who, what, byWhen, done: false, fixed: true, mayBeNamed: true }],
    );
  });
}

/** Whether all who attend a meeting had a talk before it, since a copy was handed over. */
function wasTalkedOver(
  { deliveredAt }: Document,
  moment: Moment,
  { trajectory, template }: Standing,
): boolean {
  if (deliveredAt === undefined) return false;
  return trajectory.moments.some(
    ({ id, state, start, attendees, step, cycle }) =>
      id !== moment.id &&
      state === 'held' &&
      start !== undefined &&
      Date.parse(start) > Date.parse(deliveredAt) &&
      stepOf(template, { step, cycle }, trajectory.options).hours !== 'class' &&
      moment.attendees.every(({ person }) => attendees.some((one) => one.person === person)),
  );
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
