import { mayRead } from '../access/access.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { agreementsThatComeBack } from '../trajectory/agreements.ts';
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
    }));
}

/** Whether this is the next meeting of those who guide and are guided: there they come back. */
export function isNextMeeting(
  moment: Moment,
  { trajectory, template, day }: Standing,
  { now }: ViewContext,
): boolean {
  const both = [template.subject, template.organiser].map(
    (role) => trajectory.participants.find((one) => one.role === role && (one.until ?? day) >= day)?.person,
  );
  const meetings = trajectory.moments
    .filter(isScheduled)
    .filter((one) => both.every((person) => one.attendees.some((attendee) => attendee.person === person)))
    .filter((one) => Date.parse(one.start) + one.durationMin * 60_000 > now.epochMilliseconds);
  const next = meetings.reduce<(typeof meetings)[number] | undefined>(
    (first, one) => (first && Date.parse(first.start) <= Date.parse(one.start) ? first : one),
    undefined,
  );
  return next?.id === moment.id;
}
