import { createHash } from 'node:crypto';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { CardRef } from '../../domain/effects/effect.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import { privacyHints } from '../../domain/forms/privacy-hints.ts';
import { cardForms } from '../../domain/texts/nl/card-forms.ts';
import { cardNoteTexts } from '../../domain/texts/nl/card-notes.ts';
import { chat } from '../../domain/texts/nl/chat.ts';
import { fieldText } from '../../domain/texts/nl/forms.ts';
import { refusalText } from '../../domain/texts/nl/refusals.ts';
import type { CardForm, CardView } from '../../domain/views/cards/card-view.ts';
import type { Log } from '../application/ports/log.ts';
import { actBody } from '../http/contract/act-body.ts';
import type { ActBody } from '../http/contract.ts';
import { bodyOf, readAbout } from './another-time.ts';
import { type CardMode, draw } from './cards/draw.ts';
import type { LinkSettings } from './cards/links.ts';
import { outgoing } from './cards/outgoing.ts';
import type { Answer } from './message.ts';
import { type Pressed, type PressedCard, pressed } from './pressed.ts';
import type { ChatUses } from './uses.ts';
import { valuesFrom } from './values.ts';
import { instantAt, wallClock } from './wall-clock.ts';

export interface ActionNeeds {
  readonly uses: ChatUses;
  readonly links: LinkSettings;
  readonly log: Log;
}

/** A button was pressed; `data` is what came with it, and everything in it is hostile. */
export type Actions = (viewer: Viewer, data: unknown) => Promise<Answer>;

type Submitted = Extract<Pressed, { verb: 'submit' }>;
type PressedTimes = Extract<Pressed, { verb: 'sendTimes' | 'takeTime' }>;

/** Largest card that may go back; Teams itself stops at about 100 KB, in UTF-16. */
const LARGEST = 26_000;

export function createActions(needs: ActionNeeds): Actions {
  return async (viewer, data) => {
    const parsed = pressed.safeParse(data);
    if (!parsed.success) {
      needs.log.warn('chat.unreadable', { person: viewer.person });
      return { kind: 'sentence', text: chat.refused.unreadable };
    }
    const asked = parsed.data;
    switch (asked.verb) {
      case 'show':
        return shown(needs, viewer, asked.card, { mode: asked.mode ?? 'self' });
      case 'act':
        return kept(needs, viewer, asked, asked.act, 'self');
      case 'submit':
        return submitted(needs, viewer, asked);
      case 'takeReplan':
        return taken(needs, viewer, asked);
      case 'proposeTime':
      case 'moveTo':
        return atAnotherTime(needs, viewer, asked);
      case 'sendTimes':
        return timesSent(needs, viewer, asked);
      case 'takeTime':
        return atAnotherTime(needs, viewer, {
          ...asked,
          verb: 'moveTo',
          minutes: '',
          ...wallClock(asked.times),
        });
    }
  };
}

/** Asks the use case, and answers with the card as it stands then. */
async function kept(
  needs: ActionNeeds,
  viewer: Viewer,
  asked: Pressed,
  body: ActBody,
  mode: CardMode,
  filled?: FormValues,
): Promise<Answer> {
  const result = await needs.uses.act(viewer, refOf(asked.card), keyOf(asked, body), body);
  if (result.ok)
    return result.value ? answerWith(needs, result.value, {}) : { kind: 'sentence', text: chat.done };
  const codes = result.refusals.map(({ code }) => code);
  if (codes.some((code) => code === 'notFound' || code === 'notAllowed'))
    return denied(needs, viewer, asked.card, body.act);
  needs.log.info('chat.refused', {
    person: viewer.person,
    act: body.act,
    trajectory: asked.card.trajectory,
    codes,
  });
  return shown(needs, viewer, asked.card, { mode, refusals: result.refusals, ...(filled ? { filled } : {}) });
}

async function submitted(needs: ActionNeeds, viewer: Viewer, asked: Submitted): Promise<Answer> {
  const view = await needs.uses.card(viewer, refOf(asked.card));
  if (!view) return denied(needs, viewer, asked.card, 'submit');
  // A sentence leaves what was typed standing on the card; another card would take it away.
  if (view.state === 'over') return { kind: 'sentence', text: chat.refused.staleForm };
  if (view.state === 'receipt') return writtenMeanwhile(needs, viewer, asked, view);
  const form = view.form;
  if (form?.documentKind !== asked.kind) return { kind: 'sentence', text: chat.refused.staleForm };
  const values = valuesFrom(form.fields, asked);
  if (form.partial) return keptForPage(needs, viewer, asked, view, form, values);
  const moment = form.moment === undefined ? {} : { moment: form.moment };
  return kept(
    needs,
    viewer,
    asked,
    { act: 'submit', kind: form.documentKind, ...moment, values },
    'self',
    values,
  );
}

/** A part of a form: kept as the draft of its page, with what that still asks. */
async function keptForPage(
  needs: ActionNeeds,
  viewer: Viewer,
  asked: Submitted,
  view: CardView,
  form: CardForm,
  filled: FormValues,
): Promise<Answer> {
  if (Object.keys(filled).length === 0) return answerWith(needs, view, {});
  const result = await needs.uses.keepTyped(viewer, typedOn(form, asked, filled));
  if (!result.ok) return answerWith(needs, view, { filled, refusals: result.refusals });
  const { draft } = cardForms;
  const open = result.value.open.map((field) => fieldText(result.value.form, field).label);
  const hints = privacyHints(filled).length > 0 ? [cardNoteTexts.mayBePrivate] : [];
  const said = [draft.kept, open.length > 0 ? draft.open(open) : draft.complete, ...hints];
  return answerWith(needs, view, { kept: said });
}

