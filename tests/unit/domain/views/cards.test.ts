import { describe, expect, test } from 'vitest';
import { decide } from '../../../../domain/decide.ts';
import { type CardKind, type CardRef, cardKinds } from '../../../../domain/effects/effect.ts';
import { words } from '../../../../domain/texts/nl/words.ts';
import type { CardAction, CardView } from '../../../../domain/views/card-view.ts';
import { cardView } from '../../../../domain/views/cards.ts';
import { at, type Name, request, Story, situationAt } from '../acts/story.ts';
import { halfway, secret } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const about = (card: CardKind, more: Partial<CardRef> = {}): CardRef => ({
  card,
  trajectory: 't-1',
  ...more,
});
const show = (story: Story, who: Name, ref: CardRef) =>
  cardView(ref, story.trajectory, viewer(who), contextOf(story));
const inSessions = { ...request, options: { nuMeting: false, pattern: 'sessions' } };
const begun = () => new Story(inSessions);
const ofMoment = (story: Story, card: CardKind, moment: string) =>
  about(card, { moment, revision: story.moment(moment).revision });

/** What a card offers to do, in short. */
function offers(view: CardView | undefined): readonly string[] {
  return (view?.actions ?? []).map((one) => one.label);
}

function actsOf(action: CardAction) {
  if (action.kind === 'act') return [action.act];
  return action.kind === 'choose' ? action.choices.map((one) => one.act) : [];
}

/** Every act that a card offers is one that would be kept. */
function expectKept(story: Story, who: Name, view: CardView | undefined): void {
  for (const act of (view?.actions ?? []).flatMap(actsOf)) {
    const decided = decide(story.trajectory, act, viewer(who), situationAt(story.now));
    expect(decided, `${view?.card}: ${JSON.stringify(act)}`).toMatchObject({ ok: true });
  }
}

describe('from the start to samen verder', () => {
  test('talk first, then the goals, on their page', () => {
    const story = begun();
    const toDiscuss = () => show(story, 'paul', about('toDiscuss'));
    expect(toDiscuss()).toMatchObject({ state: 'open', notes: ['discussFirst'] });
    expectKept(story, 'paul', toDiscuss());
    expect(show(story, 'sanne', about('goalsToSee'))).toBeUndefined();
    story.act('paul', { act: 'markDiscussed' });
    expect(toDiscuss()).toMatchObject({ state: 'receipt', receipt: 'discussed', at: story.now });
    expect(offers(toDiscuss())).toContain('undo');
    expectKept(story, 'paul', toDiscuss());
    expect(show(story, 'sanne', about('goalsToSee'))).toMatchObject({
      state: 'open',
      facts: [],
      actions: [{ kind: 'open', label: 'openGoals', page: 'traject/t-1' }],
    });
    story.act('sanne', { act: 'seeGoals' });
    expect(show(story, 'sanne', about('goalsToSee'))).toMatchObject({
      state: 'receipt',
      receipt: 'goalsSeen',
    });
    expect(offers(toDiscuss())).not.toContain('undo');
    expect(offers(show(story, 'karin', about('planNeeded')))[0]).toBe('openPlan');
  });

  test('each sees her own answer and never the other one', () => {
    const story = begun().planned().holds('klikgesprek');
    const ask = (who: Name) => show(story, who, ofMoment(story, 'matchQuestion', 'klikgesprek'));
    expect(offers(ask('sanne'))).toEqual(['goOn', 'notThisMatch']);
    expectKept(story, 'sanne', ask('sanne'));
    const before = JSON.stringify(ask('karin'));
    story.act('sanne', { act: 'matchAnswer', goOn: false });
    expect(ask('sanne')).toMatchObject({ state: 'receipt', receipt: 'saidNo' });
    expect(JSON.stringify(ask('karin'))).toBe(before);
    expect(ask('paul')).toBeUndefined();
    const needed = show(story, 'paul', about('coachNeeded'));
    expect(needed).toMatchObject({ state: 'open', notes: ['withoutReason'], facts: [] });
  });
});

