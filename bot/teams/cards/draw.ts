import type { CardElementArray } from '@microsoft/teams.cards';
import { z } from 'zod';
import type { FormValues } from '../../../domain/forms/form.ts';
import type { Refusal } from '../../../domain/result.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { cardNoteTexts, cardOverTexts, cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import {
  cardLabelTexts,
  cardSummaries,
  cardTitles,
  cardTitlesWith,
  closedTitles,
  sharedTitles,
} from '../../../domain/texts/nl/cards.ts';
import { preparingText } from '../../../domain/texts/nl/preparing.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import {
  type CardAction,
  type CardForm,
  type CardView,
  cardChoices,
} from '../../../domain/views/cards/card-view.ts';
import { readAbout } from '../another-time.ts';
import {
  ask,
  attention,
  type Button,
  heading,
  line,
  open,
  paragraph,
  primary,
  subtleLine,
} from './elements.ts';
import { factLines, momentText, spanWithWeek } from './facts.ts';
import { formElements, formTitle, readersLine } from './form.ts';
import { type LinkSettings, tabLink } from './links.ts';
import type { Sketch } from './outgoing.ts';
import { documentName, stepName } from './wording.ts';

/** What of a card is asked for: itself, or the second step of one of its buttons. */
export const cardMode = z.enum(['self', ...cardChoices, 'proposeTime', 'moveTo']);
export type CardMode = z.infer<typeof cardMode>;

export interface DrawWith {
  readonly links: LinkSettings;
  readonly mode?: CardMode;
  /** What was filled in and refused: nobody types twice. */
  readonly filled?: FormValues;
  readonly refusals?: readonly Refusal[];
  /** What was filled in is a draft now: how it stands, as sentences. */
  readonly kept?: readonly string[];
  /** What is in the way of the time that she chose, on that day and at that time as she typed them. */
  readonly clashing?: {
    readonly said: readonly string[];
    readonly start: string;
    readonly day: string;
    readonly time: string;
    /** As chosen; empty: not asked. */
    readonly minutes?: string;
  };
}

/** What is simply the next thing to do. A choice between people or answers gets no nudge. */
const expected: readonly CardAction['label'][] = ['discussed', 'tookPlace'];

/** A card view as a card. The same view and options draw the same card. */
export function draw(view: CardView, how: DrawWith): Sketch {
  const { mode = 'self' } = how;
  const summary = cardSummaries[view.card];
  const asked = mode === 'self' ? undefined : question(view, mode, how);
  const { body, actions } = asked ?? itself(view, how);
  return { summary, body: [...head(view), ...body], actions };
}

interface Part {
  readonly body: CardElementArray;
  readonly actions: readonly Button[];
}

function head(view: CardView): CardElementArray {
  const { step, cycle, name, documentKind } = view.title;
  // A document may be called as its moment is.
  const about = [
    ...new Set([
      ...(step ? [stepName(step, cycle ?? 0)] : []),
      ...(documentKind && !hasForm(view) ? [documentName(documentKind)] : []),
    ]),
  ];
  const asked = askedBy(view);
  // What was asked is no title any more once it is answered.
  const [title, ...rest] =
    view.state === 'open'
      ? [asked, ...about.filter((one) => one !== asked)]
      : about.length > 0
        ? about
        : [closedTitles[view.state]];
  const below = [...rest, ...(name ? [name] : [])].join(' · ');
  return [
    heading(title!),
    ...(below === '' ? [] : [subtleLine(below)]),
    ...(hasForm(view) ? [readersLine(view.form)] : []),
    ...view.facts.flatMap((fact, index) => factLines(fact, index === 0 ? 'Medium' : 'None')),
  ];
}

