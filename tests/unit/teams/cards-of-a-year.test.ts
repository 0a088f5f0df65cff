import { describe, expect, test } from 'vitest';
import { draw } from '../../../bot/teams/cards/draw.ts';
import { outgoing } from '../../../bot/teams/cards/outgoing.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { elapse } from '../../../domain/acts/elapse.ts';
import type { CardRef } from '../../../domain/effects/effect.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import { lintCard } from '../../support/card-linter.ts';
import { bothIn, kijkwijzerOf } from '../domain/growth/running.ts';
import {
  done,
  friday,
  givenId,
  situation,
  thursday,
  verslag,
  viewContext,
  written,
} from '../domain/release/written.ts';
import { agrees, discusses, line, monday, planned, writes } from '../domain/tailoring/made.ts';

const links = { teamsAppId: 'b7d1f6de-0000-4000-8000-0000000000aa', tabEntityId: 'begeleidingen' };

/** All that a card shows, line by line: its title first, then what stands below it, then its buttons. */
function shown(
  trajectory: Trajectory,
  who: string,
  ref: Omit<CardRef, 'trajectory'>,
  now: string,
): readonly string[] {
  const view = cardView({ ...ref, trajectory: 't-1' }, trajectory, viewerOf(who, who), viewContext(now));
  if (!view) return [];
  const made = outgoing(draw(view, { links }));
  expect(lintCard(made)).toEqual([]);
  const { body, actions = [] } = made.card as unknown as {
    body: readonly { text?: string; inlines?: readonly { text: string }[] }[];
    actions?: readonly { title: string }[];
  };
  return [
    ...body.map(({ text, inlines = [] }) => text ?? inlines.map((one) => one.text).join('')),
    ...actions.map(({ title }) => `[${title}]`),
  ];
}

describe('another coach', () => {
  const vera = { person: 'vera', name: 'Vera', mail: 'vera@x.nl', external: false };
  const handed = done(planned, 'dirk', { act: 'assignCoach', coach: vera }, monday);
  const to = (who: string) => shown(handed, who, { card: 'coachChanged' }, monday);

  test('is said to each in other words', () => {
    expect(to('vera')[0]).toBe('Je hebt er een begeleiding bij');
    expect(to('fenna').slice(0, 2)).toEqual(['Een andere begeleider', 'Begeleider: Vera']);
    expect(to('coen').join(' ')).toContain('Dat maak je zelf af.');
    expect(to('dirk').join(' ')).toContain('in de agenda van de nieuwe begeleider');
    expect(to('mila')).toEqual([]);
  });
});

test('what she released says nothing of what it is, and afterwards when he read it', () => {
  const given = elapse(
    done(written, 'fenna', { act: 'release', document: verslag, to: 'dirk' }, thursday),
    situation(friday),
  );
  const document = `vrijgave.${givenId(given)}`;
  const ref = { card: 'released', document } as const;
  expect(shown(given, 'dirk', ref, friday)).toEqual([
    ...['Er is iets voor je vrijgegeven', 'Nagesprek (programmaweek 2) · Kort verslag van afspraken · fenna'],
    ...['De leerkracht heeft ervoor gekozen om dit met je te delen.', '[Lees het]'],
  ]);
  const read = done(given, 'dirk', { act: 'read', document }, '2026-09-11T10:00:00Z');
  expect(shown(read, 'dirk', ref, '2026-09-11T11:00:00Z')).toContain('Gelezen op vr 11 september, 12.00.');
  for (const who of ['coen', 'mila']) expect(shown(given, who, ref, friday)).toEqual([]);
});

test('both kijkwijzers are in: where the talk begins, and no word of what is in them', () => {
  const ref = { card: 'bothIn', moment: 'w18.kijkwijzergesprek' } as const;
  const lines = shown(bothIn, 'fenna', ref, '2026-10-06T10:00:00Z');
  expect(lines.at(-2)).toBe('[Leg ze naast elkaar]');
  expect(lines.join(' ')).toContain('Waar zagen jullie hetzelfde');
  expect(lines.join(' ')).not.toContain(String(kijkwijzerOf('often').lesson));
  expect(shown(bothIn, 'dirk', ref, '2026-10-06T10:00:00Z')).toEqual([]);
});

test('a plan made to measure asks each what is hers to do, and says what it was about when that is done', () => {
  const first = writes(planned, 'coen', [line('modelles', 8, 'leaveOut', { reason: 'Zo maar.' })]);
  const agreed = agrees(first, 'fenna');
  const toAgree = { card: 'tailoredToAgree', document: 'opMaatPlan.trajectory.v1' } as const;
  const toDiscuss = { card: 'tailoredToDiscuss' } as const;
  expect(shown(first, 'fenna', toAgree, friday).join(' ')).toContain('daar ga je akkoord, of pas je het aan');
  expect(shown(agreed, 'fenna', toAgree, monday)).toContain(
    '✓ Je bent akkoord met deze versie van het plan op maat.',
  );
  expect(shown(agreed, 'dirk', toDiscuss, monday).join(' ')).toContain('daar geef je ook aan');
  expect(shown(discusses(agreed), 'dirk', toDiscuss, monday)).toContain(
    '✓ Jullie hebben het plan op maat besproken.',
  );
  expect(shown(agreed, 'dirk', toDiscuss, monday).join(' ')).not.toContain('Zo maar');
});

describe('deletion', () => {
  const erased = (what: string): Trajectory => ({
    ...written,
    log: [{ id: 'x', at: '2027-10-18T06:00:00Z', by: 'system', what: 'erased', detail: { what } }],
  });
  const now = '2027-10-18T09:00:00Z';

  test('is confirmed with its school year and the day on which it was done', () => {
    const lines = shown(erased('verslag'), 'fenna', { card: 'erased', erased: 'verslag' }, now);
    expect(lines.slice(0, 4)).toEqual([
      'Bevestiging van verwijdering',
      'Wat: wat leerkracht en begeleider voor elkaar schreven',
      'Schooljaar: 2026-2027',
      'Verwijderd op: maandag 18 oktober 2027',
    ]);
  });

  test('of the last of it is announced, and she can take it along until then', () => {
    const ref = { card: 'erased', erased: 'logboek' } as const;
    const hers = shown(erased('logboek'), 'fenna', ref, now);
    expect(hers[0]).toBe('Binnenkort verdwijnt ook de rest');
    expect(hers).toContain('Gaat weg op: maandag 1 november 2027');
    expect(hers.join(' ')).toContain('“Alles over mij”');
    expect(hers.at(-1)).toBe('[Naar het traject]');
    const his = shown(erased('logboek'), 'dirk', ref, now);
    expect(his.join(' ')).not.toContain('Alles over mij');
    expect(his.filter((one) => one.startsWith('['))).toEqual([]);
  });
});
