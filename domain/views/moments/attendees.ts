import { holdsOneOf } from '../../access/access.ts';
import { mayOrganise } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Moment } from '../../trajectory/moment.ts';
import type { MomentView } from '../view/moment.ts';
import type { ViewContext } from '../view-context.ts';

/**
 * Who attend a moment. Answers are for who organises and for who is guided: a leader hears neither of hesitation
 * nor of who could not be reached, and sees her own answer only.
 */
export function attendeesView(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  { unreachable }: ViewContext,
): MomentView['attendees'] {
  const { trajectory, template } = standing;
  const organises = mayOrganise(viewer, moment, standing);
  const seesAnswers = organises || holdsOneOf(viewer, [template.subject], standing);
  return moment.attendees.flatMap(({ person, required }) => {
    const who = trajectory.participants.find((one) => one.person === person);
    if (!who) return [];
    const isHers = moment.calendar?.organiser === person;
    const isSeen = !isHers && (seesAnswers || person === viewer.person);
    const response = isSeen
      ? moment.responses.find((one) => one.by === person && one.revision === moment.revision)
      : undefined;
    const isProposal = response?.proposedStart !== undefined && !response.answered;
    const isBusyThen = organises && !response && moment.busyThen?.includes(person);
    return [
      {
        person,
        name: who.name,
        role: who.role,
        required,
        ...(isSeen ? { answer: response?.answer ?? 'none' } : {}),
        ...(isHers ? { organises: true } : {}),
        ...(isProposal && response.proposedStart !== undefined
          ? { proposedStart: response.proposedStart }
          : {}),
        ...(isBusyThen ? { busyThen: true as const } : {}),
        invited: isHers || (moment.calendar?.invited.includes(person) ?? false),
        reachable: !organises || !unreachable.has(person),
      },
    ];
  });
}
