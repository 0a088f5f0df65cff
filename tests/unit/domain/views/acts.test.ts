import { expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { type Name, request, Story, situationAt } from '../acts/story.ts';
import { halfway } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const everybody: readonly Name[] = ['sanne', 'karin', 'paul', 'els'];
const begin = () => new Story({ ...request, options: { nuMeting: false, pattern: 'sessions' } });

/** Sharper goals that not everybody has agreed with. */
function sharpened(): Story {
  const story = new Story().running().on('2026-09-22').writes('paul', 'schooldossier');
  story.writes('karin', 'nuMeting', 'nuMeting', { sharpened: { g1: 'Binnen vijf minuten aan de slag' } });
  return story.act('sanne', { act: 'react', document: 'nuMeting.nuMeting.v1', text: '' });
}

/** States that differ in what can be done. */
const stories: readonly (() => Story)[] = [
  begin,
  () => begin().act('paul', { act: 'markDiscussed' }),
  () => begin().planned(),
  () => begin().planned().holds('klikgesprek'),
  () => begin().planned().holds('klikgesprek').act('sanne', { act: 'matchAnswer', goOn: false }),
  () => begin().running(),
  () => {
    const story = begin().running();
    return story.act('karin', { act: 'callOff', ...story.revision('c1.coTeaching'), reason: 'moved' });
  },
  halfway,
  () => new Story().guided(),
  () => begin().running().act('paul', { act: 'stop' }),
  () => sharpened().act('paul', { act: 'stop' }),
];

/** The acts that need nothing filled in. */
function plainActs(story: Story, moment: string): readonly Act[] {
  const about = story.revision(moment);
  return [
    { act: 'callOff', ...about, reason: 'cancelled' },
    { act: 'restore', ...about },
    { act: 'held', ...about, held: true },
    { act: 'undoHeld', ...about },
    { act: 'checkFilmBasis', moment },
    { act: 'confirmFilmDeleted', moment },
  ];
}

const ofTheWhole: readonly Act[] = [
  { act: 'markDiscussed' },
  { act: 'undoDiscussed' },
  { act: 'seeGoals' },
  { act: 'agreeGoals', proposed: '' },
  { act: 'doubtGoals', proposed: '' },
  { act: 'matchAnswer', goOn: true },
  { act: 'stop' },
];

test('what a page offers is kept, and what it does not offer would be refused or change nothing', () => {
  let offered = 0;
  for (const make of stories) {
    const story = make();
    for (const who of everybody) {
      const view = trajectoryView(story.trajectory, viewer(who), contextOf(story));
      if (!view) continue;
      const check = (act: Act, isOffered: boolean, where: string) => {
        const decided = decide(story.trajectory, act, viewer(who), situationAt(story.now));
        const does = decided.ok && decided.value !== story.trajectory;
        const code = decided.ok ? '' : decided.refusals[0]?.code;
        // Whether the order would still hold is only known once it is tried; its refusal says so.
        if (code === 'outOfOrder') return;
        // Open to the one who has not answered, so that nothing shows who said no; but nobody is asked for it.
        if (act.act === 'matchAnswer' && story.trajectory.stage === 'awaitingCoach') return;
        if (isOffered) offered += 1;
        expect(does, `${who}: ${act.act} ${where} in ${story.trajectory.stage} ${code}`).toBe(isOffered);
      };
      const proposed = view.goalProposal?.at ?? '';
      for (const act of ofTheWhole)
        check('proposed' in act ? { ...act, proposed } : act, view.acts.includes(act.act), '');
      for (const moment of view.moments) {
        for (const act of plainActs(story, moment.moment)) {
          check(act, moment.acts.includes(act.act), `${moment.moment} ${moment.state}`);
        }
      }
    }
  }
  expect(offered).toBeGreaterThan(60);
});

test('every verslag that a page asks for can be written', () => {
  for (const make of stories) {
    const story = make();
    for (const who of everybody) {
      const view = trajectoryView(story.trajectory, viewer(who), contextOf(story));
      const asked = [
        ...(view?.toWrite ?? []).map((kind) => ({ kind })),
        ...(view?.moments ?? []).flatMap((one) => one.toWrite.map((kind) => ({ kind, moment: one.moment }))),
      ];
      for (const one of asked) {
        const act: Act = { act: 'submit', ...one, values: {} };
        const decided = decide(story.trajectory, act, viewer(who), situationAt(story.now));
        const codes = decided.ok ? [] : decided.refusals.map((each) => each.code);
        expect(
          codes.every((code) => code === 'required' || code === 'goalNeeded'),
          `${one.kind}: ${codes}`,
        ).toBe(true);
      }
    }
  }
});

test('at the end nobody is asked to agree with goals any more', () => {
  const story = sharpened();
  const view = () => trajectoryView(story.trajectory, viewer('paul'), contextOf(story));
  expect(view()?.goalProposal).toMatchObject({ mine: true });
  expect(view()?.needs.map((one) => one.kind)).toContain('goalsToAgree');
  story.act('paul', { act: 'stop' });
  expect(view()?.goalProposal).toBeUndefined();
  expect(view()?.needs.map((one) => one.kind)).not.toContain('goalsToAgree');
  expect(view()?.closed.every((one) => one.from <= '2026-09-22')).toBe(true);
});
