import { peopleIn } from '../access/roles.ts';
import { ok, refuse } from '../result.ts';
import type { DocumentRule, Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Goal } from '../trajectory/goal.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Decide, without } from './decision.ts';

/**
 * Leidinggevende, teacher and coach agree again on sharpened goals; with the last of them they take effect. What took
 * the place of the goals that somebody had before her is not what she agreed with: `changedMeanwhile`.
 */
export const agreeGoals: Decide<'agreeGoals'> = ({ proposed }, decision) => {
  const { trajectory, viewer, at, today, situation } = decision;
  const proposal = trajectory.goalProposal;
  const agreedBefore = trajectory.log.some((e) => e.what === 'agreeGoals' && e.by === viewer.person);
  if (!proposal) return agreedBefore ? ok(trajectory) : refuse('notFound');
  if (proposal.agreed.some((each) => each.by === viewer.person)) return ok(trajectory);
  if (proposal.at !== proposed) return refuse('changedMeanwhile');
  const agreed = [...proposal.agreed, { by: viewer.person, at }];
  return ok(takeEffect({ ...trajectory, goalProposal: { ...proposal, agreed } }, situation.template, today));
};

/**
 * The goals that a document proposes in place of those that stand, in the words of its own field; whoever wrote
 * it agrees already. Nothing when no goal would change.
 */
export function proposeGoals(
  trajectory: Trajectory,
  document: Document,
  rule: DocumentRule,
  template: Template,
  { at, today }: { readonly at: string; readonly today: string },
): Trajectory {
  const texts = rule.sharpensGoals === undefined ? undefined : document.values[rule.sharpensGoals];
  if (texts === undefined || typeof texts !== 'object' || Array.isArray(texts)) return trajectory;
  const sharpened = texts as Readonly<Record<string, string>>;
  const goals = trajectory.goals.map((goal) => {
    const text = sharpened[goal.id];
    return text === undefined || text === goal.text ? goal : { ...goal, text, revision: goal.revision + 1 };
  });
  if (goals.every((goal, index) => goal === trajectory.goals[index])) return trajectory;
  const proposedBy = document.author;
  const agreed = mustAgree(trajectory, template, today).includes(proposedBy) ? [{ by: proposedBy, at }] : [];
  return takeEffect({ ...trajectory, goalProposal: { goals, proposedBy, at, agreed } }, template, today);
}

/** The goals that a talk set: the lines of its record. What stands already keeps its id; the rest is done with. */
export function setGoals(
  trajectory: Trajectory,
  document: Document,
  { setsGoals }: DocumentRule,
): Trajectory {
  const lines = setsGoals === undefined ? undefined : document.values[setsGoals];
  if (!Array.isArray(lines)) return trajectory;
  const next = nextNumber(trajectory);
  const goals = (lines as readonly string[]).map(
    (text, index): Goal =>
      trajectory.goals.find((one) => one.text === text) ?? { id: `g${next + index}`, text, revision: 1 },
  );
  return { ...trajectory, goals };
}

/** Ids are never used again: documents speak of goals by them. */
function nextNumber({ goals, documents }: Trajectory): number {
  return 1 + Math.max(0, ...goals.map(({ id }) => Number(id.slice(1)))) + documents.length;
}

function takeEffect(trajectory: Trajectory, template: Template, today: string): Trajectory {
  const { goalProposal } = trajectory;
  const agreed = goalProposal?.agreed.map((each) => each.by) ?? [];
  return goalProposal && mustAgree(trajectory, template, today).every((person) => agreed.includes(person))
    ? { ...without(trajectory, 'goalProposal'), goals: goalProposal.goals }
    : trajectory;
}

function mustAgree(trajectory: Trajectory, template: Template, today: string): readonly string[] {
  return template.goals.agreedBy.flatMap((role) => peopleIn(trajectory, role, today)).map((p) => p.person);
}
