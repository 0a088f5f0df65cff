import { checkText, cleaned } from '../forms/check.ts';
import { cleanLine } from '../forms/clean.ts';
import { ok, type Refusal, type Result, refuse, refuseAll } from '../result.ts';
import type { Block, Instrument } from './instrument.ts';

/** A school's own kijkwijzer: each version stays for a while, so that what was begun with one can be sent. */
export interface OwnInstrument extends Instrument {
  /** What new kijkwijzers at the school begin with. At most one of them. */
  readonly first?: true;
  /** No longer offered; what was filled in with it stays as it is. */
  readonly retired?: true;
}

/** The kijkwijzers of a school, for who keeps them. */
export interface InstrumentsView {
  readonly school: string;
  readonly name: string;
  /** The newest version of each, the retired ones too. */
  readonly instruments: readonly OwnInstrument[];
}

/** One as somebody fills it in. Parts that stood in the version before keep their id; new ones have none. */
export interface InstrumentDraft {
  readonly id?: string;
  /** The version that she was looking at; 0 for a new one. */
  readonly was: number;
  readonly name: string;
  readonly blocks: readonly {
    readonly id?: string;
    readonly name: string;
    readonly items: readonly { readonly id?: string; readonly text: string }[];
  }[];
  /** From least to most to be seen. */
  readonly scale: readonly { readonly id?: string; readonly word: string }[];
  readonly first: boolean;
  readonly retired: boolean;
}

/** How much a kijkwijzer and a school hold: what can be looked at in a lesson, and what fits in the school's row. */
export const LIMITS = {
  name: 80,
  block: 60,
  item: 200,
  word: 40,
  blocks: 8,
  items: 15,
  scaleMin: 2,
  scaleMax: 6,
  instruments: 5,
  versions: 3,
  characters: 30_000,
} as const;

/** Words that make a judgement of what is to be seen: a kijkwijzer gives no grade. */
const graded =
  /\d|%|\b(cijfer|score|punten|(on)?voldoende|zwak|matig|slecht|goed|uitstekend|top|gezakt|geslaagd|(ruim|net) voldoende)\b|[+]|^[-–]+$|★/iu;

/** The newest version of each that is still offered; the one that comes first first. */
export function offered(all: readonly OwnInstrument[]): readonly OwnInstrument[] {
  return newest(all)
    .filter((one) => !one.retired)
    .sort((a, b) => Number(b.first ?? false) - Number(a.first ?? false));
}

/**
 * What a school has once a draft is added to it: a next version of the one that it names, or a new one. Refuses all
 * that is missing or impossible at once (`blocks.0.items.2.text`), and `changedMeanwhile` when another saved first.
 */
export function withDraft(
  all: readonly OwnInstrument[],
  draft: InstrumentDraft,
): Result<readonly OwnInstrument[]> {
  const before = all.filter(({ id }) => id === draft.id).sort((a, b) => b.version - a.version)[0];
  if (draft.id !== undefined && !before) return refuse('notFound');
  if ((before?.version ?? 0) !== draft.was) return refuse('changedMeanwhile');
  const refusals = checkDraft(draft);
  if (refusals.length > 0) return refuseAll(refusals);
  const ids = new Set(all.map(({ id }) => id));
  if (!before && ids.size >= LIMITS.instruments) {
    return refuse('tooMany', { max: LIMITS.instruments }, 'name');
  }
  const made = versionOf(draft, before, freeId(ids));
  const others = all
    .filter((one) => one.id !== made.id || one.version > made.version - LIMITS.versions)
    .map((one): OwnInstrument => (made.first ? notFirst(one) : one));
  const after = [...others, made];
  return JSON.stringify(after).length > LIMITS.characters
    ? refuse('tooLong', { max: LIMITS.characters }, 'name')
    : ok(after);
}

/** The newest version of each. */
export function newest(all: readonly OwnInstrument[]): readonly OwnInstrument[] {
  return all.filter((one) => all.every((other) => other.id !== one.id || other.version <= one.version));
}

