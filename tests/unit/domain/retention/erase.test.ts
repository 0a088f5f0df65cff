import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { nextDue } from '../../../../domain/effects/next-due.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { keptText } from '../../../../domain/export/kept-text.ts';
import { isDueToGo, isOver } from '../../../../domain/retention/erase.ts';
import { keptTogether, type LaterEnds, laterEnds } from '../../../../domain/retention/later-ends.ts';
import {
  goesOn,
  isTerm,
  keptKindOf,
  keptKinds,
  suggestedTerms,
  type Terms,
} from '../../../../domain/retention/terms.ts';
import type { Template } from '../../../../domain/template/template.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { verbetertraject } from '../../../../domain/templates/verbetertraject.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { done, friday, situation, viewContext, written } from '../release/written.ts';

const set: Terms = { verslag: 3, rapportage: 12, logboek: 24 };

/** A verslag of coach and teacher of which a copy went to the director, and one of his own; ended on 10 December. */
const [verslag] = written.documents;
const released = elapse(
  done(written, 'fenna', { act: 'release', document: verslag!.id, to: 'dirk' }),
  situation(friday),
);
const ended: Trajectory = {
  ...released,
  stage: 'stopped',
  ended: { on: '2026-12-10', by: 'dirk', early: true },
  goals: [{ id: 'g1', text: 'Rustige start', revision: 1 }],
  films: [{ momentId: 'w2.nagesprek', marks: [] }],
  documents: [
    ...released.documents,
    {
      ...verslag!,
      id: 'aanstellingsadvies.w38.beoordelingsgesprek.v1',
      kind: 'aanstellingsadvies',
      values: { advice: 'Doorgaan.' },
      author: 'dirk',
    },
  ],
};
const at = (day: string, terms: Terms = set) => ({ ...situation(`${day}T09:00:00Z`), terms });
const kinds = ({ documents }: Trajectory) => documents.map(({ kind }) => kind);

describe('nothing goes by itself', () => {
  test('as long as the board set no term, whatever is suggested', () => {
    expect(suggestedTerms).toEqual({ verslag: 3, rapportage: 12, logboek: 24 });
    expect(elapse(ended, at('2036-01-01', {}))).toBe(ended);
  });

  test('under a hold, before its end, or by a term that cannot be', () => {
    expect(elapse({ ...ended, hold: true }, at('2036-01-01'))).toMatchObject({ documents: ended.documents });
    const { ended: _, ...going } = ended;
    expect(elapse({ ...going, stage: 'paused' }, at('2027-06-01')).documents).toEqual(ended.documents);
    expect([0, -3, 1.5, 121, '3', undefined].filter(isTerm)).toEqual([]);
  });

  test('with the log, where it would leave behind what it is about', () => {
    expect(goesOn('logboek', ended, { logboek: 1 })).toBeUndefined();
    expect(goesOn('logboek', ended, { verslag: 3, rapportage: 12, logboek: 1 })).toBe('2027-12-10');
  });
});

describe('what is due goes, on its day and once', () => {
  test('first what teacher and guide wrote, with its films and what was released of it', () => {
    expect(elapse(ended, at('2027-03-09'))).toBe(ended);
    const gone = elapse(ended, at('2027-03-10'));
    expect(kinds(gone)).toEqual(['aanstellingsadvies']);
    expect([gone.releases, gone.films, gone.goals]).toEqual([[], [], ended.goals]);
    expect(JSON.stringify(gone)).not.toContain('slaap er slecht');
    expect(gone.log.at(-1)).toMatchObject({ what: 'erased', by: 'system', detail: { what: 'verslag' } });
    expect(elapse(gone, at('2027-03-11'))).toBe(gone);
  });

  test('then reports, decisions and goals, and two weeks after it was said the rest', () => {
    const later = elapse(elapse(ended, at('2027-03-10')), at('2027-12-10'));
    expect([kinds(later), later.goals]).toEqual([[], []]);
    const all = elapse(later, at('2028-12-10'));
    expect(isOver(all, Temporal.Instant.from('2028-12-23T09:00:00Z'))).toBe(false);
    expect(isOver(all, Temporal.Instant.from('2028-12-24T09:00:00Z'))).toBe(true);
    expect(isOver({ ...all, hold: true }, Temporal.Instant.from('2029-12-24T09:00:00Z'))).toBe(false);
  });

  test('all that was missed is made up, also when the app was away for years', () => {
    const gone = elapse(ended, at('2036-01-01'));
    expect(gone.log.filter(({ what }) => what === 'erased').map(({ detail }) => detail?.what)).toEqual([
      ...['verslag', 'rapportage', 'logboek'],
    ]);
    expect(kinds(gone)).toEqual([]);
  });

  test('it is looked at again on the day itself', () => {
    const context = { ...at('2027-01-04'), rosters: {}, unreachable: [] };
    expect(nextDue(ended, {}, [], context)).toBe('2027-03-09T23:00:00Z');
  });
});

