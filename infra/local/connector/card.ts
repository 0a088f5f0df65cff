import { NotPossible } from './errors.ts';
import type { Activity, Json, Message } from './types.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';

/** The Adaptive Card that a person sees in this message: their own view of it if they have one. */
export function cardOf(message: Message, userId: string): Json | undefined {
  const sent = (message.activity as Activity).attachments?.find(({ contentType }) => contentType === CARD);
  return message.views[userId] ?? (sent?.content as Json | undefined);
}

/** A button of the card, with the inputs that it sends along. */
export interface CardAction {
  readonly action: Json;
  readonly inputs: readonly Json[];
}

/**
 * The first action that is `wanted`: by its verb or its title, or by what its data hold at least.
 * An action inside a ShowCard sends the inputs around it as well; one outside does not see those within.
 */
export function findAction(card: Json, wanted: string | Json): CardAction | undefined {
  return search(card, wanted, []);
}

function search(card: Json, wanted: string | Json, outer: readonly Json[]): CardAction | undefined {
  const own = [...outer, ...elements(card).filter((element) => String(element.type).startsWith('Input.'))];
  for (const action of actions(card)) {
    if (action.type === 'Action.ShowCard') {
      const inner = search(action.card as Json, wanted, own);
      if (inner) return inner;
    } else if (isWanted(action, wanted)) {
      return { action, inputs: action.associatedInputs === 'none' ? [] : own };
    }
  }
  return undefined;
}

function isWanted(action: Json, wanted: string | Json): boolean {
  if (typeof wanted === 'string') return action.verb === wanted || action.title === wanted;
  const data = (action.data ?? {}) as Json;
  return Object.entries(wanted).every(([key, value]) => JSON.stringify(data[key]) === JSON.stringify(value));
}

/** Every element of the body, in order, containers opened. */
function elements(node: unknown): Json[] {
  if (Array.isArray(node)) return node.flatMap(elements);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Json;
  const inside = ['body', 'items', 'columns', 'rows', 'cells'].flatMap((key) => elements(element[key]));
  return 'body' in element ? inside : [element, ...inside];
}

/** The actions of the card, those of its action sets and those behind a tap on an element. */
function actions(card: Json): Json[] {
  const inBody = elements(card).flatMap((element) => [
    ...((element.actions as Json[] | undefined) ?? []),
    ...((element.inlineAction as Json | undefined) ? [element.inlineAction as Json] : []),
    ...((element.selectAction as Json | undefined) ? [element.selectAction as Json] : []),
  ]);
  return [...inBody, ...((card.actions as Json[] | undefined) ?? [])];
}

/**
 * The values that the client sends: what was filled in, else what the card had filled in already.
 * @throws NotPossible for a required input that is empty, as the client would not send it, and for an unknown one
 */
export function inputValues(inputs: readonly Json[], filled: Record<string, string>): Record<string, string> {
  const strange = Object.keys(filled).find((id) => !inputs.some((input) => input.id === id));
  if (strange) throw new NotPossible(`The card has no input "${strange}" for this action`);
  const values: Record<string, string> = {};
  for (const input of inputs) {
    const id = String(input.id);
    const fallback = input.type === 'Input.Toggle' ? (input.valueOff ?? 'false') : '';
    const value = filled[id] ?? String(input.value ?? fallback);
    if (input.isRequired === true && value === '')
      throw new NotPossible(`The card wants "${id}" to be filled in`);
    values[id] = value;
  }
  return values;
}
