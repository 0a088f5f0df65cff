import { organisingRole, stepOf } from '../template/expand.ts';
import { invitedDocuments } from '../trajectory/documents.ts';
import { type DatedMoment, endOf } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { attendeesOf, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** Days after which it is no longer said: it was an invitation. */
const usefulDays = 14;

/**
 * When a moment is over: what it invites those who were there to write. Not its organiser, who is asked for her
 * verslag at that time and finds the rest on its page; and nobody twice.
 */
export function invitationsToWrite(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.stage !== 'running') return [];
  return trajectory.moments.flatMap((moment) => {
    const { id, start, state, revision } = moment;
    if (start === undefined || (state !== 'scheduled' && state !== 'held') || moment.question) return [];
    const ended = endOf({ ...moment, start } as DatedMoment);
    return invited({ ...moment, start }, trajectory, context).map((to) => {
      const ref = { card: 'invited', trajectory: trajectory.id, moment: id, revision } as const;
      const due = promptAt(context, to, ended);
      return tellingOf(to, ref, { subject: id, revision }, due, due.add({ hours: usefulDays * 24 }));
    });
  });
}

function invited(moment: DatedMoment, trajectory: Trajectory, context: OwedContext): readonly PersonId[] {
  const { template } = context;
  const step = stepOf(template, moment, trajectory.options);
  const organiser = organisingRole(moment, template, trajectory.options);
  const kinds = invitedDocuments(trajectory, moment, step, template);
  const authors = template.documents
    .filter((rule) => kinds.includes(rule.kind) && rule.author !== organiser)
    .map((rule) => rule.author);
  const there = attendeesOf(trajectory, moment, context);
  return peopleOf(trajectory, authors, context).filter((person) => there.includes(person));
}
