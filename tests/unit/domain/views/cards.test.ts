import { describe, expect, test } from 'vitest';
import { type CardKind, cardKinds } from '../../../../domain/effects/effect.ts';
import { words } from '../../../../domain/texts/nl/words.ts';
import { at, type Name } from '../acts/story.ts';
import { about, begun, expectKept, offers, ofMoment, show } from './showing.ts';
import { halfway, secret } from './stories.ts';

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
      facts: [{ fact: 'coach' }],
      notes: ['goalsInPage', 'afterGoals'],
      actions: [{ kind: 'open', label: 'openGoals', page: 'traject/t-1' }],
    });
    story.act('sanne', { act: 'seeGoals' });
    expect(show(story, 'sanne', about('goalsToSee'))).toMatchObject({
      state: 'receipt',
      receipt: 'goalsSeen',
    });
    expect(offers(toDiscuss())).not.toContain('undo');
    const toPlan = show(story, 'karin', about('planNeeded'));
    expect(offers(toPlan)[0]).toBe('openPlan');
    expect(toPlan).toMatchObject({ notes: ['planIsYours'] });
  });

  test('each sees her own answer and never the other one', () => {
    const story = begun().planned().holds('klikgesprek');
    const ask = (who: Name) => show(story, who, ofMoment(story, 'matchQuestion', 'klikgesprek'));
    expect(offers(ask('sanne'))).toEqual(['goOn', 'notThisMatch']);
    // She reads with whom; of her the title says it to the other one.
    expect(ask('sanne')).toMatchObject({ facts: [{ fact: 'with' }], notes: ['matchBoth', 'matchPrivate'] });
    expect(ask('karin')).toMatchObject({ facts: [] });
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