describe('before a meeting', () => {
  const moment = 'c1.coTeaching';
  const running = () => begun().running().on('2026-09-25');

  test('to prepare, until it is there', () => {
    const story = running();
    const prepare = () => show(story, 'sanne', ofMoment(story, 'prepare', moment));
    expect(prepare()).toMatchObject({
      state: 'open',
      title: { step: 'coTeaching', cycle: 1 },
      facts: [
        {
          ...{ fact: 'when', start: at('2026-09-28'), end: at('2026-09-28', '16:15') },
          week: { monday: '2026-09-28', number: 5 },
        },
        { fact: 'where', place: 'online' },
        { fact: 'with', names: ['Karin Mulder'] },
        { fact: 'bring', documents: ['lesvoorbereiding'] },
      ],
      actions: [
        { label: 'write', page: `traject/t-1/schrijf/lesvoorbereiding/${moment}` },
        { label: 'openMoment' },
      ],
    });
    story.writes('sanne', 'lesvoorbereiding', moment);
    expect(prepare()).toMatchObject({ state: 'receipt', receipt: 'prepared' });
    const shared = about('lessonShared', { moment, document: `lesvoorbereiding.${moment}.v1` });
    expect(show(story, 'karin', shared)).toMatchObject({ state: 'open', title: { name: 'Sanne Visser' } });
    expect(show(story, 'paul', shared)).toBeUndefined();
  });

  test('to answer, and what was answered', () => {
    const story = running();
    const reminder = (who: Name) => show(story, who, ofMoment(story, 'reminder', moment));
    expect(offers(reminder('sanne'))).toEqual(['accept', 'decline', 'proposeTime', 'openMoment']);
    expectKept(story, 'sanne', reminder('sanne'));
    story.act('sanne', { act: 'respond', ...story.revision(moment), answer: 'accepted' });
    expect(reminder('sanne')).toMatchObject({ state: 'receipt', receipt: 'accepted', at: story.now });
    expect(offers(reminder('sanne'))).toEqual(['decline', 'proposeTime', 'openMoment']);
    expect(reminder('paul')).toBeUndefined();
  });

  test('whose meeting it is can call it off or move it, also right before it begins', () => {
    const story = running().on('2026-09-28', '15:10');
    const shown = (who: Name, card: CardKind) => show(story, who, ofMoment(story, card, moment));
    for (const card of ['reminder', 'join', 'changed'] as const) {
      if (card === 'changed') {
        story.act('karin', { act: 'callOff', ...story.revision(moment), reason: 'moved' });
        story.act('karin', { act: 'restore', ...story.revision(moment) });
      }
      expect(offers(shown('karin', card)).slice(-3), card).toEqual(['callOff', 'moveTo', 'openMoment']);
      expectKept(story, 'karin', shown('karin', card));
      expect(offers(shown('sanne', card)), card).toContain('decline');
      expect(offers(shown('sanne', card)), card).not.toContain('callOff');
    }
    story.act('sanne', { act: 'respond', ...story.revision(moment), answer: 'declined' });
    expect(shown('sanne', 'join')).toMatchObject({ state: 'receipt', receipt: 'declined' });
    expect(offers(shown('sanne', 'join'))).toEqual(['accept', 'openMoment']);
    const answered = show(story, 'karin', {
      ...ofMoment(story, 'answered', moment),
      person: 'sanne',
    });
    expect(offers(answered)).toEqual(['callOff', 'moveTo', 'openMoment']);
  });

  test('moved, called off, or over: it says so and offers nothing to answer', () => {
    const story = running();
    const sent = ofMoment(story, 'reminder', moment);
    story.act('karin', { act: 'move', ...story.revision(moment), start: at('2026-09-29', '16:00') });
    expect(show(story, 'sanne', sent)).toMatchObject({ state: 'over', why: 'moved' });
    const changed = ofMoment(story, 'changed', moment);
    expect(show(story, 'sanne', changed)).toMatchObject({
      state: 'open',
      notes: ['timeChanged'],
      facts: [
        { fact: 'was', start: at('2026-09-28') },
        { fact: 'when', start: at('2026-09-29', '16:00') },
        {},
        {},
      ],
    });
    story.act('karin', { act: 'callOff', ...story.revision(moment), reason: 'moved' });
    expect(show(story, 'sanne', sent)).toMatchObject({ state: 'over', why: 'calledOff' });
    expect(show(story, 'sanne', changed)).toMatchObject({ state: 'over' });
    expect(show(story, 'sanne', ofMoment(story, 'changed', moment))).toMatchObject({
      notes: ['calledOff'],
      facts: [{ fact: 'was' }, { fact: 'reason', reason: 'moved' }],
    });
    const past = begun().running().on('2026-09-28', '17:00');
    expect(show(past, 'sanne', ofMoment(past, 'reminder', moment))).toMatchObject({
      state: 'over',
      why: 'past',
    });
  });

  test('another time: the coach takes it or leaves it, who asked hears', () => {
    const story = running();
    const proposedStart = at('2026-09-29', '16:00');
    const { revision } = story.moment(moment);
    const answered = about('answered', { moment, revision, person: 'sanne' });
    story.act('sanne', { act: 'respond', moment, revision, answer: 'declined', proposedStart });
    const hers = show(story, 'sanne', ofMoment(story, 'reminder', moment));
    expect(hers).toMatchObject({ state: 'receipt', receipt: 'proposed' });
    expect(hers?.facts.at(-1)).toMatchObject({ fact: 'proposed', start: proposedStart });
    expect(offers(show(story, 'karin', answered))).toEqual([
      'takeProposal',
      'leaveProposal',
      'callOff',
      'moveTo',
      'openMoment',
    ]);
    expectKept(story, 'karin', show(story, 'karin', answered));
    expect(show(story, 'paul', answered)).toBeUndefined();
    story.act('karin', { act: 'answerProposal', moment, revision, proposer: 'sanne', accept: true });
    expect(show(story, 'karin', answered)).toMatchObject({ state: 'receipt', receipt: 'proposalTaken' });
    const told = about('proposalAnswered', { moment, revision });
    expect(show(story, 'sanne', told)).toMatchObject({ state: 'receipt', receipt: 'proposalTaken' });
  });

  test.each([
    [{ kind: 'eventGone', at: at('2026-09-25') }, ['putBack', 'callOff', 'openMoment']],
    [
      {
        kind: 'bothMoved',
        at: at('2026-09-25'),
        calendarStart: at('2026-09-29', '16:00'),
        listStart: at('2026-09-30', '16:00'),
      },
      ['takeCalendar', 'takeList', 'callOff', 'openMoment'],
    ],
  ] as const)('what only the coach can say: %o', (question, expected) => {
    const asked = () => {
      const story = running();
      const moments = story.trajectory.moments.map((one) => (one.id === moment ? { ...one, question } : one));
      story.trajectory = { ...story.trajectory, moments };
      return story;
    };
    const story = asked();
    const card = ofMoment(story, 'question', moment);
    expect(offers(show(story, 'karin', card))).toEqual(expected);
    expectKept(story, 'karin', show(story, 'karin', card));
    expect(show(story, 'sanne', card)).toBeUndefined();
    story.act('karin', { act: 'answerQuestion', ...story.revision(moment), choice: 'callOff' });
    expect(show(story, 'karin', card)).toMatchObject({ state: 'receipt', receipt: 'calledOff' });
    expect(offers(show(story, 'karin', card))).toEqual(['undo', 'openMoment']);
    expectKept(story, 'karin', show(story, 'karin', card));
    const other = asked();
    other.act('karin', {
      act: 'answerQuestion',
      ...other.revision(moment),
      choice: question.kind === 'eventGone' ? 'putBack' : 'takeCalendar',
    });
    expect(show(other, 'karin', ofMoment(other, 'question', moment))).toMatchObject({
      state: 'receipt',
      receipt: 'questionAnswered',
    });
  });
});

