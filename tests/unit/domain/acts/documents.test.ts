import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../domain/access/roles.ts';
import { canonical } from '../../../../domain/acts/deliver.ts';
import { at, digest, Story, valuesOf } from './story.ts';

const report = 'rapportage.c1.nabespreking.v1';

function reported(): Story {
  return new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
}

describe('a report that she reads first', () => {
  test('is hers for three school days, until the end of the last', () => {
    expect(reported().document(report)).toMatchObject({
      state: 'reading',
      subject: 'sanne',
      reactUntil: at('2026-10-07', '23:59:59'),
    });
    const late = new Story().running();
    late.act('karin', {
      act: 'move',
      ...late.revision('tussenevaluatie'),
      start: at('2026-10-28', '14:00'),
    });
    late.act('karin', { act: 'move', ...late.revision('c2.nabespreking'), start: at('2026-10-15') });
    late.closes('c2.nabespreking', ['rapportage']);
    expect(late.document('rapportage.c2.nabespreking.v1').reactUntil).toBe(at('2026-10-27', '23:59:59'));
  });

  test('is delivered with her reaction, and stays as it is', () => {
    const story = reported();
    story.act('sanne', { act: 'react', document: report, text: ' Zo was het. \u0000' });
    const document = story.document(report);
    expect(document).toMatchObject({ state: 'delivered', reaction: { by: 'sanne', text: 'Zo was het.' } });
    expect(document.hash).toBe(digest(canonical(document)));
    expect(document.readBy.map((each) => each.by)).toEqual(['sanne']);
    expect(story.act('sanne', { act: 'react', document: report, text: 'Zo was het.' }).document(report)).toBe(
      document,
    );
    expect(story.refused('sanne', { act: 'react', document: report, text: 'Toch niet.' })).toEqual([
      'delivered',
    ]);
    expect(story.refused('karin', { act: 'withdraw', document: report })).toEqual(['delivered']);
  });

  test('is delivered without one when she has none, or when her days are over', () => {
    const read = reported().act('sanne', { act: 'react', document: report, text: '' });
    expect(read.document(report)).toMatchObject({ state: 'delivered' });
    expect(read.document(report).reaction).toBeUndefined();
    const silent = reported().on('2026-10-07', '23:00');
    expect(silent.document(report).state).toBe('reading');
    expect(silent.on('2026-10-08', '00:01').document(report)).toMatchObject({
      state: 'delivered',
      deliveredAt: at('2026-10-08', '00:01'),
    });
    expect(silent.refused('sanne', { act: 'react', document: report, text: 'Nu pas.' })).toEqual([
      'delivered',
    ]);
  });

  test('cannot be stopped, read or answered by others before', () => {
    const story = reported();
    for (const name of ['paul', 'els', 'vera'] as const) {
      expect(story.refused(name, { act: 'read', document: report })).toEqual(['notFound']);
    }
    expect(story.refused('karin', { act: 'react', document: report, text: 'x' })).toEqual(['notAllowed']);
    expect(story.refused('sanne', { act: 'withdraw', document: report })).toEqual(['notAllowed']);
    expect(story.refused('sanne', { act: 'react', document: report, text: 'x'.repeat(2_001) })).toEqual([
      'tooLong at text',
    ]);
  });

  test('a late answer is refused also while nothing has been handed over yet', () => {
    const story = reported();
    story.now = at('2026-10-08', '00:01');
    expect(story.refused('sanne', { act: 'react', document: report, text: 'x' })).toEqual(['reactionClosed']);
  });
});

describe('corrections', () => {
  const corrected = { ...valuesOf.rapportage, conditions: 'Een rustiger rooster op maandag.' };

  test('stand beside what was delivered, which never changes', () => {
    const story = reported().act('sanne', { act: 'react', document: report, text: 'Klopt niet helemaal.' });
    const delivered = story.document(report);
    const again = {
      act: 'submit',
      kind: 'rapportage',
      moment: 'c1.nabespreking',
      values: corrected,
    } as const;
    expect(story.refused('karin', again)).toEqual(['alreadyDone']);
    story.act('karin', { ...again, correctionOf: report });
    expect(story.document(report)).toBe(delivered);
    expect(story.document('rapportage.c1.nabespreking.v2')).toMatchObject({ version: 2, state: 'reading' });
    expect(story.refused('karin', { ...again, correctionOf: report, values: valuesOf.rapportage! })).toEqual([
      'changedMeanwhile',
    ]);
    expect(story.refused('karin', { ...again, correctionOf: 'x', values: valuesOf.rapportage! })).toEqual([
      'notFound',
    ]);
  });

  test('of what she is still reading: only the last version is handed over', () => {
    const story = reported();
    story.act('karin', {
      act: 'submit',
      kind: 'rapportage',
      moment: 'c1.nabespreking',
      values: corrected,
      correctionOf: report,
    });
    expect(story.refused('sanne', { act: 'react', document: report, text: 'x' })).toEqual([
      'changedMeanwhile',
    ]);
    story.on('2026-10-12');
    expect(story.document(report).state).toBe('reading');
    expect(story.document('rapportage.c1.nabespreking.v2').state).toBe('delivered');
  });

  test('the same once more changes nothing', () => {
    const story = reported();
    const before = story.trajectory;
    expect(story.writes('karin', 'rapportage', 'c1.nabespreking').trajectory).toBe(before);
  });
});

