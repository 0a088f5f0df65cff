import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayKeepInstruments } from '../../../../domain/access/keeping.ts';
import type { Standing } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { validate } from '../../../../domain/forms/validate.ts';
import { instrumentIn, itemAt, wordsReference } from '../../../../domain/kijkwijzers/catalogue.ts';
import type { Ratings } from '../../../../domain/kijkwijzers/instrument.ts';
import {
  type InstrumentDraft,
  LIMITS,
  newest,
  type OwnInstrument,
  offered,
  withDraft,
} from '../../../../domain/kijkwijzers/own.ts';
import { passagesOf } from '../../../../domain/release/passages.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { written } from '../release/written.ts';

const draft: InstrumentDraft = {
  was: 0,
  name: 'Kijkwijzer van De Klimop',
  blocks: [
    {
      name: 'Rust',
      items: [{ text: 'Iedereen weet waar de spullen liggen.' }, { text: 'De les begint op tijd.' }],
    },
    { name: 'Samen', items: [{ text: 'Kinderen helpen elkaar.' }] },
  ],
  scale: [{ word: 'nog niet te zien' }, { word: 'een enkele keer' }, { word: 'de hele les' }],
  first: true,
  retired: false,
};

function saved(all: readonly OwnInstrument[], one: InstrumentDraft): readonly OwnInstrument[] {
  const result = withDraft(all, one);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
const said = (one: InstrumentDraft, all: readonly OwnInstrument[] = []) => {
  const result = withDraft(all, one);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
};

const first = saved([], draft);
const made = first[0]!;
const asDraft = ({ id, version, name, blocks, scale }: OwnInstrument): InstrumentDraft => ({
  ...{ id, was: version, name, blocks, scale, first: true, retired: false },
});

describe('a school’s own kijkwijzer', () => {
  test('gets its ids from us, whatever is sent', () => {
    expect(made).toMatchObject({ id: 'eigen1', version: 1, first: true });
    expect(made.blocks.flatMap((block) => block.items.map(({ id }) => id))).toEqual(['i1', 'i2', 'i3']);
    const hostile = { ...draft, blocks: [{ id: '__proto__', name: 'x', items: [{ id: 'k1', text: 'y' }] }] };
    expect(saved([], hostile)[0]!.blocks).toEqual([
      { id: 'b1', name: 'x', items: [{ id: 'i1', text: 'y' }] },
    ]);
  });

  test('keeps the id of what stays, so that the picture goes on, and a free one for what is new', () => {
    const [rust, samen] = made.blocks;
    const next = saved(first, {
      ...asDraft(made),
      blocks: [{ ...samen!, items: [{ text: 'Kinderen leggen elkaar iets uit.' }, ...samen!.items] }, rust!],
    });
    const [now] = newest(next);
    expect(now).toMatchObject({ id: 'eigen1', version: 2 });
    expect(now!.blocks.map((block) => block.items.map(({ id }) => id))).toEqual([
      ['i4', 'i3'],
      ['i1', 'i2'],
    ]);
  });

  test('is not written over by who did not see the last version', () => {
    const next = saved(first, asDraft(made));
    expect(said(asDraft(made), next)).toEqual(['changedMeanwhile']);
    expect(said({ ...draft, id: 'eigen9', was: 0 })).toEqual(['notFound']);
  });

  test('only one of them comes first, and what is retired is offered no more', () => {
    const two = saved(first, { ...draft, name: 'Een andere' });
    expect(offered(two).map(({ id, first: comes }) => [id, comes])).toEqual([
      ['eigen2', true],
      ['eigen1', undefined],
    ]);
    const gone = saved(two, { ...asDraft(newest(two).find(({ id }) => id === 'eigen2')!), retired: true });
    expect(offered(gone).map(({ id }) => id)).toEqual(['eigen1']);
  });

  test.each<[string, Partial<InstrumentDraft>, string[]]>([
    ['no name', { name: ' ' }, ['required name']],
    ['no blocks', { blocks: [] }, ['required blocks']],
    ['an empty block', { blocks: [{ name: 'Rust', items: [] }] }, ['required blocks.0.items']],
    [
      'a long line',
      { blocks: [{ name: 'a', items: [{ text: 'x'.repeat(201) }] }] },
      ['tooLong blocks.0.items.0.text'],
    ],
    [
      'the same twice',
      { blocks: [{ name: 'a', items: [{ text: 'x' }, { text: 'X ' }] }] },
      ['twice blocks.0.items.1.text'],
    ],
    ['one step', { scale: [{ word: 'te zien' }] }, ['required scale']],
    [
      'figures',
      { scale: [{ word: '1' }, { word: '2' }] },
      ['looksLikeGrade scale.0.word', 'looksLikeGrade scale.1.word'],
    ],
    ['a verdict', { scale: [{ word: 'onvoldoende' }, { word: 'vaak' }] }, ['looksLikeGrade scale.0.word']],
    ['plusses', { scale: [{ word: '++' }, { word: 'vaak' }] }, ['looksLikeGrade scale.0.word']],
  ])('%s is refused beside its place', (_name, change, expected) => {
    expect(said({ ...draft, ...change })).toEqual(expected);
  });

  test('a school has room for so many, and so much', () => {
    const five = Array.from({ length: LIMITS.instruments }).reduce<readonly OwnInstrument[]>(
      (all) => saved(all, draft),
      [],
    );
    expect(said(draft, five)).toEqual(['tooMany name']);
    const items = Array.from({ length: LIMITS.items }, (_, n) => ({ text: `${n} ${'é'.repeat(190)}` }));
    const huge = { ...draft, blocks: Array.from({ length: 8 }, (_, n) => ({ name: `${n}`, items })) };
    expect(said(huge, saved([], huge))).toEqual(['tooLong name']);
  });

  test('whatever is filled in is judged and never thrown at, and what is kept is kept as it is', () => {
    const text = fc.oneof(
      { weight: 8, arbitrary: fc.stringMatching(/^[a-z]{3,9} [a-z]{3,9}$/) },
      fc.string(),
    );
    const lists = fc.record({
      was: fc.constant(0),
      name: text,
      blocks: fc.array(
        fc.record({ id: text, name: text, items: fc.array(fc.record({ id: text, text }), { maxLength: 4 }) }),
        { maxLength: 4 },
      ),
      scale: fc.array(fc.record({ id: text, word: text }), { maxLength: 5 }),
      first: fc.boolean(),
      retired: fc.boolean(),
    });
    fc.assert(
      fc.property(lists, (one) => {
        const result = withDraft([], one);
        if (!result.ok) {
          expect(result.refusals.length).toBeGreaterThan(0);
          return;
        }
        const [kept] = result.value;
        const again = saved(result.value, { ...asDraft(kept!), first: one.first, retired: one.retired });
        expect({ ...newest(again)[0]!, version: 1 }).toEqual(kept);
      }),
    );
  });
});

describe('filled in with it', () => {
  const ratings = {
    instrument: 'eigen1',
    version: 1,
    items: { i1: 's2', i3: 's3' },
    notes: { b1: 'Rustig begin.' },
  };
  const values = { lesson: 'Rekenen', ratings };
  const kept = validate(formOf('kijkwijzer'), values, [], first);

  test('it carries the kijkwijzer itself, and reads the same whatever the school makes of it', () => {
    if (!kept.ok) throw new Error('refused');
    const filled = kept.value.ratings as Ratings;
    expect(instrumentIn(filled)?.name).toBe('Kijkwijzer van De Klimop');
    expect(filled.own).not.toHaveProperty('first');
    expect(passagesOf(formOf('kijkwijzer'), kept.value).map(({ text }) => text)).toEqual([
      'Rekenen',
      'Iedereen weet waar de spullen liggen. een enkele keer',
      'Rustig begin.',
      'Kinderen helpen elkaar. de hele les',
    ]);
  });

  test('what somebody sends as the kijkwijzer itself is not believed', () => {
    const forged = {
      ...ratings,
      own: { ...made, name: 'Beoordeling', scale: [{ id: 's2', word: 'onvoldoende' }] },
    };
    const told = validate(formOf('kijkwijzer'), { ...values, ratings: forged as Ratings }, [], first);
    expect(told.ok && instrumentIn(told.value.ratings as Ratings)?.name).toBe('Kijkwijzer van De Klimop');
    expect(validate(formOf('kijkwijzer'), { ...values, ratings: forged as Ratings }, []).ok).toBe(false);
  });

  test('a leerdoel that belongs to one of its items keeps the words', () => {
    const reference = wordsReference(made.blocks[0]!.items[0]!);
    expect(itemAt(reference)?.item.text).toBe('Iedereen weet waar de spullen liggen.');
  });
});

test('kept by who leads the school, and by a coach or coordinator whose school it is, or who guides there', () => {
  const school = { id: 's', leaders: ['dirk'] };
  const colleagues = [
    { person: 'coen', schoolId: 's', coach: true },
    { person: 'vera', schoolId: 'other', coach: true },
    { person: 'kim', schoolId: 's', coach: false, coordinator: true },
    { person: 'fenna', schoolId: 's', coach: false },
  ];
  const standing = { trajectory: written, template: beginnendeLeerkracht, day: '2026-10-05' };
  const may = (who: string, there: readonly Standing[]) =>
    mayKeepInstruments(viewerOf(who, who), school, colleagues, there);
  const all = ['dirk', 'coen', 'vera', 'kim', 'fenna', 'niemand'];
  expect(all.filter((who) => may(who, []))).toEqual(['dirk', 'coen', 'kim']);
  const others = { ...school, leaders: [] };
  const guides = (who: string) => mayKeepInstruments(viewerOf(who, who), others, [], [standing]);
  expect(all.filter(guides)).toEqual(['coen']);
});
