import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { draw } from '../../../../bot/teams/cards/draw.ts';
import {
  goalReadersAmong,
  mayRead,
  maySee,
  maySeeFilm,
  maySeeGoals,
  maySeeLog,
  maySeeLogEntry,
  maySeeMatchAnswer,
  maySeeMoment,
  readersOf,
} from '../../../../domain/access/access.ts';
import { mayDo, mayWrite } from '../../../../domain/access/acting.ts';
import { dayOf, type Standing } from '../../../../domain/access/roles.ts';
import { system } from '../../../../domain/access/viewer.ts';
import type { ActKind } from '../../../../domain/acts/act.ts';
import type { CardRef } from '../../../../domain/effects/effect.ts';
import { readers as readerTexts } from '../../../../domain/texts/nl/tabs/readers.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Participant, Role } from '../../../../domain/trajectory/participant.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import type { ViewContext } from '../../../../domain/views/view-context.ts';
import { type Name, people, request, Story, school, template, viewer } from '../acts/story.ts';

const sessions = { ...request, options: { nuMeting: false, pattern: 'sessions' } };

/** Letters of a table: T teacher, C coach, L leidinggevende, S schoolleiding, F the coach before, X a stranger. */
const letters: Readonly<Record<string, Name>> = {
  T: 'sanne',
  C: 'joke',
  L: 'paul',
  S: 'els',
  F: 'karin',
  X: 'vera',
};

const participants: readonly Participant[] = [
  { ...people.sanne, role: 'teacher' },
  { ...people.karin, role: 'coach', until: '2026-09-20' },
  { ...people.joke, role: 'coach', from: '2026-09-21' },
  { ...people.paul, role: 'leidinggevende' },
  { ...people.els, role: 'schoolleiding' },
];

function standing(discussed: boolean, day = '2026-10-05'): Standing {
  const { trajectory } = discussed ? new Story().running() : new Story();
  return { trajectory: { ...trajectory, participants }, template, day };
}

const told = standing(true);
const untold = standing(false);

function who(may: (name: Name) => boolean): string {
  return Object.entries(letters)
    .filter(([, name]) => may(name))
    .map(([letter]) => letter)
    .join('');
}

function document(kind: string, state: Document['state'], more: Partial<Document> = {}): Document {
  const rule = template.documents.find((each) => each.kind === kind);
  const author = {
    teacher: 'sanne',
    coach: 'joke',
    leidinggevende: 'paul',
    schoolleiding: 'els',
    maatje: '',
    bestuur: '',
  }[rule!.author];
  return {
    id: `${kind}.x.v1`,
    kind,
    version: 1,
    author,
    subject: 'sanne',
    at: '2026-10-01T12:00:00Z',
    values: {},
    state,
    readBy: [],
    ...more,
  };
}