describe('taking back', () => {
  test('until somebody else has read it; then a new one may be written', () => {
    const story = reported().act('karin', { act: 'read', document: report });
    story.act('karin', { act: 'withdraw', document: report });
    expect(story.refused('sanne', { act: 'read', document: report })).toEqual(['notFound']);
    story
      .writes('karin', 'rapportage', 'c1.nabespreking')
      .act('sanne', { act: 'read', document: 'rapportage.c1.nabespreking.v2' });
    expect(story.refused('karin', { act: 'withdraw', document: 'rapportage.c1.nabespreking.v2' })).toEqual([
      'hasBeenRead',
    ]);
    expect(story.on('2026-10-12').document(report)).toMatchObject({ state: 'reading' });
  });
});

describe('in its time', () => {
  test.each<['karin' | 'sanne' | 'paul', string, string | undefined, readonly string[]]>([
    ['karin', 'coTeachingVerslag', 'c1.coTeaching', ['notHeldYet']],
    ['karin', 'rapportage', 'c1.coTeaching', ['invalid at moment']],
    ['karin', 'rapportage', undefined, ['required at moment']],
    ['karin', 'eindrapportage', undefined, ['notHeldYet']],
    ['karin', 'eindrapportage', 'driegesprek', ['invalid at moment']],
    ['karin', 'vaststelling', undefined, ['notAllowed']],
    ['paul', 'vaststelling', undefined, ['needsFirst']],
    ['paul', 'rapportage', 'c1.nabespreking', ['notAllowed']],
    ['sanne', 'nabespreking', 'c1.nabespreking', ['notAllowed']],
    ['karin', 'gossip', undefined, ['notAllowed']],
    ['karin', 'rapportage', 'c7.nabespreking', ['notFound']],
  ])('%s, %s, %s', (name, kind, moment, expected) => {
    const story = new Story().running();
    expect(
      story.refused(name, {
        act: 'submit',
        kind,
        values: valuesOf[kind] ?? {},
        ...(moment ? { moment } : {}),
      }),
    ).toEqual(expected);
  });

  test('the teacher shares her lesson before the talk about it, not before it was planned', () => {
    const story = new Story().planned();
    const share = {
      act: 'submit',
      kind: 'lesvoorbereiding',
      moment: 'c1.coTeaching',
      values: valuesOf.lesvoorbereiding!,
    } as const;
    expect(story.refused('sanne', share)).toEqual(['notPlanned']);
    expect(
      new Story().running().act('sanne', share).document('lesvoorbereiding.c1.coTeaching.v1'),
    ).toMatchObject({ state: 'recorded', author: 'sanne' });
  });

  test('desk work is held when it is written', () => {
    const story = new Story().running().on('2026-09-20').writes('karin', 'nuMeting', 'nuMeting');
    expect(story.moment('nuMeting')).toMatchObject({ state: 'held', heldAt: at('2026-09-20', '10:00') });
  });

  test('what is missing in a form is said beside its fields', () => {
    const story = new Story().running().holds('c1.coTeaching');
    expect(
      story.refused('karin', {
        act: 'submit',
        kind: 'coTeachingVerslag',
        moment: 'c1.coTeaching',
        values: { adjusted: 'x'.repeat(100_000) },
      }),
    ).toEqual(['required at teacherSaid', 'tooLong at adjusted', 'required at lookAt']);
  });
});

describe('the vaststelling', () => {
  test('is the leidinggevende’s, after the eindrapportage, and hers to read only when it was told in person', () => {
    const story = new Story()
      .guided()
      .closes('driegesprek', ['drieverslag'])
      .writes('karin', 'eindrapportage');
    expect(
      story.refused('paul', { act: 'submit', kind: 'vaststelling', values: valuesOf.vaststelling! }),
    ).toEqual(['needsFirst']);
    story.on('2026-12-10').writes('paul', 'vaststelling');
    const document = 'vaststelling.trajectory.v1';
    expect(story.document(document).state).toBe('recorded');
    for (const name of ['sanne', 'karin', 'els'] as const) {
      expect(story.refused(name, { act: 'read', document })).toEqual(['notFound']);
    }
    story.act('paul', { act: 'markInPerson', document }).act('sanne', { act: 'read', document });
    expect(story.trajectory.stage).toBe('completed');
    for (const name of ['karin', 'els'] as const) {
      expect(story.refused(name, { act: 'read', document })).toEqual(['notFound']);
    }
    const after = story.trajectory;
    expect(story.act('paul', { act: 'markInPerson', document }).trajectory).toBe(after);
  });
});

