import { ok, refuse } from '../result.ts';
import { checkLines } from '../tailoring/check.ts';
import { followPlan } from '../tailoring/follow.ts';
import {
  allLines,
  authorsOf,
  inForce,
  keyOf,
  lastAgreed,
  linesOf,
  notAgreed,
  numberAmongAgreed,
} from '../tailoring/versions.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import { currentDocument } from '../trajectory/documents.ts';
import { type Decide, type Decision, withDocument } from './decision.ts';

/** Who writes it with others agrees to the version that they made. */
export const agreeTailored: Decide<'agreeTailored'> = ({ kind, version }, decision) => {
  const { trajectory, viewer, at, today } = decision;
  const rule = ruleOf(kind, decision);
  const document = currentDocument(trajectory, kind);
  if (!rule || !document) return refuse('notFound');
  if (document.version !== version) return refuse('changedMeanwhile');
  if (!notAgreed(document, rule, trajectory, today).some(({ person }) => person === viewer.person)) {
    return ok(trajectory);
  }
  const agreed = [...(document.agreed ?? []), { by: viewer.person, at }];
  return ok(withDocument(trajectory, { ...document, agreed }));
};

/**
 * It was discussed with her: from here on the programme is followed as that version has it. What they have not agreed
 * to is not there for her, whatever she names.
 */
export const discussTailored: Decide<'discussTailored'> = ({ kind, version }, decision) => {
  const { trajectory, viewer, at, today, situation } = decision;
  const rule = ruleOf(kind, decision);
  const document = rule && lastAgreed(rule, trajectory, today);
  if (!rule || !document || numberAmongAgreed(document, rule, trajectory) !== version)
    return refuse('notFound');
  if (document.discussed) return ok(trajectory);
  const before = linesOf(rule, inForce(trajectory, kind)?.values);
  const after = linesOf(rule, document.values);
  const spokenOf = new Set(allLines(rule, trajectory).map(keyOf));
  const refusals = checkLines(after, before, rule.tailors?.field ?? '', trajectory, {
    ...situation,
    spokenOf,
  });
  // Made some time ago: what it moves may have taken place, and that is for its authors to look at again.
  if (refusals.length > 0) return refuse('tailoredTooLate');
  const noted = withDocument(trajectory, { ...document, discussed: { by: viewer.person, at } });
  return ok(followPlan(noted, before, after, decision));
};

/** What of a submitted version the rule's own lines refuse. Nothing for a document that changes no programme. */
export function checkTailored(
  values: Document['values'],
  rule: DocumentRule,
  { trajectory, situation }: Decision,
) {
  if (!rule.tailors) return [];
  const held = linesOf(rule, inForce(trajectory, rule.kind)?.values);
  const spokenOf = new Set(allLines(rule, trajectory).map(keyOf));
  return checkLines(linesOf(rule, values), held, rule.tailors.field, trajectory, { ...situation, spokenOf });
}

/** Whoever wrote a version of what is written together agrees to it; with nobody else to ask it is agreed. */
export function agreedByAuthor(
  document: Document,
  rule: DocumentRule,
  { trajectory, today }: Decision,
): Document {
  const { author, at } = document;
  return rule.coAuthors && authorsOf(rule, trajectory, today).some(({ person }) => person === author)
    ? { ...document, agreed: [{ by: author, at }] }
    : document;
}

function ruleOf(kind: string, { situation }: Decision): DocumentRule | undefined {
  return situation.template.documents.find((each) => each.kind === kind && each.tailors);
}
