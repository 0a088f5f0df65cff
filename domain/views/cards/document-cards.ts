import { mayRead, maySeeFilm } from '../../access/access.ts';
import { mayWrite } from '../../access/acting.ts';
import { excerptWaits } from '../../access/excerpts.ts';
import { calledAs } from '../../documents/called-as.ts';
import { allDocuments, releasesOf } from '../../release/released.ts';
import type { Document } from '../../trajectory/document.ts';
import { currentDocument, isSuperseded } from '../../trajectory/documents.ts';
import { pages } from '../pages.ts';
import { hasPassed } from '../view-context.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import type { CardAction, CardFact, CardTitle } from './card-view.ts';
import { factsOf, weekOf } from './moment-parts.ts';

/** To its subject, before anyone else. */
export const reportToRead: CardMaker = (at) => {
  const document = documentOf(at);
  if (!document || document.subject !== at.viewer.person) return undefined;
  const gone = whyGone(document, at);
  if (gone) return gone;
  const base = { title: titleOf(document, at), facts: [] as readonly CardFact[] };
  const read = document.readBy.find((one) => one.by === at.viewer.person);
  if (document.state === 'delivered') {
    return read
      ? { state: 'receipt', ...base, receipt: 'reportRead', at: read.at, actions: [open(document, at)] }
      : { state: 'open', ...base, notes: ['deliveredNow'], actions: [open(document, at)] };
  }
  const { reactUntil, id } = document;
  const isInTime = reactUntil !== undefined && !hasPassed(reactUntil, at.context);
  const done: CardAction = {
    kind: 'choose',
    label: 'readWithoutReaction',
    choices: [{ label: 'deliverNow', act: { act: 'react', document: id, text: '' } }],
  };
  return {
    state: 'open',
    ...base,
    facts: isInTime ? [{ fact: 'until', at: reactUntil, ...weekOf(reactUntil, at) }] : [],
    notes: ['readFirst'],
    // Delivering cannot be taken back: offered once she has opened it.
    actions: [open(document, at), ...(read && isInTime ? [done] : [])],
  };
};

export const reportDelivered: CardMaker = (at) => {
  const document = documentOf(at);
  if (!document) return undefined;
  const gone = whyGone(document, at);
  if (gone) return gone;
  const base = { title: titleOf(document, at), facts: [] as readonly CardFact[] };
  const read = document.readBy.find((one) => one.by === at.viewer.person);
  if (read)
    return { state: 'receipt', ...base, receipt: 'reportRead', at: read.at, actions: [open(document, at)] };
  const notes = document.subject === at.viewer.person ? (['deliveredNow'] as const) : [];
  return { state: 'open', ...base, notes, actions: [open(document, at)] };
};

/** To whom its subject let it be read. */
export const released: CardMaker = (at) => {
  const document = documentOf(at);
  if (document?.released?.to !== at.viewer.person) return undefined;
  const base = {
    title: titleOf(document, at),
    facts: [] as readonly CardFact[],
    actions: [open(document, at)],
  };
  const read = document.readBy.find((one) => one.by === at.viewer.person);
  return read
    ? { state: 'receipt', ...base, receipt: 'reportRead', at: read.at }
    : { state: 'open', ...base, notes: ['releasedByHer'] };
};

/** To the author of a document of which a part is to be read under her name. */
export const excerptToAgree: CardMaker = (at) => {
  const document = documentOf(at);
  if (!document || document.author !== at.viewer.person) return undefined;
  const base = {
    title: titleOf(document, at),
    facts: [] as readonly CardFact[],
    actions: [open(document, at)],
  };
  const asked = releasesOf(at.standing.trajectory).filter(
    (one) => one.document === document.id && one.passages,
  );
  if (asked.some((one) => excerptWaits(one, document, at.standing) === 'asked')) {
    return { state: 'open', ...base, notes: ['excerptUnderYourName'] };
  }
  const answered = asked.findLast((one) => one.excerpt && !one.takenBackAt)?.excerpt;
  if (!answered) return { state: 'over', ...base, why: 'settled' };
  const receipt = answered.agreed ? 'excerptAgreed' : 'excerptDeclined';
  return { state: 'receipt', ...base, receipt, at: answered.at };
};

