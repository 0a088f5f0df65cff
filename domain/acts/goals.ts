import { peopleIn } from '../access/roles.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { DocumentRule, Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Goal, GoalSet } from '../trajectory/goal.ts';
import { goalsSetBy } from '../trajectory/goals-set.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Decide, type Decision, without } from './decision.ts';

/**
 * Each of those whom the template names says that these are the goals; with the last of them they take effect, and until
 * then the ones before stand. What took the place of the goals that somebody had before her is not what she agreed with:
 * `changedMeanwhile`.
 */
export const agreeGoals: Decide<'agreeGoals'> = ({ proposed }, decision) => {
  const { trajectory, viewer, at, today, situation } = decision;
  const asked = proposalFor('agreeGoals', proposed, decision);
  if (!asked.ok || !asked.value) return asked.ok ? ok(trajectory) : asked;
  const proposal = asked.value;
  if (proposal.agreed.some((each) => each.by === viewer.person)) return ok(trajectory);
  const agreed = [...proposal.agreed, { by: viewer.person, at }];
  const left = proposal.doubted?.filter((each) => each.by !== viewer.person) ?? [];
  const answered = {
    ...without(proposal, 'doubted'),
    agreed,
    ...(left.length > 0 ? { doubted: left } : {}),
  };
  return ok(takeEffect({ ...trajectory, goalProposal: answered }, situation.template, today));
};

/**
 * It is not right yet. No reason is given and none is asked: whoever guides hears it, and a new version of what proposes
 * them asks everybody anew. Who agreed to these said so.
 */
export const doubtGoals: Decide<'doubtGoals'> = ({ proposed }, decision) => {
  const { trajectory, viewer, at } = decision;
  const asked = proposalFor('doubtGoals', proposed, decision);
  if (!asked.ok || !asked.value) return asked.ok ? ok(trajectory) : asked;
  const proposal = asked.value;
  const { agreed, doubted = [] } = proposal;
  if (doubted.some((each) => each.by === viewer.person)) return ok(trajectory);
  if (agreed.some((each) => each.by === viewer.person)) return refuse('alreadyDone');
  return ok({
    ...trajectory,
    goalProposal: { ...proposal, doubted: [...doubted, { by: viewer.person, at }] },
  });
};

/** What she has before her; undefined when she said this before and nothing waits any more. */
function proposalFor(
  act: 'agreeGoals' | 'doubtGoals',
  proposed: string,
  { trajectory, viewer }: Decision,
): Result<GoalSet | undefined> {
  const { goalProposal, log } = trajectory;
  const saidBefore = log.some((each) => each.what === act && each.by === viewer.person);
  if (!goalProposal) return saidBefore ? ok(undefined) : refuse('notFound');
  return goalProposal.at === proposed ? ok(goalProposal) : refuse('changedMeanwhile');
}

/**
 * The goals that a document proposes: sharpened in the words of its own field, or the lines that a talk set. Whoever
 * wrote it agrees already. The same goals again ask nobody again, and a version that goes back to those that stand takes
 * back what was proposed. What a later talk set is not undone by a better version of an earlier one.
 */
export function proposeGoals(
  trajectory: Trajectory,
  document: Document,
  rule: DocumentRule,
  template: Template,
  { at, today }: { readonly at: string; readonly today: string },
): Trajectory {
  const goals = sharpened(trajectory, document, rule) ?? written(trajectory, document, template);
  if (!goals || isOvertaken(trajectory, document, template)) return trajectory;
  const { goalProposal } = trajectory;
  if (goalProposal && isSame(goals, goalProposal.goals)) return trajectory;
  const first = isFirst(trajectory, document);
  if (!first && isSame(goals, trajectory.goals)) {
    return goalProposal ? without(trajectory, 'goalProposal') : trajectory;
  }
  const proposedBy = document.author;
  const agreed = mustAgree(trajectory, template, today).includes(proposedBy) ? [{ by: proposedBy, at }] : [];
  const proposal: GoalSet = {
    ...{ goals, proposedBy, document: document.id, at, agreed },
    ...(first ? { first: true } : {}),
    ...(goalProposal ? { replaces: withFewReplaced(goalProposal, MOST_REPLACED) } : {}),
  };
  const proposed = { ...trajectory, ...(first ? { goals } : {}), goalProposal: proposal };
  return takeEffect(proposed, template, today);
}