describe('sharpened goals', () => {
  const sharpened = { g1: 'Binnen vijf minuten werkt iedereen' };

  function proposed(): Story {
    const story = new Story()
      .running()
      .on('2026-09-22')
      .writes('karin', 'nuMeting', 'nuMeting', { sharpened });
    expect(story.trajectory.goalProposal).toBeUndefined();
    return story.act('sanne', { act: 'react', document: 'nuMeting.nuMeting.v1', text: '' });
  }

  test('are proposed once she has read them, and take effect when all three agree', () => {
    const story = proposed();
    expect(story.trajectory.goalProposal).toMatchObject({ proposedBy: 'karin', agreed: [{ by: 'karin' }] });
    const agree = { act: 'agreeGoals', proposed: story.trajectory.goalProposal!.at } as const;
    expect(story.refused('els', agree)).toEqual(['notAllowed']);
    const others = { ...agree, proposed: '2026-09-21T08:00:00Z' };
    expect(story.refused('sanne', others)).toEqual(['changedMeanwhile']);
    story.act('sanne', agree);
    expect(story.trajectory.goals[0]?.revision).toBe(1);
    story.act('paul', agree);
    expect(story.trajectory.goalProposal).toBeUndefined();
    expect(story.trajectory.goals.map(({ text, revision }) => ({ text, revision }))).toEqual([
      { text: sharpened.g1, revision: 2 },
      { text: 'Differentiëren bij rekenen', revision: 1 },
    ]);
    const after = story.trajectory;
    expect(story.act('sanne', agree).trajectory).toBe(after);
  });

  test('are not proposed when nothing in them is new', () => {
    const story = new Story().running().on('2026-09-22');
    story.writes('karin', 'nuMeting', 'nuMeting', { sharpened: { g2: 'Differentiëren bij rekenen' } });
    story.act('sanne', { act: 'react', document: 'nuMeting.nuMeting.v1', text: '' });
    expect(story.trajectory.goalProposal).toBeUndefined();
    const agree = { act: 'agreeGoals', proposed: '2026-09-22T08:00:00Z' } as const;
    expect(story.refused('sanne', agree)).toEqual(['notFound']);
  });
});

test('an agreement to be ready in another century is asked back, beside its day', () => {
  const story = new Story().running();
  story.holds('c1.nabespreking');
  const agreements = [{ who: 'Sanne', what: 'Vast begin', byWhen: '1990-02-03' }];
  const submit = { act: 'submit', kind: 'nabespreking', moment: 'c1.nabespreking' } as const;
  const values = { ...valuesOf.nabespreking, agreements };
  expect(story.refused('karin', { ...submit, values })).toEqual(['longAgo at agreements.0.byWhen']);
});

test('what is agreed in a talk is for its day or later, however late it is written; what stood keeps its day', () => {
  const story = new Story().running();
  story.holds('c1.nabespreking');
  const submit = { act: 'submit', kind: 'nabespreking', moment: 'c1.nabespreking' } as const;
  const on = (byWhen: string) => ({
    ...valuesOf.nabespreking,
    agreements: [{ who: 'Sanne', what: 'Vast begin', byWhen }],
  });
  const talk = dayOf(story.moment('c1.nabespreking').start!);
  const before = Temporal.PlainDate.from(talk).subtract({ days: 1 }).toString();
  story.on(Temporal.PlainDate.from(talk).add({ days: 20 }).toString());
  expect(story.refused('karin', { ...submit, values: on(before) })).toEqual([
    'beforeTalk at agreements.0.byWhen',
  ]);
  story.act('karin', { ...submit, values: on(talk) });
  // It was written down when nothing asked for its day.
  const first = story.document('nabespreking.c1.nabespreking.v1');
  story.trajectory = {
    ...story.trajectory,
    documents: story.trajectory.documents.map((one) =>
      one === first ? { ...first, values: on(before) } : one,
    ),
  };
  const better = { ...on(before), teacherSaid: 'Het begin was rustig.' };
  story.act('karin', { ...submit, values: better, correctionOf: first.id });
  expect(story.document('nabespreking.c1.nabespreking.v2').values).toEqual(better);
});
