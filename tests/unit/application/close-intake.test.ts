import { beforeEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../../bot/application/ports/drafts.ts';
import type { IntakeEntry } from '../../../bot/application/ports/intake.ts';
import { closeIntake } from '../../../bot/application/settle/close-intake.ts';
import type { Act } from '../../../domain/acts/act.ts';
import { draftKey, filmKey, reactionKey, returnedTo } from '../../../domain/documents/draft-key.ts';
import { returned } from '../../../domain/documents/returned.ts';
import { startDraftKey, startIn } from '../../../domain/documents/start-draft.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
import { trajectoryView } from '../../../domain/views/trajectory/trajectory.ts';
import { emptyStart, fromValues, requestOf, startOf } from '../../../tabs/pages/start/start-state.ts';
import { type Name, request, Story, valuesOf } from '../domain/acts/story.ts';
import { planned as tailored } from '../domain/tailoring/made.ts';
import { contextOf, viewer } from '../domain/views/viewing.ts';

const report = 'rapportage.c1.nabespreking.v1';
const corrected = 'rapportage.c1.nabespreking.v2';
const TEXT = 'Zo heb ik het niet ervaren.';

describe('what could not be kept after all', () => {
  const drafts = new Map<string, Draft>();
  /** How many times the page saves between reading the draft and writing it. */
  let lost = 0;
  const refused: string[] = [];
  beforeEach(() => {
    drafts.clear();
    lost = 0;
    refused.length = 0;
  });

  const kept = (key: string, who = 'sanne') => drafts.get(`${who} ${key}`)?.values;
  const logged: unknown[] = [];
  /** How many of what was asked still waits. */
  async function refuse(story: Story, act: Act, by: Name = 'sanne'): Promise<number> {
    const { trajectory, now } = story;
    const entry: IntakeEntry = { id: `${by}:1`, trajectory: trajectory.id, by, at: now, act };
    const refusals = story.refused(by, act).map(() => ({ code: 'changedMeanwhile' }) as const);
    expect(refusals).toHaveLength(1);
    return closeIntake(
      {
        intake: { settled: async () => {}, refused: async (id) => void refused.push(id) },
        drafts: {
          get: async (owner, key) => drafts.get(`${owner} ${key}`),
          returned: async (owner, key) =>
            [...drafts.values()].filter(
              (one) => drafts.has(`${owner} ${one.key}`) && one.key.startsWith(returnedTo(key)),
            ),
          put: async (owner, draft) => {
            if (lost > 0) lost -= 1;
            else drafts.set(`${owner} ${draft.key}`, draft);
            return drafts.get(`${owner} ${draft.key}`) === draft;
          },
        },
        clock: { now: () => Date.parse(now) },
        log: { info: (what, detail) => void logged.push([what, detail]) },
      },
      { trajectory, applied: [], refused: [{ entry, refusals }] },
    );
  }
  const reacts: Act = { act: 'react', document: report, text: TEXT };

  /** The coach wrote a better version while the reaction to the first was on its way. */
  function replaced(): Story {
    const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const { values } = story.document(report);
    const conditions = 'Het helpt als er een tweede paar handen is.';
    return story.act('karin', {
      ...{ act: 'submit', kind: 'rapportage', moment: 'c1.nabespreking', correctionOf: report },
      values: { ...values, conditions },
    });
  }

  test('a reaction lies ready beside the version that she reads now', async () => {
    const story = replaced();
    await refuse(story, reacts);
    expect(kept(reactionKey('t-1', corrected))).toEqual({ text: TEXT });
  });

  test('behind what she wrote there since, and not twice', async () => {
    const story = replaced();
    const key = reactionKey('t-1', corrected);
    drafts.set(`sanne ${key}`, { key, values: { text: 'Nu wel.' }, savedAt: story.now });
    await refuse(story, reacts);
    await refuse(story, reacts);
    expect(kept(key)).toEqual({ text: `Nu wel.\n\n${TEXT}` });
  });

  test('beside the one that was handed over, when there is no other', async () => {
    const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    story.act('sanne', { act: 'react', document: report, text: '' });
    await refuse(story, reacts);
    expect(kept(reactionKey('t-1', report))).toEqual({ text: TEXT });
  });

  test('a verslag lies on the page where it was written, and beside it when she has begun anew', async () => {
    const story = new Story().running();
    const values = valuesOf.lesvoorbereiding!;
    const act: Act = { act: 'submit', kind: 'lesvoorbereiding', moment: 'c1.coTeaching', values };
    story.act('sanne', act);
    await refuse(story, { ...act, values: { ...values, aim: 'Iets anders.' } });
    const key = 't-1:lesvoorbereiding:c1.coTeaching';
    expect(kept(key)).toEqual({ ...values, aim: 'Iets anders.' });
    for (const aim of ['Nog iets.', 'Nog iets.', 'En nog iets.', 'Iets anders.'])
      await refuse(story, { ...act, values: { ...values, aim } });
    expect(kept(key)).toEqual({ ...values, aim: 'Iets anders.' });
    expect([...drafts.keys()].slice(1)).toEqual([1, 2].map((nth) => `sanne ${returnedTo(key)}${nth}`));
    expect([1, 2].map((nth) => kept(`${returnedTo(key)}${nth}`)?.aim)).toEqual(['Nog iets.', 'En nog iets.']);
  });

  test('is not called refused, so that nobody says that it was kept, while the page goes on saving', async () => {
    const story = replaced();
    lost = 3;
    expect(await refuse(story, reacts)).toBe(1);
    expect(refused).toEqual([]);
    expect(logged).toEqual([['settle.draftInUse', { trajectory: 't-1', entry: 'sanne:1' }]]);
    expect(await refuse(story, reacts)).toBe(0);
    expect([refused, kept(reactionKey('t-1', corrected))]).toEqual([['sanne:1'], { text: TEXT }]);
  });

  test('what still lies on the page that sent it stays, though that page takes its own draft away', async () => {
    const story = new Story().running();
    const values = valuesOf.lesvoorbereiding!;
    const act: Act = { act: 'submit', kind: 'lesvoorbereiding', moment: 'c1.coTeaching', values };
    story.act('sanne', act);
    const key = 't-1:lesvoorbereiding:c1.coTeaching';
    const savedAt = '2026-01-05T09:00:00.000Z';
    expect(Date.parse(savedAt)).toBeLessThan(Date.parse(story.now));
    const sent = { ...values, aim: 'Iets anders.' };
    drafts.set(`sanne ${key}`, { key, values: sent, savedAt });
    await refuse(story, { ...act, values: sent });
    expect(kept(key)).toEqual(sent);
    expect(drafts.get(`sanne ${key}`)!.savedAt).not.toBe(savedAt);
  });

  test('what was corrected at the start stands in its form again, and asks the same', async () => {
    const story = new Story().act('paul', { act: 'markDiscussed' });
    const goals = [{ text: 'Rust bij de start van de les', appraisedOn: '2026-06-01' }];
    await refuse(story, { act: 'amendStart', ...request, goals }, 'paul');
    const values = drafts.get(`paul ${startDraftKey('t-1')}`)!.values;
    const nothing = emptyStart(
      { schools: [], coaches: [], guided: [], myRole: 'leidinggevende' },
      verbetertraject,
      'paul',
    );
    const again = requestOf(fromValues(values, nothing), verbetertraject);
    expect(again).toEqual({
      ...request,
      goals,
      people: request.people.map(({ person, role }) => ({ person, role })),
    });
  });

  const hostile: readonly unknown[] = [
    null,
    [],
    7,
    'x',
    ...[{ group: null }, { goals: 'x' }, { goals: [null] }, { goals: {} }, { others: [7] }],
    ...[{ teacher: 'x' }, { maatje: [] }, { tracks: null }, { options: 'x' }, { template: {} }],
    { group: { map: 1 } },
  ];
  test.each(hostile.map((one) => JSON.stringify(one)))(
    'what she put there that is no form, %s, keeps nothing back, and stays',
    async (start) => {
      const story = new Story().act('paul', { act: 'markDiscussed' });
      const goals = [{ text: 'Rust bij de start van de les', appraisedOn: '2026-06-01' }];
      const key = startDraftKey('t-1');
      drafts.set(`paul ${key}`, { key, values: { start }, savedAt: story.now });
      await refuse(story, { act: 'amendStart', ...request, goals }, 'paul');
      expect(refused).toEqual(['paul:1']);
      expect(kept(key, 'paul')).toEqual({ start });
      expect(kept(`${returnedTo(key)}1`, 'paul')?.start).toContain(goals[0]!.text);
      expect(startIn({ start })).toBeUndefined();
    },
  );

  test('a start that still lies on the page that sent it stays, as that page saves it', async () => {
    const story = new Story().act('paul', { act: 'markDiscussed' });
    const goals = [{ text: 'Rust bij de start van de les', appraisedOn: '2026-06-01' }];
    const { coach, ...started } = startOf({
      ...trajectoryView(story.trajectory, viewer('paul'), contextOf(story))!,
      goals: goals.map((goal) => ({ ...goal, id: 'goal-1', revision: 1 })),
    });
    const key = startDraftKey('t-1');
    const savedAt = '2026-01-05T09:00:00.000Z';
    const values = { start: JSON.stringify({ ...started, coach }) };
    drafts.set(`paul ${key}`, { key, values, savedAt });
    await refuse(story, { act: 'amendStart', ...request, goals }, 'paul');
    expect([drafts.size, kept(key, 'paul')]).toEqual([1, values]);
    expect(drafts.get(`paul ${key}`)!.savedAt).not.toBe(savedAt);
  });

  test('the link of a film stands in its form again', async () => {
    const story = new Story().running();
    const act = { reference: 'https://school.sharepoint.com/films/1', deleteOn: '2026-10-20' };
    await refuse(story, { act: 'referFilm', moment: 'c1.groepsbezoek', ...act }, 'karin');
    expect(drafts.get(`karin ${filmKey('t-1', 'c1.groepsbezoek')}`)?.values).toEqual(act);
  });

  test('a version of what is written together lies where the next is written, with the one that it went on from', () => {
    const values = { support: 'Liever kort en vaak.' };
    const [kind, base] = ['opMaatPlan', 'opMaatPlan.trajectory.v1'];
    const act: Act = { act: 'submit', kind, values, correctionOf: base };
    const key = draftKey(tailored.id, kind, undefined, undefined);
    expect(returned(act, tailored)).toEqual({ key, values, base });
  });
});
