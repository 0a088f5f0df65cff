import type {
  IExecuteAction,
  IOpenUrlAction,
  IRichTextBlock,
  ISubmitAction,
  ITextBlock,
  ITextRun,
} from '@microsoft/teams.cards';
import { plain } from './plain.ts';

/*
 * Teams reads markdown in text blocks and in facts, and how it escapes differs from client to client. So text blocks
 * hold sentences of our own and nothing else; whatever names a person, a room or something typed is a text run,
 * which knows no markdown.
 */

/** Buttons of a card: something that the bot does, a sentence that is said, or a page that opens. */
export type Button = IExecuteAction | IOpenUrlAction | ISubmitAction;

/** The data behind a button. `verb` says which row of the table of actions it is for. */
export interface ButtonData {
  readonly verb: string;
  readonly [more: string]: unknown;
}

/** A part of a line. */
export type Run = string | { readonly bold: string };

export function heading(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, size: 'Large', weight: 'Bolder', style: 'heading' };
}

/** A sentence of our own. */
export function paragraph(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true };
}

export function subtle(text: string): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, size: 'Small' };
}

/** A line in which anything may stand. */
export function line(...runs: readonly Run[]): IRichTextBlock {
  return { type: 'RichTextBlock', inlines: runs.map((run) => runOf(run, {})) };
}

/** A line below another, for what matters less. */
export function subtleLine(...runs: readonly Run[]): IRichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'None',
    inlines: runs.map((run) => runOf(run, { isSubtle: true })),
  };
}

/** A sentence that wants to be seen: by its words, and by colour. */
export function attention(text: string): IRichTextBlock {
  return { type: 'RichTextBlock', inlines: [runOf({ bold: text }, { color: 'Attention' })] };
}

function runOf(run: Run, style: Partial<ITextRun>): ITextRun {
  return typeof run === 'string'
    ? { type: 'TextRun', text: spaced(run), ...style }
    : { type: 'TextRun', text: spaced(run.bold), weight: 'Bolder', ...style };
}

/** `plain`, with the blank between two runs kept. */
function spaced(text: string): string {
  const bare = plain(text);
  return `${/^\s/.test(text) ? ' ' : ''}${bare}${bare !== '' && /\s$/.test(text) ? ' ' : ''}`;
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

/** The button that most people want. */
export function primary(button: IExecuteAction): IExecuteAction {
  return { ...button, style: 'positive' };
}

/** Says `sentence` in the reader's name, as if she had typed it: the answer comes as a message of its own. */
export function say(title: string, sentence: string): ISubmitAction {
  return { type: 'Action.Submit', title, data: { msteams: { type: 'imBack', value: sentence } } };
}

export function open(title: string, url: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title, url };
}