/** What the card asks. Once a meeting took place, its card no longer asks that but for what is to be written. */
function askedBy(view: CardView): string {
  const { documentKind } = view.title;
  if (hasForm(view)) return formTitle(view.form);
  if (view.card === 'verslag' && documentKind) return documentName(documentKind);
  const shared = view.card === 'lessonShared' && documentKind ? sharedTitles[documentKind] : undefined;
  if (shared) return shared;
  const said = view.state === 'open' ? view.notes.flatMap((note) => cardTitlesWith[note] ?? []) : [];
  return said[0] ?? cardTitles[view.card];
}

function hasForm(view: CardView): view is CardView & { readonly form: CardForm } {
  return view.state === 'open' && view.form !== undefined;
}

function itself(view: CardView, how: DrawWith): Part {
  const actions = view.actions.flatMap((action, index) => buttonFor(view, action, index === 0, how));
  if (view.state === 'receipt') {
    const said = cardForms[view.receipt === 'reportRead' ? 'read' : 'kept'];
    const when = view.at === undefined ? [] : [subtleLine(said(momentText(view.at)))];
    const notes = (view.notes ?? []).map((note) => paragraph(cardNoteTexts[note]));
    const drafted = (how.kept ?? []).map((sentence) => line(sentence));
    return {
      body: [paragraph(`✓ ${cardReceiptTexts[view.receipt]}`), ...when, ...drafted, ...notes],
      actions,
    };
  }
  if (view.state === 'over') return { body: [paragraph(cardOverTexts[view.why])], actions };
  // What was kept stands on the page: the chat need not hold it.
  if (how.kept) {
    const others = view.actions.filter(({ kind }) => kind !== 'submit');
    return {
      body: draftLines(how.kept),
      actions: others.flatMap((action, index) => buttonFor(view, action, index === 0, how)),
    };
  }
  const { refusals = [], filled = {} } = how;
  const advice = view.comesTo && preparingText(view.comesTo.step, view.comesTo.roles);
  const general = advice ? view.notes.filter((note) => note !== 'bringToo') : view.notes;
  const notes = [...general.map((note) => cardNoteTexts[note]), ...(advice ? [advice] : [])].map(paragraph);
  const body = view.form
    ? [...formElements(view.form, filled, refusals), ...notes]
    : [
        ...notes,
        ...timesAsked(view.actions),
        ...refusals.map((refusal) => attention(refusalText(refusal))),
        ...inTheWay(view.clashes),
      ];
  return { body, actions };
}

/** First that it is kept, then what it still needs. */
function draftLines([kept = '', ...rest]: readonly string[]): CardElementArray {
  return [line(`✓ ${kept}`), ...rest.map((sentence) => line(sentence))];
}

function buttonFor(view: CardView, action: CardAction, isFirst: boolean, { links }: DrawWith): Button[] {
  const title = cardLabelTexts[action.label];
  const card = view.ref;
  switch (action.kind) {
    case 'act': {
      const button = ask(title, { verb: 'act', card, act: action.act });
      return [isFirst && expected.includes(action.label) ? primary(button) : button];
    }
    case 'choose':
    case 'proposeTime':
    case 'moveTo':
      return [ask(title, { verb: 'show', card, mode: action.label })];
    case 'submit': {
      const { documentKind: kind, moment } = action;
      return [primary(ask(title, { verb: 'submit', card, kind, ...(moment ? { moment } : {}) }, 'auto'))];
    }
    case 'sendTimes': {
      const { moment, revision, asked } = action;
      const button = ask(title, { verb: 'sendTimes', card, moment, revision, asked }, 'auto');
      return [isFirst ? primary(button) : button];
    }
    case 'takeTime': {
      const { moment, revision } = action;
      const button = ask(title, { verb: 'takeTime', card, moment, revision }, 'auto');
      return [isFirst ? primary(button) : button];
    }
    case 'takeAll':
      return [primary(ask(title, { verb: 'takeReplan', card }))];
    case 'join':
      return /^https:\/\//.test(action.url) ? [open(title, action.url)] : [];
    case 'open':
      return [open(title, tabLink(links, action.page))];
  }
}

