import { stepOf } from '../template/expand.ts';
import { texts } from '../texts/texts.ts';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf, isScheduled } from '../trajectory/moments.ts';
import { locationOf } from '../trajectory/place-name.ts';
import { soleSubject } from '../trajectory/subject.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { pages } from '../views/pages.ts';
import { type EffectContext, today } from './context.ts';
import type { DesiredEvent } from './effect.ts';
import { isInvited } from './invitation-dose.ts';
import { organiserOfMoment } from './organiser.ts';

/**
 * The event that a moment should have in its organiser's calendar; undefined when it should have none: not
 * scheduled, no meeting, not yet told in person, ended early, or (where the organiser is not there herself) too
 * far away for invitations, so that there is nobody to keep it free for.
 */
export function desiredEvent(
  trajectory: Trajectory,
  moment: Moment,
  context: EffectContext,
): DesiredEvent | undefined {
  if (!isScheduled(moment) || moment.place === 'desk' || !hasEvents(trajectory)) return undefined;
  const organiser = organiserOfMoment(trajectory, moment, context);
  if (organiser === undefined) return undefined;
  const invited = isInvited(moment, context);
  if (!invited && !moment.attendees.some((one) => one.person === organiser)) return undefined;
  const online = moment.place === 'online';
  return {
    key: `${trajectory.id}/${moment.id}`,
    organiser,
    transactionId: transactionId(trajectory, moment, organiser),
    subject: subjectOf(trajectory, moment, context),
    start: moment.start,
    end: endOf(moment).toString(),
    online,
    location: online ? '' : locationOf(context.schoolName ?? '', moment.room ?? ''),
    ...(online || moment.room === undefined ? {} : { room: moment.room }),
    attendees: invited ? attendeesOf(trajectory, moment, organiser, context) : [],
    momentPath: pages.moment(trajectory.id, moment.id),
  };
}

/** Nothing stands in a calendar before it was told in person, nor after it was stopped. */
function hasEvents({ stage, discussed }: Trajectory): boolean {
  return discussed !== undefined && stage !== 'draft' && stage !== 'stopped';
}

/**
 * The same for a repeated POST, another for each event that is truly meant to be new: another organiser, a moment
 * that was called off and restored, an event that was deleted and put back.
 */
function transactionId(trajectory: Trajectory, moment: DatedMoment, organiser: string): string {
  const again = moment.calendar ? `.${moment.calendar.generation + 1}` : '';
  return `${trajectory.id}/${moment.id}/${organiser.slice(0, 8)}/${moment.revision}${again}`;
}

/** Says whom, never what about: everyone whose calendar it stands in can read it, and often a secretary. */
function subjectOf(trajectory: Trajectory, moment: DatedMoment, { template }: EffectContext): string {
  const step = stepOf(template, moment, trajectory.options);
  const { visit, visitTo, talk, talkWith } = texts.nl.words.event;
  const subject = soleSubject(trajectory, template);
  if (step.hours === 'class') return subject ? visitTo(subject.name) : visit;
  return subject ? talkWith(subject.name) : talk;
}

function attendeesOf(
  trajectory: Trajectory,
  moment: DatedMoment,
  organiser: string,
  context: EffectContext,
): DesiredEvent['attendees'] {
  const day = today(context);
  const byMail = new Map<string, DesiredEvent['attendees'][number]>();
  for (const { person, required } of moment.attendees) {
    const who = trajectory.participants.find(
      (one) => one.person === person && (one.until === undefined || one.until >= day),
    );
    if (!who || person === organiser || who.mail === '' || byMail.has(who.mail)) continue;
    byMail.set(who.mail, { mail: who.mail, name: who.name, required });
  }
  return [...byMail.values()];
}
