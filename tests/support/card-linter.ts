import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

const { AdaptiveCard, SerializationContext, Version, Versions } = createRequire(import.meta.url)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof AdaptiveCards & { Versions: { v1_5: unknown } };

type Node = Readonly<Record<string, unknown>>;

/** A card as it goes out. */
export interface LintedCard {
  readonly card: Node;
  readonly summary: string;
}

/** Elements that a card of ours may have: of schema 1.5, and drawn well on phones too. */
const ELEMENTS = [
  'AdaptiveCard',
  'TextBlock',
  'RichTextBlock',
  'TextRun',
  'Container',
  'ActionSet',
  'Image',
  'Input.Text',
  'Input.Date',
  'Input.Time',
  'Input.ChoiceSet',
  'Action.Execute',
  'Action.Submit',
  'Action.OpenUrl',
];
const MAX_ACTIONS = 6;
const MAX_BYTES = 28 * 1024;
const MAX_SUMMARY = 80;
/** What a notification must not say on a screen that others can see. */
const TELLING =
  /doel|verslag|verbeter|traject(?!wijzer)|rapport|film|vaststelling|begeleid|klikgesprek|bezoek|coach|leidinggevende|\d/i;
const MARKDOWN = /[*_`~#<>[\]|\\]|^\s*(?:[-+]|\d+\.)\s/m;

/**
 * What is wrong with a card, by the rules of Teams and of ours; empty when nothing is.
 * `foreign` is text of people that stands on it: it may appear as it was typed, never where markdown is read,
 * and never in the summary.
 */
export function lintCard({ card, summary }: LintedCard, foreign: readonly string[] = []): string[] {
  const nodes = all(card);
  return [
    ...schema(card),
    ...(Buffer.byteLength(JSON.stringify(card)) > MAX_BYTES ? [`larger than ${MAX_BYTES} bytes`] : []),
    ...summaryProblems(summary, foreign),
    ...ids(nodes),
    ...(nodes.filter(isAction).length > MAX_ACTIONS ? [`more than ${MAX_ACTIONS} actions`] : []),
    ...(nodes.filter((node) => node.style === 'positive').length > 1 ? ['more than one primary action'] : []),
    ...nodes.flatMap((node) => nodeProblems(node, foreign).map((problem) => `${node.type}: ${problem}`)),
  ];
}

/** What Microsoft's own parser has to say, at version 1.5. */
function schema(card: Node): string[] {
  const context = new SerializationContext(Versions.v1_5 as never);
  const parsed = new AdaptiveCard();
  parsed.parse(card as never, context);
  const said = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  // The parser's pattern for `lang` remembers where it stopped, and so refuses every other card.
  const problems = said.filter((message) => message !== 'Invalid value "nl" for property "lang".');
  const version = card.version === new Version(1, 5).toString() ? [] : ['not of version 1.5'];
  const unknown = all(card)
    .map(({ type }) => String(type))
    .filter((type) => !ELEMENTS.includes(type));
  return [...problems, ...version, ...unknown.map((type) => `${type} is not on the list of elements`)];
}

function summaryProblems(summary: string, foreign: readonly string[]): string[] {
  return [
    ...(summary.trim() === '' || summary.length > MAX_SUMMARY ? ['no summary, or a long one'] : []),
    ...(TELLING.test(summary) ? [`the summary tells: ${summary}`] : []),
    ...foreign
      .filter((text) => text !== '' && summary.includes(text))
      .map(() => 'the summary names somebody'),
  ];
}

function ids(nodes: readonly Node[]): string[] {
  const inputs = nodes.filter(isInput).map(({ id }) => String(id));
  return inputs
    .filter((id, index) => inputs.indexOf(id) !== index)
    .map((id) => `input ${id} stands there twice`);
}

function nodeProblems(node: Node, foreign: readonly string[]): string[] {
  if (node.type === 'TextBlock') return textProblems(node, foreign);
  if (node.type === 'RichTextBlock') return (node.inlines as unknown[]).length === 0 ? ['empty'] : [];
  if (node.type === 'TextRun') return /[\n\r\u202E]/.test(String(node.text)) ? ['more than one line'] : [];
  if (node.type === 'Image') return isHttps(node.url) && node.altText ? [] : ['needs https and altText'];
  if (isInput(node)) return inputProblems(node);
  if (isAction(node)) return actionProblems(node);
  return [];
}

function textProblems(node: Node, foreign: readonly string[]): string[] {
  const text = String(node.text);
  return [
    ...(node.wrap === true ? [] : ['does not wrap']),
    ...(text.trim() === '' ? ['empty'] : []),
    ...(MARKDOWN.test(text) ? [`markdown in "${text}"`] : []),
    ...foreign
      .filter((each) => each.length > 2 && text.includes(each))
      .map(() => 'text of people where markdown is read'),
  ];
}

function inputProblems(node: Node): string[] {
  return [
    ...(typeof node.id === 'string' && /^[\w.-]+$/.test(node.id) ? [] : ['no id']),
    ...(typeof node.label === 'string' && node.label !== '' ? [] : ['no label']),
    ...(node.isRequired === true && !node.errorMessage ? ['required without errorMessage'] : []),
    ...(node.type === 'Input.Text' && !(Number(node.maxLength) > 0) ? ['no maxLength'] : []),
    ...(node.type === 'Input.ChoiceSet' && node.wrap !== true ? ['does not wrap'] : []),
    ...(node.isVisible === false ? ['hidden'] : []),
  ];
}

function actionProblems(node: Node): string[] {
  const title = String(node.title ?? '');
  const data = node.data as Node | undefined;
  const problems =
    title.trim() === '' || title.length > 60 || /[\n\r]/.test(title) ? ['no title, or a long one'] : [];
  if (node.type === 'Action.OpenUrl')
    return isHttps(node.url) ? problems : [...problems, `opens ${node.url}`];
  if (node.type === 'Action.Submit' && data?.msteams) return problems;
  const fallback = node.fallback as Node | undefined;
  return [
    ...problems,
    ...(data?.verb && data.seal ? [] : ['no verb or seal in its data']),
    ...(node.verb === data?.verb ? [] : ['another verb than its data']),
    ...(fallback?.type === 'Action.Submit' ? [] : ['no fallback']),
    ...(JSON.stringify(fallback?.data) === JSON.stringify(data) ? [] : ['a fallback with other data']),
  ];
}

const isInput = (node: Node) => String(node.type).startsWith('Input.');
const isAction = (node: Node) => String(node.type).startsWith('Action.');

function isHttps(url: unknown): boolean {
  return typeof url === 'string' && URL.canParse(url) && new URL(url).protocol === 'https:';
}

/** Every element and action, fallbacks left out. */
function all(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(all);
  if (typeof node !== 'object' || node === null) return [];
  const element = node as Node;
  const inside = ['body', 'items', 'inlines', 'columns', 'actions'].flatMap((key) => all(element[key]));
  return typeof element.type === 'string' ? [element, ...inside] : inside;
}
