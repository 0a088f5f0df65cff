import { readersOf } from '../../access/access.ts';
import { isHersToWrite, mayDo } from '../../access/acting.ts';
import { isStillHers } from '../../access/readings.ts';
import type { MomentSeen } from '../../acts/act.ts';
import { formOf } from '../../forms/catalogue.ts';
import type { Field } from '../../forms/form.ts';
import { privacyHints } from '../../forms/privacy-hints.ts';
import { askedAlong } from '../../schedule/asked-together.ts';
import { stepOf } from '../../template/expand.ts';
import type { Document } from '../../trajectory/document.ts';
import { currentDocument, missingDocuments } from '../../trajectory/documents.ts';
import { type Moment, notHeldReasons } from '../../trajectory/moment.ts';
import { type DatedMoment, endOf } from '../../trajectory/moments.ts';
import { momentActs } from '../moments/moment-acts.ts';
import { pages } from '../pages.ts';
import type { CardAt, CardBody, CardMaker } from './card-at.ts';
import type { CardNote } from './card-notes.ts';
import type { CardAction, CardFact, CardForm } from './card-view.ts';
import { factsOf, momentOf, openMoment, over, titleOf } from './moment-parts.ts';

/** First whether it took place, then a few lines; after that a receipt without the text. */
export const verslag: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment || !mayDo(at.viewer, 'held', at.standing, { moment })) return undefined;
  switch (moment.state) {
    case 'scheduled':
      return stillToSay(moment, at);
    case 'held':
      return heldCard(moment, at);
    case 'notHeld':
      return notHeldCard(moment, at);
    default:
      return over(moment, moment.state === 'dropped' ? 'calledOff' : 'moved', at);
  }
};

function stillToSay(moment: Moment, at: CardAt): CardBody {
  const { revision: asked } = at.ref;
  if (asked !== undefined && asked !== moment.revision) return over(moment, 'moved', at);
  if (moment.place === 'desk') return heldCard(moment, at);
  const { id, revision } = moment;
  const { trajectory, template } = at.standing;
  const held = { act: 'held', moment: id, revision } as const;
  const along = askedAlong(moment, trajectory, template);
  const both = along.length > 0 ? { along: along.map(seenAs) } : {};
  const isWritten = stepOf(template, moment, trajectory.options).closes.length > 0;
  return {
    state: 'open',
    title: titleOf(moment, at),
    facts: [...factsOf(moment, at), ...along.map(alsoThatDay)],
    notes: [
      isWritten ? 'didItTakePlace' : 'onlyWhether',
      ...(along.length > 0 ? (['yesForBoth'] as const) : []),
    ],
    actions: [
      { kind: 'act', label: 'tookPlace', act: { ...held, held: true, ...both } },
      {
        kind: 'choose',
        label: 'notHeld',
        choices: notHeldReasons.map((reason) => ({ label: reason, act: { ...held, held: false, reason } })),
      },
      openMoment(moment, at),
    ],
  };
}

function heldCard(moment: Moment, at: CardAt): CardBody {
  const { trajectory, template } = at.standing;
  const step = stepOf(template, moment, trajectory.options);
  const [first] = step.closes;
  const written = first === undefined ? undefined : currentDocument(trajectory, first, moment.id);
  const mine = missingDocuments(trajectory, moment, step).filter((kind) =>
    isHersToWrite(at.viewer, kind, moment, at.standing),
  );
  const base = { title: { ...titleOf(moment, at) }, facts: factsOf(moment, at) };
  const mayUndo = (one: Moment) => momentActs(one, at.viewer, at.standing, at.context).includes('undoHeld');
  const along = answeredAlong(moment, at).filter(mayUndo).map(seenAs);
  const back = { act: 'undoHeld', ...seenAs(moment), ...(along.length > 0 ? { along } : {}) } as const;
  const undo: CardAction[] = mayUndo(moment) ? [{ kind: 'act', label: 'undo', act: back }] : [];
  if (first === undefined) {
    return { state: 'receipt', ...base, receipt: 'held', actions: [...undo, openMoment(moment, at)] };
  }
  if (written || !mine.includes(first)) {
    const read: CardAction[] = written
      ? [{ kind: 'open', label: 'openDocument', page: pages.document(trajectory.id, written.id) }]
      : [openMoment(moment, at)];
    const rest = mine.map((kind) => write(kind, moment, 'write', at));
    const when = written ? { at: written.at } : {};
    const receipt = written ? 'written' : 'held';
    const back = takeBack(written, at);
    const isHers = written?.author === at.viewer.person;
    const was = isHers ? cardForm(first, moment, at) : undefined;
    const isHinted = back.length > 0 && written !== undefined && privacyHints(written.values).length > 0;
    return {
      state: 'receipt',
      ...base,
      receipt,
      ...when,
      ...(isHinted ? { notes: ['mayBePrivate'] } : {}),
      ...(was ? { was } : {}),
      actions: [...back, ...rest, ...read],
    };
  }
  const form = cardForm(first, moment, at);
  const notes: CardNote[] = [form?.partial ? 'partHereRestThere' : form ? 'shortHereLongThere' : 'onlyThere'];
  const label = form ? 'writeInFull' : 'write';
  const send: CardAction[] = form
    ? [
        {
          kind: 'submit',
          label: form.partial ? 'keepForPage' : 'send',
          documentKind: first,
          moment: moment.id,
        },
      ]
    : [];
  return {
    state: 'open',
    ...base,
    title: { ...base.title, documentKind: first },
    notes: at.ref.card === 'verslagOpen' ? ['stillOpen', ...notes] : notes,
    ...(form ? { form } : {}),
    actions: [...send, write(first, moment, label, at), ...undo],
  };
}

