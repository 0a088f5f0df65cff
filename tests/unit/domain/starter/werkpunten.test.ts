import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import type { CardRef } from '../../../../domain/effects/effect.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { momentAt, popWith, running, submits } from '../growth/running.ts';
import { asked, calendar, done, situation, viewContext } from '../release/written.ts';

const monday = '2026-11-30T15:00:00Z';
const tuesday = '2026-12-01T10:00:00Z';
const all: Moment['attendees'] = ['fenna', 'coen', 'dirk'].map((person) => ({ person, required: true }));
const talk = { ...momentAt('tripartite', 13, '2026-11-30T14:00:00Z', 'held'), attendees: all };
const visit = momentAt('directiebezoek', 23, '2027-03-09T09:00:00Z', 'scheduled');
const held: Trajectory = { ...running, moments: [...running.moments, talk, { ...visit, attendees: all }] };

const record = (werkpunten: readonly string[], correctionOf?: string): Act => ({
  ...submits('tripartiteverslag', { teacherSaid: 'Het gaat.', werkpunten }, talk.id),
  ...(correctionOf === undefined ? {} : { correctionOf }),
});
const first = `tripartiteverslag.${talk.id}.v1`;
const written = done(held, 'coen', record(['Korte uitleg', 'Denktijd']), monday);
const proposed = written.goalProposal!.at;
const agree = { act: 'agreeGoals', proposed } as const;
const doubt = { act: 'doubtGoals', proposed } as const;

const texts = (trajectory: Trajectory) => trajectory.goals.map(({ text }) => text);
const viewOf = (trajectory: Trajectory, who: string, now = tuesday) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!;
const needsOf = (trajectory: Trajectory, who: string) =>
  viewOf(trajectory, who).needs.map(({ kind }) => kind);

function told(trajectory: Trajectory, now = tuesday) {
  const { now: instant } = situation(now);
  return tellings(trajectory, [], { template, calendar, rosters: {}, now: instant, unreachable: [] })
    .filter(({ card }) => card.card.startsWith('goals'))
    .map(({ card, to }) => `${card.card} ${to}`);
}

const card = (trajectory: Trajectory, kind: CardRef['card'], who: string, person?: string) =>
  cardView(
    { card: kind, trajectory: trajectory.id, ...(person === undefined ? {} : { person }) },
    trajectory,
    viewerOf(who, who),
    viewContext(tuesday),
  );

