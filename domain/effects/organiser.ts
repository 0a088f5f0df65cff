import { organisingRole } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import { templateOf } from '../templates/catalogue.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Participant, PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * Whose calendar holds the events: the template's organiser if she has a mailbox in this tenant, else the
 * planning mailbox that the school gave, else who leads the trajectory. Undefined when nobody has a mailbox here.
 */
export function organiserOf(trajectory: Trajectory, planningMailbox?: PersonId): PersonId | undefined {
  return firstMailbox(trajectory, templateOf(trajectory.template), planningMailbox);
}

/** The same for one moment: first whose meeting it is, where that is not the template's organiser's. */
export function organiserOfMoment(
  trajectory: Trajectory,
  moment: Moment,
  { template, planningMailbox }: { readonly template: Template; readonly planningMailbox?: PersonId },
): PersonId | undefined {
  const role = organisingRole(moment, template, trajectory.options);
  return mailboxOf(trajectory.participants, role) ?? firstMailbox(trajectory, template, planningMailbox);
}

/** Every calendar in which events of a trajectory can stand now. */
export function organisersOf(trajectory: Trajectory, planningMailbox?: PersonId): ReadonlySet<PersonId> {
  const within = {
    template: templateOf(trajectory.template),
    ...(planningMailbox === undefined ? {} : { planningMailbox }),
  };
  const each = trajectory.moments.map((moment) => organiserOfMoment(trajectory, moment, within));
  return new Set([organiserOf(trajectory, planningMailbox), ...each].flatMap((person) => person ?? []));
}

function firstMailbox(
  { participants }: Trajectory,
  { organiser, leads }: Template,
  planningMailbox: PersonId | undefined,
): PersonId | undefined {
  return mailboxOf(participants, organiser) ?? planningMailbox ?? mailboxOf(participants, leads);
}

function mailboxOf(participants: readonly Participant[], role: Role): PersonId | undefined {
  return participants.find((one) => one.role === role && one.until === undefined && !one.external)?.person;
}