describe('the verslag', () => {
  test('first whether it took place, then short fields, then a receipt without the text', () => {
    const story = begun().planned().on('2026-09-10', '17:00');
    const card = ofMoment(story, 'verslag', 'klikgesprek');
    const verslag = () => show(story, 'karin', card);
    expect(offers(verslag())).toEqual(['tookPlace', 'notHeld', 'openMoment']);
    expectKept(story, 'karin', verslag());
    expect(show(story, 'sanne', card)).toBeUndefined();
    story.heldNow('klikgesprek');
    expect(verslag()).toMatchObject({
      state: 'open',
      form: { form: 'klikverslag', documentKind: 'klikverslag', moment: 'klikgesprek' },
    });
    expect(offers(verslag())).toEqual(['send', 'writeInFull', 'undo']);
    expectKept(story, 'karin', verslag());
    story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: secret });
    expect(verslag()).toMatchObject({ state: 'receipt', receipt: 'written', at: story.now });
    expect(JSON.stringify(verslag())).not.toContain(secret);
    expectKept(story, 'karin', verslag());
  });

  test('where the form asks more than a card can hold, what fits is kept for its page', () => {
    const story = halfway();
    const written = show(story, 'karin', ofMoment(story, 'verslag', 'c1.nabespreking'));
    expect(written).toMatchObject({ state: 'receipt', receipt: 'written' });
    story.closes('c2.groepsbezoek', ['analyse']).holds('c2.nabespreking');
    const open = show(story, 'karin', ofMoment(story, 'verslagOpen', 'c2.nabespreking'));
    expect(open).toMatchObject({ state: 'open', notes: ['stillOpen', 'partHereRestThere'] });
    const form = open?.state === 'open' ? open.form : undefined;
    expect(form).toMatchObject({ partial: true, documentKind: 'nabespreking' });
    expect(form?.fields.map(({ id, required }) => [id, required])).toEqual([
      ...[['teacherSaid', false]],
      ...[['discussed', false]],
      ...[['agreements', false]],
    ]);
    expect(offers(open)).toEqual(['keepForPage', 'writeInFull', 'undo']);
    story.writes('karin', 'nabespreking', 'c2.nabespreking');
    expect(offers(show(story, 'karin', ofMoment(story, 'verslag', 'c2.nabespreking')))).toEqual([
      ...['undo', 'adjust', 'write', 'openDocument'],
    ]);
  });

  test('a word that may say too much is pointed at on the receipt, not said, as long as it can be changed', () => {
    const story = begun().planned().holds('klikgesprek');
    const verslag = () => show(story, 'karin', ofMoment(story, 'verslag', 'klikgesprek'));
    story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: 'Ze was ziek.' });
    expect(verslag()).toMatchObject({ state: 'receipt', notes: ['mayBePrivate'] });
    expect(offers(verslag())).toContain('adjust');
    const was = verslag();
    expect(JSON.stringify(was)).not.toMatch(/ziek/i);
    const correctionOf = 'klikverslag.klikgesprek.v1';
    story.act('karin', {
      ...{ act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', correctionOf },
      values: { teacherSaid: 'Ze heeft er zin in.', expectations: 'Eerlijk.' },
    });
    expect(verslag()).not.toHaveProperty('notes');
  });

  test('it did not take place: a reason of the list, and a way back', () => {
    const story = begun().planned().on('2026-09-10', '17:00');
    story.act('karin', { act: 'held', ...story.revision('klikgesprek'), held: false, reason: 'cancelled' });
    const view = show(story, 'karin', about('verslag', { moment: 'klikgesprek', revision: 1 }));
    expect(view).toMatchObject({ state: 'receipt', receipt: 'notHeld', facts: [{ reason: 'cancelled' }] });
    expectKept(story, 'karin', view);
  });
});

