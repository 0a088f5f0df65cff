import { describe, expect, test } from 'vitest';
import { mayRead, readersOf } from '../../../../domain/access/access.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { drieBlokken } from '../../../../domain/kijkwijzers/drie-blokken.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { allThat, asked, done, viewContext } from '../release/written.ts';
import { kijkwijzerOf, running, submits, today } from './running.ts';

const talk = 'w18.kijkwijzergesprek';
const hers = done(running, 'fenna', submits('kijkwijzerLeerkracht', kijkwijzerOf('often'), talk), today);
const bothIn = done(hers, 'coen', submits('kijkwijzerCoach', kijkwijzerOf('sometimes'), talk), today);

const readers = (trajectory: Trajectory, kind: string) => {
  const document = trajectory.documents.find((one) => one.kind === kind)!;
  return ['fenna', 'coen', 'dirk', 'mila'].filter((who) =>
    mayRead(viewerOf(who, who), document, { trajectory, template, day: '2026-10-05' }),
  );
};

describe('our own kijkwijzer', () => {
  test('has the three blocks of the source text, each with six to eight items and ids of its own', () => {
    expect(drieBlokken.blocks.map(({ name }) => name)).toEqual([
      'Klassenmanagement',
      'Interactie',
      'Leidinggeven',
    ]);
    for (const { items } of drieBlokken.blocks) expect([6, 7, 8]).toContain(items.length);
    const ids = drieBlokken.blocks.flatMap((block) => block.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('speaks in words that are no grade', () => {
    for (const { word } of drieBlokken.scale) expect(word).not.toMatch(/\d|goed|voldoende|zwak|matig/);
  });
});

describe('filled in separately', () => {
  test('has its place on the page of who fills them in before the first is there, and of nobody else', () => {
    const kinds = (who: string) =>
      trajectoryView(running, viewerOf(who, who), viewContext(today))!.kijkwijzers;
    for (const who of ['fenna', 'coen'])
      expect(kinds(who)).toEqual(['kijkwijzerLeerkracht', 'kijkwijzerCoach', 'bezoekkijkwijzer']);
    expect(kinds('dirk')).toBeUndefined();
  });

  test('nobody reads the other’s until both are in, and the director neither then', () => {
    expect(readers(hers, 'kijkwijzerLeerkracht')).toEqual(['fenna']);
    expect(allThat('coen', hers, today)).not.toMatch(/kijkwijzerLeerkracht\.w18|denktijd/);
    expect(readers(bothIn, 'kijkwijzerLeerkracht')).toEqual(['fenna', 'coen']);
    expect(readers(bothIn, 'kijkwijzerCoach')).toEqual(['fenna', 'coen']);
    expect(allThat('dirk', bothIn, today)).not.toMatch(/ijkwijzer(Coach|Leerkracht)\.|denktijd/);
  });

  test('the badge says that the other reads it later, and is true', () => {
    const rule = template.documents.find((one) => one.kind === 'kijkwijzerCoach')!;
    const standing = (trajectory: Trajectory) => ({ trajectory, template, day: '2026-10-05' });
    const badge = (trajectory: Trajectory) =>
      readersOf(
        rule,
        standing(trajectory),
        trajectory.documents.find((one) => one.kind === rule.kind),
      ).map(({ person, when }) => `${person} ${when}`);
    expect(badge(running)).toEqual(['fenna onceBoth', 'coen now']);
    expect(badge(bothIn)).toEqual(['fenna now', 'coen now']);
  });

  test('who has seen the other’s does not begin anew', () => {
    const document = `kijkwijzerLeerkracht.${talk}.v1`;
    expect(asked(bothIn, 'fenna', { act: 'withdraw', document }, today)).toMatchObject({
      refusals: [{ code: 'alreadyDone' }],
    });
    expect(asked(hers, 'fenna', { act: 'withdraw', document }, today).ok).toBe(true);
  });
});

describe('while watching the modelles', () => {
  const lesson = 'w8.modelles';
  const begun = '2026-10-28T09:40:00Z';
  const needs = (trajectory: Trajectory, who: string, now: string) =>
    trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!.needs.map((one) =>
      [one.kind, one.moment, one.documentKind].join(' '),
    );

  test('she is invited to fill one in from its beginning on, and nothing stands open for want of it', () => {
    const invited = `invited ${lesson} modelleskijkwijzer`;
    expect(needs(running, 'fenna', '2026-10-28T09:00:00Z')).not.toContain(invited);
    expect(needs(running, 'fenna', begun)).toContain(invited);
    expect(needs(running, 'coen', begun)).not.toContain(invited);
    const after = done(running, 'fenna', submits('modelleskijkwijzer', kijkwijzerOf('often'), lesson), begun);
    expect(needs(after, 'fenna', begun)).not.toContain(invited);
    const moment = running.moments.find((one) => one.id === lesson)!;
    const held = { act: 'held', moment: lesson, revision: moment.revision, held: true } as const;
    const over = done(running, 'coen', held, '2026-10-28T11:00:00Z');
    const director = trajectoryView(over, viewerOf('dirk', 'dirk'), viewContext('2026-10-29T09:00:00Z'))!;
    expect(director.timeline.find((one) => one.moment === lesson)).toMatchObject({
      state: 'held',
      open: false,
    });
  });

  test('it is of the coach’s lesson, and so no part of the picture of her own', () => {
    const after = done(bothIn, 'fenna', submits('modelleskijkwijzer', kijkwijzerOf('often'), lesson), begun);
    const { documents } = trajectoryView(after, viewerOf('fenna', 'fenna'), viewContext(begun))!;
    const pictured = documents.map(({ kind, pictured: by }) => [kind, by]);
    expect(Object.fromEntries(pictured)).toMatchObject({
      kijkwijzerLeerkracht: 'bySubject',
      kijkwijzerCoach: 'byOther',
      modelleskijkwijzer: undefined,
    });
  });
});

describe('what cannot be so is refused', () => {
  const { ratings } = kijkwijzerOf('often') as { readonly ratings: Record<string, unknown> };
  test.each<[string, unknown, string, string]>([
    ['a word of no scale', { ...ratings, items: { k1: '6' } }, 'ratings.k1', 'invalid'],
    ['an item that there is not', { ...ratings, items: { z9: 'often' } }, 'ratings.z9', 'invalid'],
    ['a kijkwijzer that nobody knows', { ...ratings, version: 7 }, 'ratings', 'invalid'],
    ['only a note', { ...ratings, items: {} }, 'ratings', 'required'],
    [
      'a note of a novel',
      { ...ratings, notes: { interactie: 'x'.repeat(1_001) } },
      'ratings.interactie',
      'tooLong',
    ],
    ['a text', 'goed', 'ratings', 'invalid'],
  ])('%s', (_, given, field, code) => {
    const values = { lesson: 'Rekenen', ratings: given as never };
    expect(asked(running, 'coen', submits('kijkwijzerCoach', values, talk), today)).toMatchObject({
      refusals: [{ code, field }],
    });
  });
});