describe('werkpunten that a talk of three set', () => {
  test('are in force once teacher and director said that they are right; until then the former are', () => {
    expect(texts(written)).toEqual(['Rustige start']);
    const half = done(written, 'fenna', agree, tuesday);
    expect(texts(half)).toEqual(['Rustige start']);
    // Who said yes sees that she did; who wrote it was not asked.
    const said = (who: string) => viewOf(half, who).goalProposal?.agreedByMe;
    expect(['fenna', 'dirk', 'coen'].map(said)).toEqual([true, undefined, undefined]);
    const whole = done(half, 'dirk', agree, tuesday);
    expect(texts(whole)).toEqual(['Korte uitleg', 'Denktijd']);
    expect(whole.goalProposal).toBeUndefined();
    expect(done(whole, 'fenna', agree, tuesday)).toBe(whole);
    expect(asked(written, 'mila', agree, tuesday)).toMatchObject({ ok: false });
  });

  test('have ids that are never used again, and that count nothing of what else was written', () => {
    const more = done(held, 'fenna', submits('pop', popWith('2026-12-10')), '2026-10-05T09:00:00Z');
    const other = done(more, 'coen', record(['Korte uitleg', 'Denktijd']), monday);
    const ids = (trajectory: Trajectory) => trajectory.goalProposal!.goals.map(({ id }) => id);
    expect(ids(other)).toEqual(ids(written));
    const corrected = done(written, 'coen', record(['Korte uitleg', 'Rust'], first), tuesday);
    expect(new Set([...ids(written), ...ids(corrected), 'g1']).size).toBe(5);
  });

  test('keep their name above what was written about them, which can be corrected, once others hold', () => {
    const filmed = momentAt('videoOpname', 12, '2026-11-24T09:00:00Z', 'held');
    const agreeBoth = (from: Trajectory, at: string) =>
      ['fenna', 'dirk'].reduce(
        (so, who) => done(so, who, { act: 'agreeGoals', proposed: from.goalProposal!.at }, at),
        from,
      );
    const whole = agreeBoth({ ...written, moments: [...written.moments, filmed] }, tuesday);
    const [old] = whole.goals;
    const analysis = (text: string) =>
      submits('videoanalyse', { seen: 'Een les.', observed: { [old!.id]: text } }, filmed.id);
    const analysed = done(whole, 'coen', analysis('Drie zinnen.'), tuesday);
    const next = agreeBoth(done(analysed, 'coen', record(['Rust'], first), tuesday), tuesday);
    expect(texts(next)).toEqual(['Rust']);
    const document = next.documents.find(({ kind }) => kind === 'videoanalyse')!;
    const seen = documentView(next, document, viewerOf('fenna', 'fenna'), viewContext(tuesday))!;
    expect(seen.goals.map(({ text }) => text)).toEqual(['Rust', 'Korte uitleg']);
    expect(viewOf(next, 'coen').goalsEverSet!.map(({ id }) => id)).toContain(old!.id);
    const correction = { ...analysis('Vier zinnen.'), correctionOf: document.id } as Act;
    const corrected = done(next, 'coen', correction, tuesday).documents.at(-1)!;
    expect(corrected.values.observed).toEqual({ [old!.id]: 'Vier zinnen.' });
    const unknown = {
      ...analysis(''),
      values: { seen: 'x', observed: { g99: 'x' } },
      correctionOf: document.id,
    };
    expect(asked(next, 'coen', unknown as Act, tuesday)).toMatchObject({ refusals: [{ code: 'invalid' }] });
  });

  test('are asked of both, on a card that holds none of them', () => {
    expect(told(written)).toEqual(['goalsToAgree fenna', 'goalsToAgree dirk']);
    const open = card(written, 'goalsToAgree', 'dirk');
    expect(open).toMatchObject({ state: 'open', notes: ['werkpuntenInPage'] });
    expect(JSON.stringify(open)).not.toContain('Denktijd');
    expect(needsOf(written, 'fenna')).toContain('werkpuntenToAgree');
    expect(needsOf(written, 'coen')).not.toContain('werkpuntenToAgree');
    const half = done(written, 'fenna', agree, tuesday);
    expect(card(half, 'goalsToAgree', 'fenna')).toMatchObject({ state: 'receipt', receipt: 'goalsAgreed' });
    expect(told(half)).toEqual(['goalsToAgree dirk']);
  });

  test('wait while it stands still', () => {
    const paused = done(written, 'coen', { act: 'pause' }, tuesday);
    expect(told(paused)).toEqual([]);
    expect(needsOf(paused, 'fenna')).not.toContain('werkpuntenToAgree');
  });

  test('the first of all are what is worked on meanwhile, also in a next version of the same talk', () => {
    const begun = done({ ...held, goals: [] }, 'coen', record(['Denktijd']), monday);
    expect(texts(begun)).toEqual(['Denktijd']);
    expect(begun.goalProposal).toMatchObject({ first: true, agreed: [{ by: 'coen' }] });
    const next = done(begun, 'coen', record(['Korte uitleg'], first), tuesday);
    expect(texts(next)).toEqual(['Korte uitleg']);
    expect(next.goalProposal).toMatchObject({ first: true, document: first.replace('v1', 'v2') });
  });

  test('go with the version that proposed them, as long as nobody else answered', () => {
    const withdraw = { act: 'withdraw', document: first } as const;
    expect(done(written, 'coen', withdraw, tuesday).goalProposal).toBeUndefined();
    const begun = done({ ...held, goals: [] }, 'coen', record(['Denktijd']), monday);
    expect(done(begun, 'coen', withdraw, tuesday).goals).toEqual([]);
    // What they took the place of waits again, with all that was said of it.
    const answers = done(done(written, 'fenna', doubt, tuesday), 'dirk', agree, tuesday);
    const second = done(answers, 'coen', record(['Korte uitleg'], first), tuesday);
    const third = done(second, 'coen', record(['Meer rust'], first.replace('v1', 'v2')), tuesday);
    const undo = (version: string): Act => ({ act: 'withdraw', document: first.replace('v1', version) });
    expect(done(third, 'coen', undo('v3'), tuesday).goalProposal).toEqual(second.goalProposal);
    expect(done(second, 'coen', undo('v2'), tuesday).goalProposal).toEqual(answers.goalProposal);
    const better = done(begun, 'coen', record(['Korte uitleg'], first), tuesday);
    const asBegun = done(better, 'coen', undo('v2'), tuesday);
    expect([texts(asBegun), asBegun.goalProposal]).toEqual([texts(begun), begun.goalProposal]);
    // However many versions follow each other, the row holds a few; what fell out of it is proposed anew.
    const versions = Array.from({ length: 40 }, (_, at) => `v${at + 2}`);
    const many = versions.reduce(
      (so, version, at) =>
        done(so, 'coen', record([`Werkpunt ${version}`], first.replace('v1', `v${at + 1}`)), tuesday),
      written,
    );
    expect(JSON.stringify(many.goalProposal).match(/"document"/g)).toHaveLength(6);
    const allUndone = versions.reduceRight((so, version) => done(so, 'coen', undo(version), tuesday), many);
    expect(allUndone.goalProposal?.goals).toEqual(written.goalProposal?.goals);
    for (const said of [agree, doubt]) {
      const answered = done(written, 'fenna', said, tuesday);
      expect(asked(answered, 'coen', withdraw, tuesday)).toMatchObject({
        refusals: [{ code: 'alreadyDone' }],
      });
    }
  });
});