describe('documents', () => {
  const document = 'rapportage.c1.nabespreking.v1';

  test('read first: delivering without a word only for who has opened it', () => {
    const story = new Story().running();
    story.closes('c1.coTeaching', []).closes('c1.groepsbezoek', []);
    story.closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const toRead = () => show(story, 'sanne', about('reportToRead', { document }));
    expect(toRead()).toMatchObject({ state: 'open', notes: ['readFirst'] });
    expect(offers(toRead())).toEqual(['openDocument']);
    expect(show(story, 'els', about('reportDelivered', { document }))).toBeUndefined();
    story.act('sanne', { act: 'read', document });
    expect(offers(toRead())).toEqual(['openDocument', 'readWithoutReaction']);
    // It cannot be undone: behind a question, as on the page.
    expect(toRead()?.actions.at(-1)).toMatchObject({ kind: 'choose' });
    expectKept(story, 'sanne', toRead());
    story.act('sanne', { act: 'react', document, text: '' });
    expect(toRead()).toMatchObject({ state: 'receipt', receipt: 'reportRead' });
    const delivered = () => show(story, 'els', about('reportDelivered', { document }));
    expect(delivered()).toMatchObject({
      state: 'open',
      title: { documentKind: 'rapportage', name: 'Sanne Visser' },
    });
    story.act('els', { act: 'read', document });
    expect(delivered()).toMatchObject({ state: 'receipt', receipt: 'reportRead' });
  });

  test('taken back, it is gone', () => {
    const story = halfway();
    story.act('karin', { act: 'withdraw', document: 'analyse.c1.groepsbezoek.v1' });
    const card = about('lessonShared', { document: 'analyse.c1.groepsbezoek.v1' });
    expect(show(story, 'sanne', card)).toBeUndefined();
  });

  test('a film to delete, and that it was', () => {
    const story = halfway().on('2026-10-30');
    const moment = 'c1.groepsbezoek';
    const card = about('filmToDelete', { moment });
    expect(show(story, 'karin', card)).toMatchObject({ facts: [{ fact: 'deleteOn', day: '2026-10-30' }] });
    expect(show(story, 'els', card)).toBeUndefined();
    story.act('karin', { act: 'confirmFilmDeleted', moment });
    expect(show(story, 'karin', card)).toMatchObject({ state: 'receipt', receipt: 'filmDeleted' });
  });

  test('the decision is for who decides, and nothing suggests one', () => {
    const story = new Story().guided();
    expect(show(story, 'paul', about('decisionOpen'))).toMatchObject({
      state: 'open',
      facts: [],
      notes: ['decisionIsYours'],
      actions: [{ label: 'decide', page: 'traject/t-1/schrijf/vaststelling/-' }],
    });
    for (const who of ['sanne', 'karin', 'els'] as const) {
      expect(show(story, who, about('decisionOpen'))).toBeUndefined();
    }
  });
});

