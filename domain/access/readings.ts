import type { Document } from '../trajectory/document.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { readersOf } from './access.ts';
import { rolesOf, type Standing } from './roles.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whether the viewer may know who has read a document: she whom it is about, and who wrote it. Not who leads: that it
 * lies unread would tell her of a silence.
 */
export function maySeeReadings({ person }: Viewer, document: Document, standing: Standing): boolean {
  if (person === document.subject) return true;
  return person === document.author && !leadsIt(person, standing);
}

/**
 * Whether a document is still its author's alone, so that she may take it back: nobody else read it. Of who leads:
 * nobody else could, because a yes or no would tell her the rest.
 */
export function isStillHers(document: Document, standing: Standing): boolean {
  const { author, kind } = document;
  if (!leadsIt(author, standing)) return document.readBy.length === 0;
  const rule = standing.template.documents.find((one) => one.kind === kind);
  if (!rule) return false;
  return !readersOf(rule, standing, document).some(({ person, when }) => when === 'now' && person !== author);
}

function leadsIt(person: PersonId, { trajectory, template, day }: Standing): boolean {
  return rolesOf(trajectory, person, day).includes(template.leads);
}