describe('what is not right yet', () => {
  const doubted = done(written, 'fenna', doubt, tuesday);

  test('whoever guides hears it, with who says so and without a reason; nobody else does', () => {
    expect(told(doubted)).toEqual(['goalsToAgree dirk', 'goalsDoubted coen']);
    expect(card(doubted, 'goalsDoubted', 'coen', 'fenna')).toMatchObject({
      state: 'open',
      facts: [{ fact: 'says', name: 'fenna' }],
    });
    for (const who of ['dirk', 'fenna']) expect(card(doubted, 'goalsDoubted', who, 'fenna')).toBeUndefined();
    expect(needsOf(doubted, 'coen')).toContain('goalsDoubted');
    expect(viewOf(doubted, 'coen').goalProposal).toMatchObject({
      doubtedBy: ['fenna'],
      waitingFor: ['dirk'],
    });
    expect(card(doubted, 'goalsToAgree', 'fenna')).toMatchObject({
      state: 'receipt',
      receipt: 'goalsDoubted',
    });
  });

  test('she can say after all that it is', () => {
    const after = done(doubted, 'fenna', agree, tuesday);
    expect(told(after)).toEqual(['goalsToAgree dirk']);
    expect(card(after, 'goalsDoubted', 'coen', 'fenna')).toMatchObject({ state: 'over' });
    expect(asked(after, 'fenna', doubt, tuesday)).toMatchObject({ refusals: [{ code: 'alreadyDone' }] });
    expect(inverse(written, doubted, doubt)).toBeUndefined();
  });

  test('a new version is asked of everybody anew, and the older one is answered no more', () => {
    const next = done(doubted, 'coen', record(['Korte uitleg'], first), tuesday);
    expect(told(next)).toEqual(['goalsToAgree fenna', 'goalsToAgree dirk']);
    expect(asked(next, 'dirk', agree, tuesday)).toMatchObject({ refusals: [{ code: 'changedMeanwhile' }] });
    const now = { act: 'agreeGoals', proposed: next.goalProposal!.at } as const;
    const whole = done(done(next, 'dirk', now, tuesday), 'fenna', now, tuesday);
    expect(texts(whole)).toEqual(['Korte uitleg']);
  });

  test('a version with the same werkpunten asks nobody again, and one with the former takes them back', () => {
    const reworded = done(
      doubted,
      'coen',
      {
        ...submits(
          'tripartiteverslag',
          { teacherSaid: 'Het gaat goed.', werkpunten: ['Korte uitleg', 'Denktijd'] },
          talk.id,
        ),
        correctionOf: first,
      } as Act,
      tuesday,
    );
    expect(reworded.goalProposal).toEqual(doubted.goalProposal);
    const back = done(doubted, 'coen', record(['Rustige start'], first), tuesday);
    expect(back.goalProposal).toBeUndefined();
    expect(texts(back)).toEqual(['Rustige start']);
    const undo: Act = { act: 'withdraw', document: first.replace('v1', 'v2') };
    const again = done(back, 'coen', undo, tuesday).goalProposal!;
    expect(again.goals.map(({ text }) => text)).toEqual(['Korte uitleg', 'Denktijd']);
    expect(again).toMatchObject({ document: first, agreed: [{ by: 'coen' }] });
  });

  test('a better version of an earlier talk changes nothing of what a later one set', () => {
    const earlier = held.moments.find(({ step, cycle }) => step === 'tripartite' && cycle === 1)!;
    const verslag = submits(
      'tripartiteverslag',
      { teacherSaid: 'Even wennen.', werkpunten: ['Rust'] },
      earlier.id,
    );
    expect(done(held, 'coen', verslag, tuesday).goalProposal).toBeDefined();
    expect(done(written, 'coen', verslag, tuesday).goalProposal).toEqual(written.goalProposal);
  });
});

describe('what the director may see of it', () => {
  const his = done(written, 'dirk', agree, tuesday);
  const whatHeSees = (trajectory: Trajectory) => JSON.stringify(viewOf(trajectory, 'dirk'));

  test('once he said yes it reads the same whether the teacher is silent, says no or says yes', () => {
    const silent = whatHeSees(his);
    expect(whatHeSees(done(his, 'fenna', doubt, tuesday))).toBe(silent);
    expect(whatHeSees(done(his, 'fenna', agree, tuesday))).toBe(silent);
    expect(viewOf(his, 'dirk').goals?.map(({ text }) => text)).toEqual(['Korte uitleg', 'Denktijd']);
    const points = { points: ['Korte uitleg', 'Denktijd'] };
    for (const one of [his, done(his, 'fenna', agree, tuesday)])
      expect(
        compose('kijkpuntenDirectie', visit.id, { trajectory: one, template, day: '2026-12-01' }),
      ).toEqual(points);
  });

  test('before he said it too', () => {
    expect(whatHeSees(done(written, 'fenna', doubt, tuesday))).toBe(whatHeSees(written));
    expect(whatHeSees(done(written, 'fenna', agree, tuesday))).toBe(whatHeSees(written));
  });

  test('nor is the teacher told who is silent', () => {
    const hers = done(written, 'fenna', agree, tuesday);
    expect(viewOf(hers, 'fenna').goalProposal).toEqual({
      ...{ at: proposed, mine: false, agreedByMe: true },
      goals: written.goalProposal!.goals,
    });
  });
});
