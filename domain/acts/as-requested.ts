import { clean, cleanLine } from '../forms/clean.ts';
import { expand, type Options } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Goal } from '../trajectory/goal.ts';
import type { Participant } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { StartRequest } from './act.ts';
import { monthsOf, optionsOf } from './start-request.ts';

/** A trajectory in draft with all that a request asks for, against which nothing was found: people, goals, moments. */
export function asRequested(draft: Trajectory, request: StartRequest, template: Template): Trajectory {
  const options: Options = optionsOf(request, template);
  const participants = request.people.map(
    ({ person, role, name, mail, external }): Participant => ({
      person,
      role,
      name: cleanLine(name),
      mail: cleanLine(mail),
      external,
    }),
  );
  const goals = request.goals.map(
    ({ text, appraisedOn }, index): Goal => ({
      id: `g${index + 1}`,
      text: clean(text),
      appraisedOn,
      revision: 1,
    }),
  );
  return {
    ...draft,
    startsOn: request.startsOn,
    months: monthsOf(options),
    options,
    participants,
    goals,
    moments: expand(template, options, participants),
  };
}