/** To who organises the moment that it was made for. */
export const lessonShared: CardMaker = (at) => {
  const document = documentOf(at);
  if (!document || document.author === at.viewer.person) return undefined;
  const gone = whyGone(document, at);
  if (gone) return gone;
  const id = document.momentId ?? at.ref.moment;
  const moment = at.standing.trajectory.moments.find((one) => one.id === id);
  const facts = moment?.state === 'scheduled' ? factsOf(moment, at) : [];
  return { state: 'open', title: titleOf(document, at), facts, notes: [], actions: [open(document, at)] };
};

export const filmToDelete: CardMaker = (at) => {
  const { trajectory } = at.standing;
  const film = trajectory.films.find((one) => one.momentId === at.ref.moment);
  const moment = trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!film || !moment || !maySeeFilm(at.viewer, at.standing, moment)) return undefined;
  const title = { step: moment.step, cycle: moment.cycle, ...subjectFor(at) };
  const actions: CardAction[] = [
    { kind: 'open', label: 'openMoment', page: pages.moment(trajectory.id, moment.id) },
  ];
  if (film.deleted) {
    return { state: 'receipt', title, facts: [], receipt: 'filmDeleted', at: film.deleted.at, actions };
  }
  const facts: CardFact[] = film.deleteOn === undefined ? [] : [{ fact: 'deleteOn', day: film.deleteOn }];
  return { state: 'open', title, facts, notes: ['whatDeletionCovers'], actions };
};

/** To who decides. Nothing here suggests an answer. */
export const decisionOpen: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  const rule = template.documents.find((one) => one.delivery.kind === 'inPerson');
  if (!rule || !mayWrite(at.viewer, rule.kind, at.standing)) return undefined;
  const title = subjectFor(at);
  const decided = currentDocument(trajectory, rule.kind);
  if (decided) {
    const actions = [open(decided, at)];
    return { state: 'receipt', title, facts: [], receipt: 'decided', at: decided.at, actions };
  }
  const page = pages.write(trajectory.id, rule.kind);
  const actions: CardAction[] = [{ kind: 'open', label: 'decide', page }];
  return { state: 'open', title, facts: [], notes: ['decisionIsYours'], actions };
};

function documentOf(at: CardAt): Document | undefined {
  const { trajectory, template } = at.standing;
  const document = allDocuments(trajectory, template).find((one) => one.id === at.ref.document);
  return document && mayRead(at.viewer, document, at.standing) ? document : undefined;
}

function titleOf({ kind, momentId }: Document, at: CardAt): CardTitle {
  const moment = at.standing.trajectory.moments.find((one) => one.id === momentId);
  return {
    documentKind: calledAs(kind, at.standing.trajectory.ended, at.standing.template),
    ...(moment ? { step: moment.step, cycle: moment.cycle } : {}),
    ...subjectFor(at),
  };
}

/** Taken back, or replaced by a version that she may read too. */
function whyGone(document: Document, at: CardAt): CardBody | undefined {
  const { trajectory } = at.standing;
  const newest = currentDocument(trajectory, document.kind, document.momentId);
  const isReplaced = isSuperseded(trajectory, document) && newest && mayRead(at.viewer, newest, at.standing);
  if (!document.withdrawnAt && !isReplaced) return undefined;
  const why = document.withdrawnAt ? 'withdrawn' : 'replaced';
  const actions = isReplaced ? [open(newest, at)] : [];
  return { state: 'over', title: titleOf(document, at), facts: [], why, actions };
}

function open(document: Document, { standing }: CardAt): CardAction {
  return { kind: 'open', label: 'openDocument', page: pages.document(standing.trajectory.id, document.id) };
}