describe('what somebody has of it one year after the other goes as one', () => {
  const next: Trajectory = { ...written, id: 't-2', startsOn: '2027-08-23' };
  const over: Trajectory = {
    ...next,
    stage: 'completed',
    ended: { on: '2028-07-31', by: 'system', early: false },
  };
  const besideOf = (...others: readonly Trajectory[]) =>
    laterEnds(keptTogether(ended, beginnendeLeerkracht, others));
  const beside = (day: string, later: LaterEnds) => ({ ...at(day), laterEnds: later });

  test('nothing as long as the next year runs, however long ago this one ended', () => {
    expect(besideOf(next)).toBe('running');
    expect(besideOf(over, { ...next, id: 't-3' })).toBe('running');
    expect(elapse(ended, beside('2036-01-01', 'running'))).toBe(ended);
    expect(isDueToGo(ended, set, Temporal.Instant.from('2036-01-01T09:00:00Z'), 'running')).toBe(false);
    const context = { ...beside('2027-09-01', 'running'), rosters: {}, unreachable: [] };
    expect(nextDue(ended, {}, [], context)).toBeUndefined();
  });

  test('its terms count from the end of the last of them, each in its turn', () => {
    const later = besideOf(over)!;
    expect(later).toEqual({ on: '2028-07-31' });
    expect(keptKinds.map((kind) => goesOn(kind, ended, set, later))).toEqual([
      ...['2028-10-31', '2029-07-31', '2030-07-31'],
    ]);
    expect(elapse(ended, beside('2028-10-30', later))).toBe(ended);
    expect(kinds(elapse(ended, beside('2028-10-31', later)))).toEqual(['aanstellingsadvies']);
    const context = { ...beside('2028-08-01', later), rosters: {}, unreachable: [] };
    expect(nextDue(ended, {}, [], context)).toBe('2028-10-30T23:00:00Z');
    // The last of them keeps to its own end.
    expect(goesOn('verslag', over, set, { on: ended.ended!.on })).toBe('2028-10-31');
  });

  test('and not with what is about somebody else, is of another kind, or was told nobody', () => {
    const { discussed: _, ...untold } = next;
    const others: readonly Trajectory[] = [
      { ...next, participants: next.participants.filter(({ role }) => role !== 'teacher') },
      { ...next, template: { id: 'verbetertraject', version: 1 } },
      untold,
      ended,
    ];
    expect(others.map((one) => besideOf(one))).toEqual([undefined, undefined, undefined, undefined]);
    expect(keptTogether(ended, verbetertraject, [next])).toEqual([]);
  });

  test('she reads that it stays, and a day only where she sees both', () => {
    const seen = (...others: readonly Trajectory[]) => {
      const context = { ...viewContext('2028-09-01T09:00:00Z'), terms: set, others };
      const { keeps, keptWith } = trajectoryView(ended, viewerOf('fenna', 'fenna'), context)!;
      return [keeps?.kortVerslag, keptWith];
    };
    expect(seen(next)).toEqual([{ months: 3 }, 'running']);
    expect(seen(over)).toEqual([{ months: 3, on: '2028-10-31' }, 'last']);
    const left = over.participants.map((one) =>
      one.role === 'teacher' ? { ...one, until: '2028-01-31' } : one,
    );
    expect(seen({ ...over, participants: left })).toEqual([{ months: 3 }, 'last']);
    expect(seen()).toEqual([{ months: 3, on: '2027-03-10' }, undefined]);
  });

  test('in words', () => {
    const kept = (rest: object) =>
      keptText({ of: 'document', kind: 'pop', count: 1, months: 3, ...rest }, String);
    expect(kept({ keptWith: 'running' })).toContain('zolang je volgende jaar loopt');
    expect(kept({ keptWith: 'last' })).toContain('3 maanden na het einde van je laatste jaar');
    expect(kept({ keptWith: 'last', deleteOn: '2028-10-31' })).toContain('op 2028-10-31');
  });
});

describe('the confirmation', () => {
  const gone = elapse(elapse(ended, at('2027-03-10')), at('2027-12-10'));
  const told = tellings(gone, [], { ...at('2027-12-10'), rosters: {}, unreachable: [] }).filter(
    ({ card }) => card.card === 'erased',
  );

  test('reaches those who had part in what went, and of what was between two nobody else', () => {
    expect(told.map(({ key }) => key).sort()).toEqual([
      ...['erased/rapportage/0/coen', 'erased/rapportage/0/dirk', 'erased/rapportage/0/fenna'],
      ...['erased/verslag/0/coen', 'erased/verslag/0/fenna'],
    ]);
    const ref = { card: 'erased', trajectory: gone.id, erased: 'verslag' } as const;
    for (const who of ['dirk', 'mila']) {
      expect(
        cardView(ref, gone, viewerOf(who, who), viewContext('2027-12-10T09:00:00Z')),
        who,
      ).toBeUndefined();
    }
  });

  test('says what, on which day, and that it covers the recycle bin as well', () => {
    const { card } = told.find(({ key }) => key === 'erased/verslag/0/fenna')!;
    expect(
      cardView(card, gone, viewerOf('fenna', 'fenna'), viewContext('2027-12-10T09:00:00Z')),
    ).toMatchObject({
      state: 'open',
      facts: [
        { fact: 'erased', what: 'verslag' },
        { fact: 'erasedOf', year: '2026-2027' },
        { fact: 'erasedOn', day: '2027-03-10' },
      ],
      notes: ['whatErasureCovers'],
    });
  });
});

test('each kind of document belongs to what is kept as long: between two, or what others write, read or decide', () => {
  const reports = (template: Template) =>
    template.documents.filter((rule) => keptKindOf(rule, template) === 'rapportage').map(({ kind }) => kind);
  expect(reports(beginnendeLeerkracht)).toEqual([
    ...['kijkpuntenDirectie', 'tripartiteLeerkracht', 'tripartiteCoach', 'tripartiteDirectie'],
    ...['tripartiteverslag', 'directieverslag', 'gespreksverwijzing', 'aanstellingsadvies'],
  ]);
  expect(reports(verbetertraject)).toEqual([
    ...['schooldossier', 'nuMeting', 'rapportage', 'tussenverslag', 'drieverslag', 'eindrapportage'],
    'vaststelling',
  ]);
});
