import { composeTexts as say } from '../texts/nl/compose.ts';
import { words } from '../texts/nl/words.ts';
import type { Document } from '../trajectory/document.ts';
import type { Goal } from '../trajectory/goal.ts';
import type { Compose } from './composing.ts';
import { course, method } from './course.ts';
import { agreementsOf, linesOf, perGoal, type Sources, textOf } from './sources.ts';

/**
 * The eindrapportage from all that was recorded and is open to those who will read it: the goals
 * and where they come from, what was done when, and per goal what was seen and gained from the first report to the
 * last. What hangs on its author's judgement, and the recommendations, are left to her.
 */
export const composeEindrapportage: Compose = (sources) => {
  const reports = sources.open('rapportage');
  const { goals } = sources.standing.trajectory;
  return {
    background: background(sources),
    method: method(sources),
    startingPoint: byGoal(goals, (goal) => startingPoint(goal, reports, sources)),
    course: course(sources, reports),
    outcomes: byGoal(goals, (goal) => outcome(goal, reports, sources)),
    midterm: sources
      .open('tussenverslag')
      .map((each) => midterm(each, sources))
      .join('\n\n'),
    conditions: reports
      .flatMap((each) => dated(sources.dayOf(each), textOf(each.values, 'conditions')))
      .join('\n\n'),
    teacherSaid: reports.flatMap((each) => reaction(each, sources)).join('\n\n'),
    annexes: sources.openDocuments().map((each) => annex(each, sources)),
  };
};

function background(sources: Sources): string {
  const { goals } = sources.standing.trajectory;
  const days = [...new Set(goals.flatMap((goal) => goal.appraisedOn ?? []))].sort();
  const blocks = days.map((day) => {
    const from = goals.filter((goal) => goal.appraisedOn === day).map((goal) => `- ${goal.text}`);
    return [say.goalsFrom(sources.dated(day)), ...from].join('\n');
  });
  const sharpened = goals.some((goal) => goal.revision > 1) ? [say.sharpened] : [];
  const baselines = sources.open('nuMeting').map((each) => {
    const findings = linesOf(each.values, 'findings').map((line) => `- ${line}`);
    return [say.baseline(sources.dayOf(each)), ...findings].join('\n');
  });
  return [...blocks, ...sharpened, ...baselines].join('\n\n');
}

/** From the nu-meting where that says something of this goal, else what was first seen of it. */
function startingPoint(goal: Goal, reports: readonly Document[], sources: Sources): string {
  const baseline = sources
    .open('nuMeting')
    .findLast((each) => perGoal(each.values, 'startingPoint')[goal.id]);
  if (baseline) {
    return say.atBaseline(sources.dayOf(baseline), perGoal(baseline.values, 'startingPoint')[goal.id] ?? '');
  }
  const first = reports.find((each) => perGoal(each.values, 'observed')[goal.id]);
  return first ? say.atFirst(sources.dayOf(first), perGoal(first.values, 'observed')[goal.id] ?? '') : '';
}

/** From the first to the last: what each report says was gained, between what was seen at both ends. */
function outcome(goal: Goal, reports: readonly Document[], sources: Sources): string {
  const seen = reports.filter((each) => perGoal(each.values, 'observed')[goal.id]);
  const last = seen.length > 1 ? seen.at(-1) : undefined;
  const gained = reports.flatMap((each) => {
    const text = perGoal(each.values, 'outcomes')[goal.id];
    return text ? [say.outcome(sources.dayOf(each), text)] : [];
  });
  return [
    startingPoint(goal, reports, sources),
    ...gained,
    last ? say.lately(sources.dayOf(last), perGoal(last.values, 'observed')[goal.id] ?? '') : '',
  ]
    .filter((line) => line !== '')
    .join('\n\n');
}

function midterm(document: Document, sources: Sources): string {
  const { goals } = sources.standing.trajectory;
  const progress = goals.flatMap((goal) => {
    const text = perGoal(document.values, 'progress')[goal.id];
    return text ? [`${say.goal(goal.text)}\n${text}`] : [];
  });
  const adjustments = linesOf(document.values, 'adjustments').map((line) => `- ${line}`);
  const agreements = agreementsOf(document.values).map((each) => `- ${sources.agreementText(each)}`);
  return [
    `${sources.dayOf(document)}`,
    ...progress,
    ...(adjustments.length > 0 ? [[say.adjustments, ...adjustments].join('\n')] : []),
    ...(agreements.length > 0 ? [[say.agreements, ...agreements].join('\n')] : []),
  ].join('\n\n');
}

function reaction(document: Document, sources: Sources): readonly string[] {
  const moment = sources.momentOf(document);
  if (!document.reaction) return [];
  const about = moment ? sources.nameOf(moment) : nameOfKind(document);
  return [say.reaction(sources.dayOf(document), about, document.reaction.text)];
}

function annex(document: Document, sources: Sources): string {
  const moment = sources.momentOf(document);
  const name = nameOfKind(document);
  const about = moment ? sources.nameOf(moment) : '';
  return say.annex(name, name.includes(about) ? '' : about, sources.dayOf(document));
}

function nameOfKind({ kind }: Document): string {
  const names: Readonly<Record<string, string>> = words.documents;
  return names[kind] ?? kind;
}

function dated(day: string, text: string): readonly string[] {
  return text === '' ? [] : [`${day}: ${text}`];
}

function byGoal(goals: readonly Goal[], textFor: (goal: Goal) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(goals.map((goal) => [goal.id, textFor(goal)]));
}