test('no card of any kind holds a word that somebody wrote, and none has more buttons than Teams shows', () => {
  const story = halfway();
  const documents = story.trajectory.documents.map((one) => one.id);
  const moments = story.trajectory.moments.map((one) => one.id);
  let shown = 0;
  for (const card of cardKinds) {
    for (const who of ['sanne', 'karin', 'paul', 'els'] as const) {
      for (const moment of [undefined, ...moments]) {
        for (const document of [undefined, ...documents]) {
          const revision = moment === undefined ? 0 : story.moment(moment).revision;
          const more = {
            revision,
            person: 'sanne',
            ...(moment ? { moment } : {}),
            ...(document ? { document } : {}),
          };
          const view = show(story, who, about(card, more));
          if (!view) continue;
          shown += 1;
          expect(JSON.stringify(view), `${card} to ${who}`).not.toContain(secret);
          expect(view.actions.length).toBeLessThanOrEqual(6);
        }
      }
    }
  }
  expect(shown).toBeGreaterThan(500);
  expect(Object.keys(words.needs)).toEqual(expect.arrayContaining([...cardKinds]));
});

test('who may not know of it gets no card, whoever it was sent to', () => {
  const story = halfway();
  for (const card of cardKinds) {
    const ref = about(card, {
      moment: 'c1.coTeaching',
      document: 'klikverslag.klikgesprek.v1',
      person: 'sanne',
    });
    for (const who of ['vera', 'joke'] as const) expect(show(story, who, ref)).toBeUndefined();
  }
  expect(show(story, 'karin', { ...about('planReady'), trajectory: 't-2' })).toBeUndefined();
});

