import { rolesOf } from '../access/roles.ts';
import { ok, type Refusal, refuse, refuseAll } from '../result.ts';
import type { Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { asRequested } from './as-requested.ts';
import type { Decide } from './decision.ts';
import { checkRequest } from './start-request.ts';

/** Whether nothing was built on what was asked at the start. */
export function isAmendable({ stage, documents, moments }: Trajectory, { introduction }: Template): boolean {
  if (introduction === 'inPerson') return stage === 'draft';
  const isPlanned = moments.some((one) => one.start !== undefined || one.state !== 'proposed');
  return stage === 'discussed' && documents.length === 0 && !isPlanned;
}

/**
 * Corrects what was asked at the start, as long as it was not discussed (or planned, where starting tells). School and leidinggevende stay: for those
 * it is another trajectory. Who amends keeps her own part in it.
 */
export const amendStart: Decide<'amendStart'> = (act, { trajectory, viewer, situation, today }) => {
  const { template } = situation;
  if (!isAmendable(trajectory, template)) return refuse('alreadyDiscussed');
  const refusals: Refusal[] = [...checkRequest(act, situation)];
  if (act.schoolId !== trajectory.schoolId) refusals.push({ code: 'invalid', field: 'schoolId' });
  const kept = new Set([template.leads, ...rolesOf(trajectory, viewer.person, today)]);
  for (const role of kept) {
    const before = trajectory.participants.filter((p) => p.role === role);
    if (before.every((p) => act.people.some((q) => q.role === role && q.person === p.person))) continue;
    refusals.push({ code: 'invalid', field: `people.${role}` });
  }
  if (refusals.length > 0) return refuseAll(refusals);
  const after = asRequested(trajectory, act, situation);
  return ok(JSON.stringify(after) === JSON.stringify(trajectory) ? trajectory : after);
};
