import { Temporal } from 'temporal-polyfill';
import { lastAgreed, notAgreed } from '../tailoring/versions.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type OwedContext, today } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/** Who is still at it saves more than once: others hear of the version at which she left it. */
const SETTLED = { hours: 1 } as const;

/**
 * Of a plan made to measure: who writes it too is asked to look at the last version; who it is to be discussed with,
 * once they agree; and who plans, that what it moved or added has no place yet.
 */
export function tailored(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.ended) return [];
  const day = today(context);
  return context.template.documents.flatMap((rule): Telling[] => {
    const current = currentDocument(trajectory, rule.kind);
    if (!rule.tailors || !current) return [];
    const occasion = { subject: current.id, revision: 0 };
    const since = Temporal.Instant.from(current.at).add(SETTLED);
    const waiting = notAgreed(current, rule, trajectory, day).map(({ person }) => {
      const ref = { card: 'tailoredToAgree', trajectory: trajectory.id, document: current.id } as const;
      return tellingOf(person, ref, occasion, promptAt(context, person, since));
    });
    return [...waiting, ...toDiscuss(trajectory, rule, context), ...toPlan(trajectory, rule, context)];
  });
}

type Rule = OwedContext['template']['documents'][number];

function toDiscuss(trajectory: Trajectory, rule: Rule, context: OwedContext): Telling[] {
  const agreed = lastAgreed(rule, trajectory, today(context));
  const at = agreed?.agreed
    ?.map((one) => one.at)
    .sort()
    .at(-1);
  if (!agreed || agreed.discussed || !at || !rule.tailors) return [];
  // Its version and nothing of the document itself: she does not read that.
  const occasion = { subject: rule.kind, revision: agreed.version };
  return peopleOf(trajectory, [rule.tailors.discussedWith], context).map((to) => {
    const ref = { card: 'tailoredToDiscuss', trajectory: trajectory.id } as const;
    return tellingOf(to, ref, occasion, promptAt(context, to, at));
  });
}

function toPlan(trajectory: Trajectory, rule: Rule, context: OwedContext): Telling[] {
  const followed = trajectory.documents.findLast((one) => one.kind === rule.kind && one.discussed);
  const isWaiting = trajectory.moments.some((one) => one.state === 'proposed');
  if (trajectory.stage !== 'running' || !followed?.discussed || !isWaiting) return [];
  const { at } = followed.discussed;
  return peopleOf(trajectory, [context.template.organiser], context).map((to) => {
    const ref = { card: 'planNeeded', trajectory: trajectory.id } as const;
    const occasion = { subject: 'trajectory', revision: `${rule.kind}.v${followed.version}` };
    return tellingOf(to, ref, occasion, promptAt(context, to, at));
  });
}
