import type {
  IActionSet,
  IContainer,
  IExecuteAction,
  IFactSet,
  IOpenUrlAction,
  ISubmitAction,
  ITextBlock,
} from '@microsoft/teams.cards';

/** Buttons of a card: something that the bot does, or a page that opens. */
export type Button = IExecuteAction | IOpenUrlAction | ISubmitAction;

/** The data behind a button. `verb` says which row of the table of actions it is for. */
export interface ButtonData {
  readonly verb: string;
  readonly [more: string]: unknown;
}

export function heading(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'Large', weight: 'Bolder', style: 'heading' };
}

export function paragraph(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true };
}

export function subtle(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small' };
}

/** A sentence that wants to be seen: a word and a colour, never a colour alone. */
export function attention(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, color: 'Attention', weight: 'Bolder' };
}

export function facts(rows: readonly { readonly title: string; readonly value: string }[]): IFactSet[] {
  return rows.length === 0 ? [] : [{ type: 'FactSet', facts: rows.map((row) => ({ ...row })) }];
}

export function group(...items: IContainer['items']): IContainer {
  return { type: 'Container', items, spacing: 'Medium' };
}

export function buttons(...actions: Button[]): IActionSet[] {
  return actions.length === 0 ? [] : [{ type: 'ActionSet', actions }];
}

/**
 * A button that the bot answers with another card. Clients too old for that send the same data as a message.
 * `inputs: 'none'` leaves out what was filled in, and does not ask for what is missing.
 */
export function ask(title: string, data: ButtonData, inputs: 'auto' | 'none' = 'none'): IExecuteAction {
  const shared = { title, data: { ...data }, associatedInputs: inputs };
  return {
    type: 'Action.Execute',
    verb: data.verb,
    ...shared,
    fallback: { type: 'Action.Submit', ...shared },
  };
}

export function primary(button: IExecuteAction): IExecuteAction {
  const { fallback, ...rest } = button;
  return { ...rest, style: 'positive', ...(fallback === undefined ? {} : { fallback }) };
}

/** Says `sentence` in the reader's name, as if she had typed it: the answer comes as a message of its own. */
export function say(title: string, sentence: string): ISubmitAction {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: sentence } } };
}

export function open(title: string, url: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}