function checkDraft({ name, blocks, scale }: InstrumentDraft): readonly Refusal[] {
  return [
    ...filled(name, LIMITS.name, 'name'),
    ...counted(blocks.length, 1, LIMITS.blocks, 'blocks'),
    ...blocks.flatMap((block, at) => [
      ...filled(block.name, LIMITS.block, `blocks.${at}.name`),
      ...counted(block.items.length, 1, LIMITS.items, `blocks.${at}.items`),
      ...block.items.flatMap((item, index) =>
        filled(item.text, LIMITS.item, `blocks.${at}.items.${index}.text`),
      ),
    ]),
    ...twice(
      blocks.map((block) => block.name),
      (at) => `blocks.${at}.name`,
    ),
    ...blocks.flatMap((block, at) =>
      twice(
        block.items.map((item) => item.text),
        (index) => `blocks.${at}.items.${index}.text`,
      ),
    ),
    ...counted(scale.length, LIMITS.scaleMin, LIMITS.scaleMax, 'scale'),
    ...scale.flatMap(({ word }, at): readonly Refusal[] => {
      const found = filled(word, LIMITS.word, `scale.${at}.word`);
      if (found.length > 0) return found;
      return graded.test(cleanLine(word)) ? [{ code: 'looksLikeGrade', field: `scale.${at}.word` }] : [];
    }),
    ...twice(
      scale.map(({ word }) => word),
      (at) => `scale.${at}.word`,
    ),
  ];
}

/** Ids stay with what keeps them, so that the picture through the year goes on; what is new gets a free one. */
function versionOf(draft: InstrumentDraft, before: OwnInstrument | undefined, free: string): OwnInstrument {
  const items = before?.blocks.flatMap((block) => block.items.map(({ id }) => id)) ?? [];
  const ids = {
    block: idsFrom('b', before?.blocks.map(({ id }) => id) ?? []),
    item: idsFrom('i', items),
    step: idsFrom('s', before?.scale.map(({ id }) => id) ?? []),
  };
  return {
    id: before?.id ?? free,
    version: (before?.version ?? 0) + 1,
    name: cleanLine(draft.name),
    blocks: draft.blocks.map(
      (block): Block => ({
        id: ids.block(block.id),
        name: cleanLine(block.name),
        items: block.items.map((item) => ({ id: ids.item(item.id), text: cleanLine(item.text) })),
      }),
    ),
    scale: draft.scale.map(({ id, word }) => ({ id: ids.step(id), word: cleanLine(word) })),
    ...(draft.first && !draft.retired ? { first: true } : {}),
    ...(draft.retired ? { retired: true } : {}),
  };
}

/** The id that was asked for where it stood before and is not taken yet, or else one that never was. */
function idsFrom(letter: string, before: readonly string[]): (asked: string | undefined) => string {
  const left = new Set(before);
  let next = 1 + Math.max(0, ...before.map((id) => Number(id.slice(1)) || 0));
  return (asked) => {
    if (asked !== undefined && left.delete(asked)) return asked;
    next += 1;
    return `${letter}${next - 1}`;
  };
}

function freeId(taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) if (!taken.has(`eigen${n}`)) return `eigen${n}`;
}

function notFirst({ first: _, ...rest }: OwnInstrument): OwnInstrument {
  return rest;
}

function filled(text: string, max: number, field: string): readonly Refusal[] {
  const check = checkText(cleaned(text, cleanLine), max, field);
  return check.value === undefined && check.refusals.length === 0
    ? [{ code: 'required', field }]
    : check.refusals;
}

function counted(count: number, min: number, max: number, field: string): readonly Refusal[] {
  if (count < min) return [{ code: 'required', field }];
  return count > max ? [{ code: 'tooMany', params: { max }, field }] : [];
}

/** What says the same as one before it. */
function twice(texts: readonly string[], field: (at: number) => string): readonly Refusal[] {
  const plain = texts.map((text) => cleanLine(text).toLowerCase());
  return plain.flatMap((text, at) =>
    text !== '' && plain.indexOf(text) !== at ? [{ code: 'twice' as const, field: field(at) }] : [],
  );
}
