import { templateOf } from '../templates/catalogue.ts';
import type { Participant, PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Whose calendar holds the events: the template's organiser if she has a mailbox in this tenant, else the
 * planning mailbox that the school gave, else who leads the trajectory. Undefined when nobody has a mailbox here.
 */
export function organiserOf(trajectory: Trajectory, planningMailbox?: PersonId): PersonId | undefined {
  const template = templateOf(trajectory.template);
  const organiser = mailboxOf(trajectory.participants, template.organiser);
  return organiser ?? planningMailbox ?? mailboxOf(trajectory.participants, template.leads);
}

function mailboxOf(participants: readonly Participant[], role: Role): PersonId | undefined {
  return participants.find((one) => one.role === role && one.until === undefined && !one.external)?.person;
}