describe('who reads what, by kind and state', () => {
  test.each<[string, string, string, string]>([
    // kind               recorded  reading  delivered
    ['schooldossier', 'TCL', 'TCL', 'TCL'],
    ['klikverslag', 'TC', 'TC', 'TC'],
    ['nuMeting', 'TC', 'TC', 'TCLS'],
    ['lesvoorbereiding', 'TC', 'TC', 'TC'],
    ['coTeachingVerslag', 'TC', 'TC', 'TC'],
    ['analyse', 'TC', 'TC', 'TC'],
    ['nabespreking', 'TC', 'TC', 'TC'],
    ['rapportage', 'TC', 'TC', 'TCLS'],
    ['tussenverslag', 'TCLS', 'TCLS', 'TCLS'],
    ['drieverslag', 'TCL', 'TCL', 'TCL'],
    ['eindrapportage', 'TC', 'TC', 'TCLS'],
    ['vaststelling', 'L', 'L', 'TL'],
  ])('%s: recorded %s, reading %s, delivered %s', (kind, recorded, reading, delivered) => {
    const readers = (state: Document['state']) =>
      who((name) => mayRead(viewer(name), document(kind, state), told));
    expect([readers('recorded'), readers('reading'), readers('delivered')]).toEqual([
      recorded,
      reading,
      delivered,
    ]);
  });

  test('the table covers every document of the template', () => {
    expect(template.documents).toHaveLength(12);
  });

  test('nothing is read by whom it reached before it was discussed but by those who may start it', () => {
    for (const { kind } of template.documents) {
      const readers = who((name) => mayRead(viewer(name), document(kind, 'delivered'), untold));
      expect(readers, kind).not.toMatch(/[TSFX]/);
    }
  });

  test('what was taken back is its author’s alone', () => {
    const withdrawn = { withdrawnAt: '2026-10-01T13:00:00Z' };
    expect(who((name) => mayRead(viewer(name), document('tussenverslag', 'recorded', withdrawn), told))).toBe(
      'C',
    );
  });

  test('the reports of a former coach stay between those who were there; what was delivered is there for all', () => {
    const earlier = { author: 'karin', at: '2026-09-18T12:00:00Z', momentId: 'c1.nabespreking' };
    const readers = (kind: string, state: Document['state']) =>
      who((name) => mayRead(viewer(name), document(kind, state, earlier), told));
    expect(readers('nabespreking', 'recorded')).toBe('T');
    expect(readers('rapportage', 'reading')).toBe('T');
    expect(readers('rapportage', 'delivered')).toBe('TCLS');
    const sameDay = { ...earlier, at: '2026-09-21T06:00:00Z' };
    expect(who((name) => mayRead(viewer(name), document('nabespreking', 'recorded', sameDay), told))).toBe(
      'T',
    );
  });

  test('a kind that the template does not know is read by nobody', () => {
    const unknown = document('analyse', 'delivered', { kind: 'gossip', author: 'paul' });
    expect(who((name) => mayRead(viewer(name), unknown, told))).toBe('');
  });
});

describe('who sees what else', () => {
  test.each<[string, (name: Name, at: Standing) => boolean, string, string]>([
    // what           before it was discussed, after
    ['the trajectory', (name, at) => maySee(viewer(name), at), 'CL', 'TCLS'],
    ['the goals', (name, at) => maySeeGoals(viewer(name), at), 'CL', 'TCL'],
    ['a moment', (name, at) => maySeeMoment(viewer(name), at.trajectory.moments[2]!, at), 'CL', 'TCLS'],
    ['a film', (name, at) => maySeeFilm(viewer(name), at), 'C', 'TC'],
    ['the log', (name, at) => maySeeLog(viewer(name), at), '', 'T'],
    ['her answer', (name, at) => maySeeMatchAnswer(viewer(name), 'sanne', at), '', 'T'],
    ['his answer', (name, at) => maySeeMatchAnswer(viewer(name), 'joke', at), 'C', 'C'],
  ])('%s', (_what, may, before, after) => {
    expect([who((name) => may(name, untold)), who((name) => may(name, told))]).toEqual([before, after]);
  });

  test('rights follow dates: the former coach saw it until her last day, the new one from her first', () => {
    expect(who((name) => maySee(viewer(name), standing(true, '2026-09-20')))).toBe('TLSF');
    expect(who((name) => maySee(viewer(name), standing(true, '2026-09-21')))).toBe('TCLS');
  });

  test('the film of a visit is for who was there, not for a later coach', () => {
    const visit = told.trajectory.moments.find((each) => each.id === 'c1.groepsbezoek')!;
    const attendees = ['sanne', 'karin'].map((person) => ({ person, required: true }));
    expect(who((name) => maySeeFilm(viewer(name), told, { ...visit, attendees }))).toBe('T');
  });

  test('the log says nothing of a document that its subject may not read yet', () => {
    const decision = document('vaststelling', 'recorded');
    const entry = { id: 'e#1', at: '2026-10-02T10:00:00Z', by: 'paul', what: 'submit', about: decision.id };
    const at = (state: Document['state']) => ({
      ...told,
      trajectory: { ...told.trajectory, documents: [{ ...decision, state }] },
    });
    expect(maySeeLogEntry(viewer('sanne'), entry, at('recorded'))).toBe(false);
    expect(maySeeLogEntry(viewer('sanne'), entry, at('delivered'))).toBe(true);
    expect(maySeeLogEntry(viewer('paul'), entry, at('delivered'))).toBe(false);
  });

  test('the app itself sees nothing through this gate', () => {
    expect(maySee(system, told)).toBe(false);
    expect(mayRead(system, document('rapportage', 'delivered'), told)).toBe(false);
    expect(mayDo(system, 'stop', told)).toBe(false);
  });
});

