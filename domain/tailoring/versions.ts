import { dayOf, holdsOn } from '../access/roles.ts';
import type { FormValues, ProgrammeLine } from '../forms/form.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Participant, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** The roles that write a kind of document, one or together. */
export function authorRoles({ author, coAuthors = [] }: DocumentRule): readonly Role[] {
  return [author, ...coAuthors];
}

/** Whether it was written by somebody who holds none of those roles any more, for whoever came after her. */
export function isFromBefore(
  { author }: Document,
  rule: DocumentRule,
  trajectory: Trajectory,
  day: string,
): boolean {
  return !authorsOf(rule, trajectory, day).some(({ person }) => person === author);
}

/** Who hold those roles on a day. */
export function authorsOf(rule: DocumentRule, trajectory: Trajectory, day: string): readonly Participant[] {
  return trajectory.participants.filter((one) => authorRoles(rule).includes(one.role) && holdsOn(one, day));
}

/** Who still has to agree to a version; nobody does to one that was discussed. */
export function notAgreed(
  document: Document,
  rule: DocumentRule,
  trajectory: Trajectory,
  day: string,
): readonly Participant[] {
  if (document.discussed) return [];
  return authorsOf(rule, trajectory, day).filter(
    ({ person }) => !document.agreed?.some((one) => one.by === person),
  );
}

/** The last version that all who write it agreed to: the one that others can know of. */
export function lastAgreed(rule: DocumentRule, trajectory: Trajectory, day: string): Document | undefined {
  return trajectory.documents.findLast(
    (one) => one.kind === rule.kind && !one.withdrawnAt && notAgreed(one, rule, trajectory, day).length === 0,
  );
}

/**
 * Which one it is of those on which its authors agreed: so it is called for whoever they discuss it with, who would read
 * in their own count how often they began anew.
 */
export function numberAmongAgreed(version: Document, rule: DocumentRule, trajectory: Trajectory): number {
  const isAgreed = (one: Document) => {
    const last = one.agreed?.at(-1);
    return last !== undefined && notAgreed(one, rule, trajectory, dayOf(last.at)).length === 0;
  };
  const before = trajectory.documents.filter(
    (one) => one.kind === rule.kind && !one.withdrawnAt && one.version < version.version && isAgreed(one),
  );
  return before.length + 1;
}

/** The version by which the programme is followed: the last that was discussed. */
export function inForce(trajectory: Trajectory, kind: string): Document | undefined {
  return trajectory.documents.findLast((one) => one.kind === kind && one.discussed && !one.withdrawnAt);
}

/** What a version says of the activities. */
export function linesOf({ tailors }: DocumentRule, values: FormValues = {}): readonly ProgrammeLine[] {
  const value = tailors && values[tailors.field];
  return Array.isArray(value) ? (value as readonly ProgrammeLine[]) : [];
}

/** Every line that some version of a kind of document has. */
export function allLines(rule: DocumentRule, { documents }: Trajectory): readonly ProgrammeLine[] {
  return documents.filter(({ kind }) => kind === rule.kind).flatMap(({ values }) => linesOf(rule, values));
}

/** Which activity a line is about. */
export function keyOf({ step, round }: Pick<ProgrammeLine, 'step' | 'round'>): string {
  return `${step}/${round}`;
}

/** What a line says will be done, without a word why: two that agree in it change nothing for a calendar. */
export function doneBy({ choice, week, minutes }: ProgrammeLine): string {
  return JSON.stringify([choice, week ?? null, minutes ?? null]);
}
