import type { Viewer } from '../access/viewer.ts';
import { cleanLine } from '../forms/clean.ts';
import { ok, type Refusal, type Result, refuse, refuseAll } from '../result.ts';
import type { Colleague, School } from '../school.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { StartRequest } from './act.ts';
import { asRequested } from './as-requested.ts';
import { logged } from './log.ts';
import { withWeeks } from './named-weeks.ts';
import type { Situation } from './situation.ts';
import { checkRequest } from './start-request.ts';

/** What starting knows besides: an id that is free, and who the board registered for what. */
export type StartSituation = Situation & {
  readonly id: string;
  readonly school: School;
  readonly colleagues: readonly Colleague[];
};

/**
 * A new trajectory: in draft, so that nothing of it reaches the teacher, unless its template lets starting tell her. The
 * leidinggevende starts it, or a coach of the board in her name; she leads at this school. All that is missing or
 * impossible is refused at once.
 */
export function start(request: StartRequest, by: Viewer, situation: StartSituation): Result<Trajectory> {
  const { template, school } = situation;
  if (!mayStart(request, by.person, situation)) return refuse('notAllowed');
  const refusals: Refusal[] = [...checkRequest(request, situation)];
  if (request.schoolId !== school.id) refusals.push({ code: 'invalid', field: 'schoolId' });
  for (const leader of request.people.filter((p) => p.role === template.leads)) {
    if (school.leaders.includes(leader.person)) continue;
    const params = { name: cleanLine(leader.name) };
    refusals.push({ code: 'notALeaderHere', params, field: `people.${template.leads}` });
  }
  if (refusals.length > 0) return refuseAll(withWeeks(refusals, situation.school.calendar));
  const empty: Trajectory = {
    ...blank,
    id: situation.id,
    template: { id: template.id, version: template.version },
    schoolId: school.id,
  };
  const requested = asRequested(empty, request, situation);
  const trajectory = template.introduction === 'byStarting' ? known(requested, by, situation) : requested;
  return ok(logged(empty, trajectory, 'start', by.person, situation));
}

/** Where starting is good news it tells itself. */
function known(trajectory: Trajectory, by: Viewer, { now }: Situation): Trajectory {
  return { ...trajectory, stage: 'discussed', discussed: { by: by.person, at: now.toString() } };
}

const blank = {
  stage: 'draft',
  startsOn: '',
  months: 0,
  options: {},
  participants: [],
  goals: [],
  goalsSeen: [],
  matchAnswers: [],
  moments: [],
  documents: [],
  films: [],
  log: [],
} as const;

/**
 * The leidinggevende herself, who leads at the school; or a coach whom the board registered, as the coach of it and in her
 * name.
 */
export function mayStart(
  { people }: { readonly people: readonly Pick<StartRequest['people'][number], 'person' | 'role'>[] },
  by: PersonId,
  { template, school, colleagues }: Pick<StartSituation, 'template' | 'school' | 'colleagues'>,
): boolean {
  return template.roles.some(({ role, starts }) => {
    if (starts === 'no' || !people.some((p) => p.role === role && p.person === by)) return false;
    return starts === 'self'
      ? school.leaders.includes(by)
      : colleagues.some((each) => each.person === by && each.coach);
  });
}