/** The times that a card asks about: any of them, or one. */
function timesAsked(actions: readonly CardAction[]): CardElementArray {
  const { label, choose, chooseError } = cardForms.times;
  const action = actions.find((one) => one.kind === 'sendTimes' || one.kind === 'takeTime');
  if (!action) return [];
  const choices = action.times.map((one) => ({ title: spanWithWeek(one), value: one.start }));
  const input = { type: 'Input.ChoiceSet', id: 'times', style: 'expanded', wrap: true, choices } as const;
  if (action.kind === 'sendTimes') return [{ ...input, label, isMultiSelect: true }];
  const [first] = action.times;
  const likeliest = first ? { value: first.start } : {};
  return [{ ...input, label: choose, isRequired: true, errorMessage: chooseError, ...likeliest }];
}

/** The second step of a button; undefined when the card does not offer it any more. */
function question(view: CardView, mode: CardMode, { refusals = [], clashing }: DrawWith): Part | undefined {
  const card = view.ref;
  const back = ask(cardForms.back, { verb: 'show', card, mode: 'self' });
  const said = refusals.map((refusal) => attention(refusalText(refusal)));
  const action = view.actions.find((one) => one.label === mode);
  switch (action?.kind) {
    case 'choose': {
      const choices = action.choices.map(({ label, act }) =>
        ask(cardLabelTexts[label], { verb: 'act', card, act }),
      );
      return { body: [paragraph(cardForms.questions[action.label]), ...said], actions: [...choices, back] };
    }
    case 'proposeTime':
    case 'moveTo': {
      const { kind: verb, moment, revision } = action;
      const { title, send } = cardForms[verb === 'moveTo' ? 'moveTo' : 'proposal'];
      const lasts = action.kind === 'moveTo' ? action.lasts : undefined;
      const data = { verb, card, moment, revision, ...(lasts === undefined ? {} : { lasts }) };
      const sends = clashing
        ? ask(
            cardForms.clashing.send,
            { ...data, anyway: readAbout(clashing.start, clashing.minutes) },
            'auto',
          )
        : ask(send, data, 'auto');
      return {
        body: [
          paragraph(title),
          ...timeInputs(clashing),
          ...(lasts === undefined ? [] : [minutesInput(lasts, clashing?.minutes)]),
          ...said,
          ...inTheWay(clashing?.said),
        ],
        actions: [primary(sends), back],
      };
    }
    default:
      return undefined;
  }
}

/** What is in the way of a time, with the names of whose meetings those are; it stays hers to choose. */
function inTheWay(said: readonly string[] = []): CardElementArray {
  if (said.length === 0) return [];
  return [
    attention(cardForms.clashing.title),
    ...said.map((one) => line(one)),
    paragraph(cardForms.clashing.yours),
  ];
}

/** What talks and visits take, in minutes; the page takes any other. */
const usual = [15, 30, 45, 60, 75, 90, 120];

/** How long it is to take: as long as now, until she chooses otherwise. */
function minutesInput(lasts: number, chosen = ''): CardElementArray[number] {
  const offered = [...new Set([...usual, lasts])].sort((a, b) => a - b);
  return {
    ...{
      type: 'Input.ChoiceSet',
      id: 'minutes',
      label: cardForms.moveTo.lasts,
      style: 'compact',
      wrap: true,
    },
    choices: offered.map((one) => ({ title: cardForms.moveTo.minutes(one), value: String(one) })),
    value: offered.some((one) => String(one) === chosen) ? chosen : String(lasts),
  };
}

function timeInputs(chosen?: { readonly day: string; readonly time: string }): CardElementArray {
  const { day, dayError, time, timeError } = cardForms.proposal;
  return [
    {
      ...{ type: 'Input.Date', id: 'day', label: day, isRequired: true, errorMessage: dayError },
      ...(chosen ? { value: chosen.day } : {}),
    },
    {
      ...{ type: 'Input.Time', id: 'time', label: time, isRequired: true, errorMessage: timeError },
      ...(chosen ? { value: chosen.time } : {}),
    },
  ];
}
