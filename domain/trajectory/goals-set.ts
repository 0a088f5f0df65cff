import type { FormValues } from '../forms/form.ts';
import type { Template } from '../template/template.ts';
import type { Document } from './document.ts';
import type { Goal } from './goal.ts';

/**
 * The goals that a version of a document sets, line by line. Each is called by that version and its line: never used
 * again, for documents speak of goals by it, and telling nothing of what else was written.
 */
export function goalsSetBy(
  { id, kind, values }: Document,
  { documents }: Template,
): readonly Goal[] | undefined {
  const field = documents.find((rule) => rule.kind === kind)?.setsGoals;
  const lines = field === undefined ? undefined : values[field];
  if (!Array.isArray(lines)) return undefined;
  // Without points: in the path of a field these stand between its parts.
  const called = id.replaceAll('.', '-');
  return (lines as readonly string[]).map((text, index) => ({
    id: `${called}-${index + 1}`,
    text,
    revision: 1,
  }));
}

/**
 * Every goal that one of these documents set, whether it holds or not: what was written about it keeps its heading. Asked of what was
 * written alone, so that it says nothing of who agreed to what.
 */
export function goalsEverSet(documents: readonly Document[], template: Template): readonly Goal[] {
  return documents
    .filter(({ withdrawnAt }) => withdrawnAt === undefined)
    .flatMap((document) => goalsSetBy(document, template) ?? []);
}

/** The goals that hold, and those of before of which these values say something: nothing that was written goes with them. */
export function goalsWrittenAbout(
  values: FormValues,
  goals: readonly Goal[],
  everSet: readonly Goal[],
): readonly Goal[] {
  const named = new Set(
    Object.values(values).flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.keys(value) : [],
    ),
  );
  return [...goals, ...everSet.filter(({ id }) => named.has(id) && !goals.some((goal) => goal.id === id))];
}