describe('who does and writes what', () => {
  const moment = told.trajectory.moments.find((each) => each.id === 'klikgesprek')!;
  const attended = {
    ...moment,
    attendees: ['sanne', 'joke'].map((person) => ({ person, required: true })),
  };
  const report = document('rapportage', 'reading');

  test.each<[ActKind, string, string]>([
    // act                  before it was discussed, after
    ['amendStart', 'CL', 'CL'],
    ['amendDay', 'L', 'L'],
    ['agreeEnd', 'L', 'L'],
    ['markDiscussed', 'L', 'L'],
    ['undoDiscussed', 'L', 'L'],
    ['seeGoals', '', 'T'],
    ['agreeGoals', 'CL', 'TCL'],
    ['doubtGoals', 'CL', 'TCL'],
    ['confirmPlan', 'C', 'C'],
    ['matchAnswer', 'C', 'TC'],
    ['assignCoach', 'L', 'L'],
    ['assignRole', 'L', 'L'],
    ['endRole', 'L', 'L'],
    ['respond', 'C', 'TC'],
    ['answerProposal', 'C', 'C'],
    ['askTimes', 'C', 'C'],
    ['answerTimes', 'C', 'TC'],
    ['endPoll', 'C', 'C'],
    ['move', 'C', 'C'],
    ['replan', 'C', 'C'],
    ['callOff', 'CL', 'CL'],
    ['setAttendance', 'L', 'L'],
    ['restore', 'CL', 'CL'],
    ['answerQuestion', 'C', 'C'],
    ['held', 'C', 'C'],
    ['undoHeld', 'C', 'C'],
    ['withdraw', 'C', 'C'],
    ['read', 'C', 'TC'],
    ['react', '', 'T'],
    ['markInPerson', 'C', 'C'],
    ['letOpen', '', ''],
    ['sign', '', ''],
    ['agreeTailored', '', ''],
    ['discussTailored', '', ''],
    ['checkFilmBasis', 'C', 'C'],
    ['referFilm', 'C', 'TC'],
    ['confirmFilmDeleted', 'C', 'TC'],
    ['settleAgreement', 'C', 'TC'],
    ['release', '', ''],
    ['agreeExcerpt', 'C', 'C'],
    ['takeBack', '', ''],
    ['pause', 'CL', 'CL'],
    ['resume', 'CL', 'CL'],
    ['stop', 'L', 'L'],
    ['submit', 'C', 'C'],
  ])('%s', (act, before, after) => {
    const subject = { moment: attended, document: report, kind: 'rapportage' };
    const may = (at: Standing) => who((name) => mayDo(viewer(name), act, at, subject));
    expect([may(untold), may(told)]).toEqual([before, after]);
  });

  test.each<[Role, string]>([
    ['leidinggevende', 'L'],
    ['schoolleiding', 'L'],
    ['coach', ''],
    ['teacher', ''],
    ['maatje', ''],
  ])('the role of %s is given to somebody else', (role, expected) => {
    for (const act of ['assignRole', 'endRole'] as const)
      expect(
        who((name) => mayDo(viewer(name), act, told, { role })),
        act,
      ).toBe(expected);
  });

  test('each kind is written by the role that the template names', () => {
    const writers = Object.fromEntries(
      template.documents.map(({ kind }) => [kind, who((name) => mayWrite(viewer(name), kind, told))]),
    );
    expect(writers).toEqual({
      schooldossier: 'L',
      klikverslag: 'C',
      nuMeting: 'C',
      lesvoorbereiding: 'T',
      coTeachingVerslag: 'C',
      analyse: 'C',
      nabespreking: 'C',
      rapportage: 'C',
      tussenverslag: 'C',
      drieverslag: 'C',
      eindrapportage: 'C',
      vaststelling: 'L',
    });
    expect(who((name) => mayWrite(viewer(name), 'gossip', told))).toBe('');
  });
});