describe('what could not be kept after all', () => {
  const refusals = [{ code: 'changedMeanwhile' } as const];
  const running = () => new Story().running();
  const later = (story: Story, who: Name, more: Partial<CardRef>) =>
    show(story, who, about('refusedLater', { refusals, ...more }));
  const firstPage = (view: CardView | undefined) => {
    const [first] = view?.actions ?? [];
    return first?.kind === 'open' ? first.page : undefined;
  };

  test('says why, and opens the page where it was typed', () => {
    const story = running();
    const written = { act: 'submit', kind: 'lesvoorbereiding', moment: 'c1.coTeaching' } as const;
    const view = later(story, 'sanne', written);
    expect(view).toMatchObject({ state: 'open', notes: ['textIsKept'], facts: [{ fact: 'why', refusals }] });
    expect(firstPage(view)).toBe('traject/t-1/schrijf/lesvoorbereiding/c1.coTeaching');
    const corrected = later(story, 'karin', { act: 'submit', kind: 'klikverslag', document: 'd.v1' });
    expect(firstPage(corrected)).toBe('traject/t-1/schrijf/klikverslag/-/d.v1');
    expect(firstPage(later(story, 'paul', { act: 'amendStart' }))).toBe('start/t-1');
    const film = later(story, 'karin', { act: 'referFilm', moment: 'c1.groepsbezoek' });
    expect(film).toMatchObject({ notes: ['textIsKept'] });
    expect(firstPage(film)).toBe('traject/t-1/moment/c1.groepsbezoek');
  });

  test('opens what it was about where nothing was typed', () => {
    const story = running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const moved = later(story, 'karin', { act: 'move', moment: 'c2.coTeaching' });
    expect(moved).toMatchObject({ notes: ['lookAgain'] });
    expect(firstPage(moved)).toBe('traject/t-1/moment/c2.coTeaching');
    const document = 'rapportage.c1.nabespreking.v1';
    const read = later(story, 'sanne', { act: 'read', document });
    expect(firstPage(read)).toBe(`traject/t-1/document/${document}`);
    expect(firstPage(later(story, 'karin', { act: 'pause' }))).toBe('traject/t-1');
  });

  test('opens nothing that its reader may not read', () => {
    const story = running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const document = 'nabespreking.c1.nabespreking.v1';
    expect(firstPage(later(story, 'paul', { act: 'read', document }))).toBe('traject/t-1');
  });

  test('whose part is over hears it too, and nothing more; a stranger nothing at all', () => {
    const story = running();
    const participants = story.trajectory.participants.map((one) =>
      one.person === 'karin' ? { ...one, until: '2026-09-08' } : one,
    );
    story.trajectory = { ...story.trajectory, participants };
    const view = later(story, 'karin', { act: 'move', moment: 'c2.coTeaching' });
    expect(view).toMatchObject({ title: {}, facts: [{ fact: 'why' }], notes: [], actions: [] });
    expect(later(story, 'vera', { act: 'move', moment: 'c2.coTeaching' })).toBeUndefined();
  });
});
