import { mayWrite } from '../../access/acting.ts';
import { isCalledFor } from '../../acts/may-write-now.ts';
import { calledAs } from '../../documents/called-as.ts';
import type { DocumentRule } from '../../template/template.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import { pages } from '../pages.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import { openTrajectory } from './stage-cards.ts';

/** That it ended early, in the same words to everybody; to who guided also the report that may be written of it. */
export const stopped: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  if (trajectory.stage !== 'stopped') return undefined;
  const hers = template.documents.filter(
    (rule) => isReport(rule) && mayWrite(at.viewer, rule.kind, at.standing),
  );
  const written = hers.map((rule) => writtenBy(rule, at)).find((one) => one !== undefined);
  if (written) return written;
  const asked = hers.find((rule) => isCalledFor(rule, trajectory, template));
  return {
    state: 'open',
    title: { ...subjectFor(at), ...(asked ? { documentKind: nameOf(asked, at) } : {}) },
    facts: [],
    notes: ['endedEarly', ...(asked ? (['whatWasDone'] as const) : [])],
    actions: [...(asked ? [write(asked, at)] : []), openTrajectory(at)],
  };
};

/** That the report of the whole can be written. */
export const reportOpen: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  const rule = template.documents.find((one) => one.kind === at.ref.kind && isReport(one));
  if (!rule || !mayWrite(at.viewer, rule.kind, at.standing)) return undefined;
  const title = { ...subjectFor(at), documentKind: nameOf(rule, at) };
  const written = writtenBy(rule, at);
  if (written) return written;
  return isCalledFor(rule, trajectory, template)
    ? {
        state: 'open',
        title,
        facts: [],
        notes: ['reportBegins'],
        actions: [write(rule, at), openTrajectory(at)],
      }
    : { state: 'over', title, facts: [], why: 'settled', actions: [openTrajectory(at)] };
};

/** Of the whole, and no decision. */
function isReport({ per, needs, delivery }: DocumentRule): boolean {
  return per === 'trajectory' && needs !== undefined && delivery.kind !== 'inPerson';
}

function writtenBy(rule: DocumentRule, at: CardAt): CardBody | undefined {
  const { trajectory } = at.standing;
  const document = currentDocument(trajectory, rule.kind);
  if (!document) return undefined;
  const page = pages.document(trajectory.id, document.id);
  return {
    state: 'receipt',
    title: { ...subjectFor(at), documentKind: nameOf(rule, at) },
    facts: [],
    receipt: 'written',
    at: document.at,
    actions: [{ kind: 'open', label: 'openDocument', page }],
  };
}

function write({ kind }: DocumentRule, { standing }: CardAt) {
  return { kind: 'open', label: 'write', page: pages.write(standing.trajectory.id, kind) } as const;
}

function nameOf({ kind }: DocumentRule, { standing }: CardAt): string {
  return calledAs(kind, standing.trajectory.ended, standing.template);
}