describe('the badge beside a text says what access does', () => {
  test.each(template.documents.map((rule) => [rule.kind, rule] as const))('%s', (kind, rule) => {
    const states = ['recorded', 'reading', 'delivered'] as const;
    const former = { author: 'karin', at: '2026-09-18T12:00:00Z', momentId: 'c1.nabespreking' };
    const withdrawn = { withdrawnAt: '2026-10-01T13:00:00Z' };
    for (const [state, more] of states.flatMap(
      (each) =>
        [
          [each, {}],
          [each, former],
          [each, withdrawn],
        ] as const,
    )) {
      const one = document(kind, state, more);
      const now = readersOf(rule, told, one)
        .filter((each) => each.when === 'now')
        .map((each) => each.person);
      expect(now.sort(), state).toEqual(
        Object.values(letters)
          .filter((name) => mayRead(viewer(name), one, told))
          .sort(),
      );
    }
    const later = readersOf(rule, told)
      .map((each) => each.person)
      .sort();
    const delivered = Object.values(letters).filter((name) =>
      mayRead(viewer(name), document(kind, 'delivered'), told),
    );
    if (rule.delivery.kind !== 'none') expect(later).toEqual(delivered.sort());
  });

  test('on a card that is written on as well, and in its words', () => {
    const story = new Story(sessions).running();
    const onCards = new Set<string>();
    const context = (now: string): ViewContext => ({
      ...{ schools: new Map([[school.id, school]]), rosters: {}, unreachable: new Set() },
      ...{ coaches: new Set(), templateOf: () => template, now: Temporal.Instant.from(now) },
    });
    for (const { id, state } of story.trajectory.moments) {
      if (state === 'scheduled') story.holds(id);
      const ref: CardRef = { card: 'verslag', trajectory: 't-1', ...story.revision(id) };
      const view = cardView(ref, story.trajectory, viewer('karin'), context(story.now));
      if (view?.state !== 'open' || !view.form) continue;
      const { documentKind, readers } = view.form;
      onCards.add(documentKind);
      const written = document(documentKind, 'delivered', { author: 'karin', momentId: id });
      const at: Standing = { trajectory: story.trajectory, template, day: dayOf(story.now) };
      const names = Object.values(people)
        .filter(({ person }) => mayRead(viewer(person), written, at))
        .map(({ name }) => name);
      expect(readers.map(({ name }) => name).sort(), documentKind).toEqual(names.sort());
      const drawn = JSON.stringify(draw(view, { links: { teamsAppId: 'a', tabEntityId: 'b' } }).body);
      for (const sentence of readerTexts.sentences(readers)) expect(drawn).toContain(sentence);
    }
    expect([...onCards].sort()).toEqual([
      ...['analyse', 'coTeachingVerslag', 'drieverslag', 'klikverslag', 'nabespreking', 'tussenverslag'],
    ]);
  });

  test('beside the goals as they are typed, before anybody can open them', () => {
    const chosen = participants.filter(({ person }) => person !== 'karin');
    const readers = goalReadersAmong(chosen, template);
    const named = (whens: readonly string[]) =>
      who((name) => readers.some((one) => one.person === name && whens.includes(one.when)));
    expect(named(['now'])).toBe(who((name) => maySeeGoals(viewer(name), untold)));
    expect(named(['now', 'onceDiscussed'])).toBe(who((name) => maySeeGoals(viewer(name), told)));
  });

  test('of a rapportage: teacher and coach now, leidinggevende and schoolleiding once delivered', () => {
    const rule = template.documents.find((each) => each.kind === 'rapportage')!;
    expect(readersOf(rule, told).map(({ name, when }) => `${name}: ${when}`)).toEqual([
      'Sanne Visser: now',
      'Joke Smit: now',
      'Paul de Wit: onceDelivered',
      'Els Bakker: onceDelivered',
    ]);
  });
});
