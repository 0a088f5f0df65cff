import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardMode, cardMode, draw } from '../../../bot/teams/cards/draw.ts';
import { outgoing, type Sketch } from '../../../bot/teams/cards/outgoing.ts';
import {
  foundCard,
  maatjeCard,
  nextCard,
  startCard,
  verslagenCard,
} from '../../../bot/teams/cards/overview.ts';
import {
  groupCard,
  helpCard,
  refusedCard,
  sentenceCard,
  unknownCard,
  welcomeCard,
} from '../../../bot/teams/cards/talk.ts';
import { cardKinds } from '../../../domain/effects/effect.ts';
import { refusalCodes } from '../../../domain/refusals.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { cardNotes, cardOvers, cardReceipts } from '../../../domain/views/cards/card-notes.ts';
import { lintCard } from '../../support/card-linter.ts';
import { busyHome, quietHome } from './homes.ts';
import { cardViews, hostile, sentences } from './view-arbitraries.ts';

const links = { teamsAppId: 'b7d1f6de-0000-4000-8000-0000000000aa', tabEntityId: 'begeleidingen' };
const modes: readonly CardMode[] = cardMode.options;
const params = {
  ...{ name: hostile[0], max: 3, date: '2026-11-23', until: '2026-12-01', from: '08:00', to: '18:00' },
  ...{
    when: '2026-11-24T14:00:00Z',
    what: 'klikverslag',
    moment: 'c1.groepsbezoek',
    other: 'klikgesprek',
    why: 'holiday.herfst',
  },
};
const refusals = refusalCodes.map((code) => ({ code, params }));

describe('every card that the app can send', () => {
  const talk: readonly (readonly [string, Sketch])[] = [
    ['welcome', welcomeCard(links, {})],
    ['welcome with all', welcomeCard(links, { start: true, maatje: true })],
    ['help', helpCard(links, { start: true })],
    ['unknown', unknownCard()],
    ['thanks', sentenceCard(chat.thanks)],
    ['too long', sentenceCard(chat.tooLong)],
    ['group', groupCard('app')],
    ...Object.entries(chat.refused).map(([why, text]) => [`refused: ${why}`, refusedCard(text)] as const),
    ...[busyHome, quietHome].flatMap((home) => [
      [`next (${home.week.length})`, nextCard(links, home)] as const,
      [`maatje (${home.maatje?.name})`, maatjeCard(home)] as const,
      [`start (${home.mayStart})`, startCard(links, home)] as const,
      [`verslagen (${home.needs.length})`, verslagenCard(links, home)] as const,
      ...['a', ...hostile].map(
        (text) =>
          [`found "${text}"`, foundCard(links, { ...home, found: home.trajectories.length }, text)] as const,
      ),
    ]),
  ];
  test.each(talk)('%s', (_, sketch) => {
    expect(lintCard(outgoing(sketch), hostile)).toEqual([]);
  });

  test('any view, in any mode, with anything refused', () => {
    const refused = fc.array(
      fc.record({
        refusal: fc.constantFrom(...refusals),
        field: fc.constantFrom('teacherSaid', 'agreements.0.what', 'outcomes', 'x'),
      }),
      { maxLength: 3 },
    );
    const said = fc.record(
      {
        kept: sentences.filter(({ length }) => length > 0),
        clashing: sentences.map((all) => ({
          ...{ said: all, start: '2026-11-24T14:00:00Z', day: '2026-11-24', time: '15:00' },
        })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(cardViews, fc.constantFrom(...modes), refused, said, (view, mode, given, more) => {
        const how = {
          links,
          mode,
          ...more,
          refusals: given.map(({ refusal, field }) => ({ ...refusal, field })),
        };
        expect(lintCard(outgoing(draw(view, how)), hostile)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('a button more than Teams shows is not left out in silence', () => {
    const button = { kind: 'open', label: 'openTrajectory', page: 'home' } as const;
    const view = { ...bare, card: 'verslag', state: 'open', notes: [] } as const;
    const lint = (buttons: number) =>
      lintCard(outgoing(draw({ ...view, actions: Array(buttons).fill(button) }, { links })));
    expect(lint(6)).toEqual([]);
    expect(lint(7)).toEqual(['more than 6 actions']);
  });

  const ref = { card: 'verslag', trajectory: 't1' } as const;
  const bare = { ref, to: 'p1', title: {}, facts: [], actions: [] } as const;
  test.each(cardKinds)('%s as it stands open', (card) => {
    expect(lintCard(outgoing(draw({ ...bare, card, state: 'open', notes: cardNotes }, { links })))).toEqual(
      [],
    );
  });
  test.each(cardReceipts)('the receipt %s', (receipt) => {
    expect(
      lintCard(outgoing(draw({ ...bare, card: 'verslag', state: 'receipt', receipt }, { links }))),
    ).toEqual([]);
  });
  test.each(cardOvers)('over: %s', (why) => {
    expect(lintCard(outgoing(draw({ ...bare, card: 'verslag', state: 'over', why }, { links })))).toEqual([]);
  });
});

describe('the linter', () => {
  const good = outgoing(welcomeCard(links, {}));
  const broken = (change: (card: Record<string, unknown>) => void, summary = good.summary) => {
    const card = structuredClone(good.card) as Record<string, unknown>;
    change(card);
    return lintCard({ card, summary }, ['Sanne']);
  };
  const push =
    (key: 'body' | 'actions', ...more: object[]) =>
    (card: Record<string, unknown>) =>
      (card[key] as object[]).push(...more);
  const button = { type: 'Action.OpenUrl', title: 'x', url: 'https://a.example/' };

  test.each([
    ['a newer schema', broken((card) => Object.assign(card, { version: '1.6' }))],
    ['text that does not wrap', broken(push('body', { type: 'TextBlock', text: 'x' }))],
    ['markdown', broken(push('body', { type: 'TextBlock', wrap: true, text: '[x](https://a.example)' }))],
    [
      'a name where markdown is read',
      broken(push('body', { type: 'TextBlock', wrap: true, text: 'Hoi Sanne' })),
    ],
    ['an input without a label', broken(push('body', { type: 'Input.Text', id: 'a', maxLength: 5 }))],
    [
      'required without a sentence',
      broken(push('body', { type: 'Input.Date', id: 'a', label: 'b', isRequired: true })),
    ],
    ['an image without words', broken(push('body', { type: 'Image', url: 'https://a.example/x.png' }))],
    ['an element that phones do not know', broken(push('body', { type: 'Carousel' }))],
    ['seven buttons', broken(push('actions', ...Array(7).fill(button)))],
    ['a script behind a button', broken(push('actions', { ...button, url: 'javascript:alert(1)' }))],
    [
      'a button without fallback',
      broken(
        push('actions', {
          type: 'Action.Execute',
          title: 'x',
          verb: 'act',
          data: { verb: 'act', seal: 's' },
        }),
      ),
    ],
    ['a summary that tells', broken(() => {}, 'Je verslag over dinsdag')],
    ['a summary that names', broken(() => {}, 'Bericht van Sanne')],
    ['a large card', broken(push('body', { type: 'TextBlock', wrap: true, text: 'a'.repeat(30_000) }))],
  ])('finds %s', (_, problems) => {
    expect(problems.length).toBeGreaterThan(0);
  });
});