/** Each stands whole in the row of the trajectory; what was replaced before that is proposed anew when it counts again. */
const MOST_REPLACED = 5;

/** The same with so many of those that it and each before it took the place of, itself counted. */
function withFewReplaced(proposal: GoalSet, most: number): GoalSet {
  if (!proposal.replaces) return proposal;
  return most > 1
    ? { ...proposal, replaces: withFewReplaced(proposal.replaces, most - 1) }
    : without(proposal, 'replaces');
}

/** Whether a later moment has a document that set goals. */
function isOvertaken(
  { documents, moments }: Trajectory,
  { momentId }: Document,
  { documents: rules }: Template,
): boolean {
  const startOf = (id: string | undefined) => moments.find((each) => each.id === id)?.start ?? '';
  const setting = rules.filter((rule) => rule.setsGoals !== undefined).map(({ kind }) => kind);
  return documents.some(
    (each) =>
      setting.includes(each.kind) &&
      each.state !== 'reading' &&
      !each.withdrawnAt &&
      startOf(each.momentId) > startOf(momentId),
  );
}

/** Nothing was worked on before, or only what an earlier version of this said. */
function isFirst({ goals, goalProposal, documents }: Trajectory, { kind, momentId }: Document): boolean {
  if (goals.length === 0) return true;
  const replaced = documents.find(({ id }) => id === goalProposal?.document);
  return goalProposal?.first === true && replaced?.kind === kind && replaced.momentId === momentId;
}

/** Whether somebody else answered to what this version proposes: it is no longer its author's to take back. */
export function isAnswered({ goalProposal }: Trajectory, { id, author }: Document): boolean {
  if (goalProposal?.document !== id) return false;
  return [...goalProposal.agreed, ...(goalProposal.doubted ?? [])].some(({ by }) => by !== author);
}

/** Without what this version proposes, once its author took it back: what it took the place of waits again. */
export function unproposed(trajectory: Trajectory, { id }: Document): Trajectory {
  const { goalProposal } = trajectory;
  if (goalProposal?.document !== id) return trajectory;
  const before = lastStanding(goalProposal.replaces, trajectory.documents);
  const goals = goalProposal.first ? (before?.goals ?? []) : trajectory.goals;
  const rest = { ...without(trajectory, 'goalProposal'), goals };
  return before ? { ...rest, goalProposal: before } : rest;
}

/** The nearest of those replaced whose version was not taken back itself. */
function lastStanding(replaced: GoalSet | undefined, documents: readonly Document[]): GoalSet | undefined {
  const version = documents.find((each) => each.id === replaced?.document);
  return version?.withdrawnAt ? lastStanding(replaced?.replaces, documents) : replaced;
}

function sharpened(
  trajectory: Trajectory,
  document: Document,
  { sharpensGoals }: DocumentRule,
): readonly Goal[] | undefined {
  const texts = sharpensGoals === undefined ? undefined : document.values[sharpensGoals];
  if (texts === undefined || typeof texts !== 'object' || Array.isArray(texts)) return undefined;
  const words = texts as Readonly<Record<string, string>>;
  return trajectory.goals.map((goal) => {
    const text = words[goal.id];
    return text === undefined || text === goal.text ? goal : { ...goal, text, revision: goal.revision + 1 };
  });
}

/** What stands already keeps its id; the rest is done with. */
function written(
  trajectory: Trajectory,
  document: Document,
  template: Template,
): readonly Goal[] | undefined {
  return goalsSetBy(document, template)?.map(
    (goal) => trajectory.goals.find(({ text }) => text === goal.text) ?? goal,
  );
}

function isSame(these: readonly Goal[], those: readonly Goal[]): boolean {
  return these.length === those.length && these.every(({ text }, index) => text === those[index]?.text);
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