function seenAs({ id: moment, revision }: Moment): MomentSeen {
  return { moment, revision };
}

function alsoThatDay(moment: DatedMoment): CardFact {
  const { step, cycle } = moment;
  return { fact: 'also', step, cycle, from: moment.start, until: endOf(moment).toString() };
}

/** What was answered in the same tap. */
function answeredAlong({ id }: Moment, { standing }: CardAt): readonly Moment[] {
  const { log, moments } = standing.trajectory;
  const said = log.findLast((one) => one.what === 'held' && one.about === id)?.detail?.along?.split(',');
  return moments.filter((one) => one.state === 'held' && said?.includes(one.id));
}

/** The fields that fit on a card, and whether that is all that must be filled in; undefined when none does. */
function cardForm(kind: string, moment: Moment, { standing }: CardAt): CardForm | undefined {
  const rule = standing.template.documents.find((one) => one.kind === kind);
  if (!rule) return undefined;
  const { id, fields } = formOf(rule.form);
  const shown = fields.filter((one) => one.inCard);
  if (shown.length === 0) return undefined;
  const isPart = fields.some((one) => one.required && !one.inCard);
  const readers = readersOf(rule, standing).map(({ name, role, when }) => ({ name, role, when }));
  return {
    ...{ form: id, documentKind: kind, moment: moment.id, readers },
    // A draft asks nothing yet.
    fields: isPart ? shown.map((one): Field => ({ ...one, required: false })) : shown,
    ...(isPart ? { partial: true } : {}),
  };
}

function write(
  kind: string,
  moment: Moment,
  label: 'write' | 'writeInFull',
  { standing }: CardAt,
): CardAction {
  return { kind: 'open', label, page: pages.write(standing.trajectory.id, kind, moment.id) };
}

/** As long as it is hers alone to change. */
function takeBack(document: Document | undefined, { standing, viewer }: CardAt): readonly CardAction[] {
  const isHers = document?.author === viewer.person && document.state !== 'delivered';
  if (!document || !isHers || !isStillHers(document, standing)) return [];
  const { id, kind, momentId } = document;
  const page = pages.write(standing.trajectory.id, kind, momentId, id);
  return [
    { kind: 'act', label: 'undo', act: { act: 'withdraw', document: id } },
    { kind: 'open', label: 'adjust', page },
  ];
}

function notHeldCard(moment: Moment, at: CardAt): CardBody {
  const { id, revision, reason } = moment;
  const possible = momentActs(moment, at.viewer, at.standing, at.context);
  const undo: CardAction[] = possible.includes('undoHeld')
    ? [{ kind: 'act', label: 'undo', act: { act: 'undoHeld', moment: id, revision } }]
    : [];
  return {
    state: 'receipt',
    title: titleOf(moment, at),
    facts: reason === undefined ? [] : [{ fact: 'reason', reason }],
    receipt: 'notHeld',
    ...(moment.change ? { at: moment.change.at } : {}),
    actions: [...undo, openMoment(moment, at)],
  };
}