/** Sent from an older copy, of what was written elsewhere: what is not in it stays hers, as a draft beside it. */
async function writtenMeanwhile(
  needs: ActionNeeds,
  viewer: Viewer,
  asked: Submitted,
  view: Extract<CardView, { readonly state: 'receipt' }>,
): Promise<Answer> {
  const form = view.was;
  if (form?.documentKind !== asked.kind) return answerWith(needs, view, {});
  const filled = valuesFrom(form.fields, asked);
  if (Object.keys(filled).length === 0) return answerWith(needs, view, {});
  const result = await needs.uses.keepTyped(viewer, typedOn(form, asked, filled));
  // A sentence leaves on the card what could not be kept.
  if (!result.ok) return { kind: 'sentence', text: result.refusals.map(refusalText).join(' ') };
  return answerWith(needs, view, result.value.isNew ? { kept: [cardForms.draft.beside] } : {});
}

function typedOn({ documentKind: kind, moment }: CardForm, { card: ref }: Submitted, values: FormValues) {
  const about = moment === undefined ? {} : { moment };
  return { trajectory: ref.trajectory, kind, ...about, values };
}

/** Yes to all of it; the card then shows what is left. */
async function taken(needs: ActionNeeds, viewer: Viewer, asked: Pressed): Promise<Answer> {
  const { document: id = '', revision: edition = 0 } = asked.card;
  const key = `card:${createHash('sha256')
    .update(JSON.stringify([asked.verb, id, edition, asked.seal]))
    .digest('base64url')}`;
  const result = await needs.uses.takeReplan(viewer, key, { id, edition });
  const refusals = result.ok ? result.value.refusals : result.refusals;
  if (refusals.length > 0) {
    const codes = refusals.map(({ code }) => code);
    needs.log.info('chat.refused', { person: viewer.person, act: 'takeReplan', codes });
  }
  return shown(needs, viewer, asked.card, { ...(refusals.length > 0 ? { refusals } : {}) });
}

/** Asked for, or given, as whose meeting it is. */
async function atAnotherTime(
  needs: ActionNeeds,
  viewer: Viewer,
  asked: Extract<Pressed, { verb: 'proposeTime' | 'moveTo' }>,
): Promise<Answer> {
  const { moment, verb } = asked;
  const instant = instantAt(asked.day, asked.time);
  if (!instant.ok) return shown(needs, viewer, asked.card, { mode: verb, refusals: instant.refusals });
  const start = instant.value;
  const body = bodyOf(asked, start);
  if (!body) return denied(needs, viewer, asked.card, verb);
  const { day, time, minutes } = asked;
  if (asked.anyway !== readAbout(start, minutes)) {
    const lasts =
      body.act === 'move' && body.durationMin !== undefined ? { durationMin: body.durationMin } : {};
    const said = await needs.uses.clashes(viewer, asked.card.trajectory, { moment, start, ...lasts });
    if (said.length > 0)
      return shown(needs, viewer, asked.card, { mode: verb, clashing: { said, start, day, time, minutes } });
  }
  return kept(needs, viewer, asked, body, verb);
}

/** Which of the times she can. Nothing ticked is no answer: that none of them can is a button of its own. */
async function timesSent(needs: ActionNeeds, viewer: Viewer, asked: PressedTimes): Promise<Answer> {
  const can = asked.times.split(',').filter((one) => one !== '');
  if (can.length === 0) {
    const refusals = [{ code: 'required', field: 'times' }] as const;
    return shown(needs, viewer, asked.card, { mode: 'self', refusals });
  }
  const { moment, revision } = asked;
  const body = actBody.safeParse({ act: 'answerTimes', moment, revision, asked: asked.asked, can });
  if (!body.success) return denied(needs, viewer, asked.card, asked.verb);
  return kept(needs, viewer, asked, body.data, 'self');
}

type How = Pick<Parameters<typeof draw>[1], 'mode' | 'filled' | 'refusals' | 'kept' | 'clashing'>;

async function shown(needs: ActionNeeds, viewer: Viewer, ref: PressedCard, how: How): Promise<Answer> {
  const view = await needs.uses.card(viewer, refOf(ref));
  if (view) return answerWith(needs, view, how);
  return how.refusals
    ? { kind: 'sentence', text: how.refusals.map(refusalText).join(' ') }
    : denied(needs, viewer, ref, 'show');
}

function answerWith({ links }: ActionNeeds, view: CardView, how: How): Answer {
  const drawn = outgoing(draw(view, { links, ...how }));
  const fits = JSON.stringify(drawn.card).length <= LARGEST;
  return fits ? { kind: 'card', card: drawn } : { kind: 'sentence', text: chat.refused.tooLarge };
}

/** Forged, somebody else's or no longer there: all three hear the same, and it is noted. */
function denied({ log }: ActionNeeds, viewer: Viewer, ref: PressedCard, what: string): Answer {
  log.warn('chat.denied', { person: viewer.person, what, card: ref.card, trajectory: ref.trajectory });
  return { kind: 'sentence', text: chat.refused.notYours };
}

/**
 * The same for the same answer on the same copy of a card, also when Teams sends the press again under another
 * id: what was asked, of what, in which version, and all that was said. Another answer on that copy is another act.
 */
function keyOf(asked: Pressed, body: ActBody): string {
  const { card: ref, verb, seal: copy } = asked;
  const about = [verb, body, ref.trajectory, ref.moment, ref.document, ref.revision, copy];
  return `card:${createHash('sha256').update(JSON.stringify(about)).digest('base64url')}`;
}

/** What is absent is left out: the optional parts of a reference have no `undefined`. */
function refOf(given: PressedCard): CardRef {
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as unknown as CardRef;
}
