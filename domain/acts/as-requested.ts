import { clean, cleanLine } from '../forms/clean.ts';
import { standsFor } from '../schedule/rounds.ts';
import { expand, type Options } from '../template/expand.ts';
import type { Goal } from '../trajectory/goal.ts';
import type { Participant } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { StartRequest } from './act.ts';
import type { Situation } from './situation.ts';
import { lengthOf, optionsOf } from './start-request.ts';

/** A trajectory in draft with all that a request asks for, against which nothing was found: people, goals, moments. */
export function asRequested(
  draft: Trajectory,
  request: StartRequest,
  { template, calendar }: Pick<Situation, 'template' | 'calendar'>,
): Trajectory {
  const options: Options = optionsOf(request, template);
  const participants = request.people.map(
    ({ person, role, track, name, mail, external }): Participant => ({
      person,
      role,
      ...(track === undefined ? {} : { track }),
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
  const beginning = { startsOn: request.startsOn, months: lengthOf(template, options), options };
  const moments = expand(template, options, participants, standsFor(beginning, calendar));
  return { ...draft, ...beginning, participants, goals, moments };
}
