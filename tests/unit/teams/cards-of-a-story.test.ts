import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OutgoingCard } from '../../../bot/application/ports/messenger.ts';
import { draw } from '../../../bot/teams/cards/draw.ts';
import { outgoing } from '../../../bot/teams/cards/outgoing.ts';
import { schoolWeekAt } from '../../../domain/calendar/school-week-at.ts';
import { type CardKind, type CardRef, cardKinds } from '../../../domain/effects/effect.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import { preparingText } from '../../../domain/texts/nl/preparing.ts';
import { readers } from '../../../domain/texts/nl/tabs/readers.ts';
import type { CardView } from '../../../domain/views/cards/card-view.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import { lintCard } from '../../support/card-linter.ts';
import { daysWithoutWeek } from '../../support/dates-said.ts';
import { at, type Name, people, request, Story, school, valuesOf, viewer } from '../domain/acts/story.ts';

const links = { teamsAppId: 'b7d1f6de-0000-4000-8000-0000000000aa', tabEntityId: 'begeleidingen' };
const names = Object.keys(people) as Name[];

/** Everything that somebody wrote in this story. */
const written = [
  ...request.goals.map(({ text }) => text),
  ...Object.values(valuesOf).flatMap(strings),
  'Ik herken me hierin.',
  'https://school.sharepoint.com/films/1',
].filter((text) => text.length > 8);

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

/** What stands on a card, block by block. */
function linesOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(linesOf);
  if (typeof part !== 'object' || part === null) return [];
  const { text, inlines, ...rest } = part as { text?: unknown; inlines?: readonly { text: string }[] };
  if (inlines) return [inlines.map((one) => one.text).join('')];
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(rest).flatMap(linesOf)];
}

/** Every card that anybody could ask of a trajectory at this point. */
function cardsOf(story: Story): { readonly who: Name; readonly view: CardView }[] {
  const { trajectory, now } = story;
  const context = {
    ...{ schools: new Map([[school.id, school]]), rosters: {}, unreachable: new Set<string>(), templateOf },
    now: Temporal.Instant.from(now),
  };
  const refs: CardRef[] = cardKinds.flatMap((card) => [
    { card, trajectory: trajectory.id },
    { card, trajectory: trajectory.id, person: 'sanne' },
    { card, trajectory: trajectory.id, role: 'leidinggevende' as const },
    ...[
      ...trajectory.moments.slice(0, 5),
      ...trajectory.moments.filter(({ attendance }) => attendance),
    ].flatMap(({ id, revision }) => [
      { card, trajectory: trajectory.id, moment: id, revision },
      { card, trajectory: trajectory.id, moment: id, revision, person: 'sanne' },
      { card, trajectory: trajectory.id, moment: id, revision: revision + 1 },
    ]),
    { card, trajectory: trajectory.id, kind: 'eindrapportage' },
    ...trajectory.documents
      .slice(0, 4)
      .concat(trajectory.documents.slice(-2))
      .map(({ id }) => ({ card, trajectory: trajectory.id, document: id })),
  ]);
  return names.flatMap((who) =>
    refs.flatMap((ref) => {
      const view = cardView(ref, trajectory, viewer(who), context);
      return view ? [{ who, view }] : [];
    }),
  );
}

function patched(
  story: Story,
  question: NonNullable<Story['trajectory']['moments'][number]['question']>,
): Story {
  const moments = story.trajectory.moments.map((one) =>
    one.id === 'c1.coTeaching' ? { ...one, question } : one,
  );
  story.trajectory = { ...story.trajectory, moments };
  return story;
}

function attendance(): Story {
  const story = new Story().running();
  const meeting = story.revision('tussenevaluatie');
  for (const [attendee, attends] of [
    ['sanne', false],
    ['els', false],
    ['els', true],
  ] as const)
    story.act('paul', { act: 'setAttendance', ...meeting, attendee, attends });
  return story;
}

/** Points in the life of a trajectory at which the cards differ. */
const points: readonly (readonly [string, () => Story])[] = [
  ['started', () => new Story()],
  [
    'told in person, over Kerst',
    () => new Story({ ...request, startsOn: '2026-11-09' }).on('2026-11-05').discussed(),
  ],
  ['told in person', () => new Story().act('paul', { act: 'markDiscussed' })],
  ['planned', () => new Story().planned().on('2026-09-09')],
  ['held', () => new Story().planned().holds('klikgesprek')],
  ['running', () => new Story().running()],
  [
    'standing still',
    () =>
      new Story()
        .running()
        .on('2026-09-21')
        .act('karin', { act: 'pause', until: '2026-10-05', newEnd: '2027-01-29' }),
  ],
  ['stopped early', () => new Story().running().holds('c1.coTeaching').act('paul', { act: 'stop' })],
  [
    'another who leads it',
    () =>
      new Story().running().act('paul', {
        ...{ act: 'assignRole', role: 'leidinggevende', person: people.els, left: [] },
      }),
  ],
  [
    'a no',
    () => new Story().planned().holds('klikgesprek').act('sanne', { act: 'matchAnswer', goOn: false }),
  ],
  [
    'sharpened goals',
    () => {
      const story = new Story().running().on('2026-09-22').writes('paul', 'schooldossier');
      return story.writes('karin', 'nuMeting', 'nuMeting', {
        sharpened: { g1: 'Rust in vijf minuten na de bel' },
      });
    },
  ],
  [
    'goals that are not right yet',
    () => {
      const story = new Story().running().on('2026-09-22');
      story.writes('karin', 'nuMeting', 'nuMeting', {
        sharpened: { g1: 'Rust in vijf minuten na de bel' },
      });
      story.act('sanne', { act: 'react', document: 'nuMeting.nuMeting.v1', text: '' });
      const { at: proposed = '' } = story.trajectory.goalProposal ?? {};
      return story.act('sanne', { act: 'doubtGoals', proposed });
    },
  ],
  ['one taken off a meeting, and one put back', attendance],
  [
    'another time proposed',
    () => {
      const story = new Story().running().on('2026-09-21');
      const proposedStart = at('2026-09-29');
      const { moment, revision } = story.revision('c1.coTeaching');
      return story.act('sanne', { act: 'respond', moment, revision, answer: 'tentative', proposedStart });
    },
  ],
  [
    'the proposal answered',
    () => {
      const story = new Story().running().on('2026-09-21');
      const { moment, revision } = story.revision('c1.coTeaching');
      const proposedStart = at('2026-09-29', '15:45');
      story.act('sanne', { act: 'respond', moment, revision, answer: 'tentative', proposedStart });
      return story.act('karin', {
        act: 'answerProposal',
        moment,
        revision,
        proposer: 'sanne',
        accept: false,
      });
    },
  ],
  [
    'moved and called off',
    () => {
      const story = new Story().running().on('2026-09-21');
      story.act('karin', {
        act: 'move',
        ...story.revision('c1.coTeaching'),
        start: at('2026-09-29', '15:45'),
      });
      return story.act('karin', { act: 'callOff', ...story.revision('nuMeting'), reason: 'cancelled' });
    },
  ],
  ['the event gone', () => patched(new Story().running(), { kind: 'eventGone', at: at('2026-09-12') })],
  [
    'moved on both sides',
    () =>
      patched(new Story().running(), {
        ...{ kind: 'bothMoved', at: at('2026-09-12') },
        ...{ calendarStart: at('2026-09-29'), listStart: at('2026-09-30') },
      }),
  ],
  [
    'a lesson shared, and filmed',
    () => {
      const story = new Story()
        .running()
        .on('2026-09-23')
        .writes('sanne', 'lesvoorbereiding', 'c1.coTeaching');
      story
        .act('karin', { act: 'checkFilmBasis', moment: 'c1.groepsbezoek' })
        .holds('c1.coTeaching')
        .holds('c1.groepsbezoek');
      const reference = 'https://school.sharepoint.com/films/1';
      return story.act('karin', {
        act: 'referFilm',
        moment: 'c1.groepsbezoek',
        reference,
        deleteOn: '2026-10-30',
      });
    },
  ],
  ['asked which times could be', () => polled()],
  [
    'some of them can',
    () => {
      const story = polled();
      return story.act('sanne', answerTimes(story, [at('2026-09-29')]));
    },
  ],
  ['nobody said which', () => polled().on('2026-09-17')],
  ['guided', () => new Story().guided()],
  ['completed', () => new Story().completed()],
];

const talk = 'c1.coTeaching';

/** Another time for the first co-teaching, asked of who is guided. */
function polled(): Story {
  const story = new Story().running().on('2026-09-14');
  const times = [at('2026-09-28', '16:30'), at('2026-09-29')];
  return story.act('karin', { act: 'askTimes', ...story.revision(talk), times, people: ['sanne'] });
}

function answerTimes(story: Story, can: readonly string[]) {
  const asked = story.moment(talk).poll?.at ?? '';
  return { act: 'answerTimes', ...story.revision(talk), asked, can } as const;
}

interface Sent {
  readonly where: string;
  readonly who: Name;
  readonly kind: CardKind;
  readonly view: CardView;
  readonly card: OutgoingCard;
}

describe('the cards of a whole trajectory', () => {
  let sent: Sent[] = [];
  beforeAll(() => {
    const different = new Map<string, Sent>();
    for (const [point, make] of points) {
      for (const { who, view } of cardsOf(make())) {
        const card = outgoing(draw(view, { links }));
        const where = `${point}, ${who}, ${JSON.stringify(view.ref)}`;
        different.set(card.hash, { where, who, kind: view.card, view, card });
      }
    }
    sent = [...different.values()];
  }, 60_000);

  test('each is fit to be sent', () => {
    const named = Object.values(people).map(({ name }) => name);
    expect(sent.length).toBeGreaterThan(100);
    for (const { card, where } of sent) expect(lintCard(card, named), where).toEqual([]);
  }, 60_000);

  test('whoever types on one sees who will read it', () => {
    const typed = sent.filter(({ card }) => JSON.stringify(card).includes('"Input.Text"'));
    for (const { card, where } of typed) expect(JSON.stringify(card), where).toContain(readers.title);
    expect(typed.length).toBeGreaterThan(2);
  });

  test('a day has its week of the school with it, and a notification says nothing of it', () => {
    const dated = sent.filter(
      ({ kind, card }) => kind === 'reminder' && JSON.stringify(card).includes('Wanneer'),
    );
    for (const { card, where } of dated) {
      expect(JSON.stringify(card.card), where).toMatch(/schoolweek \d+ · week \d+ · \d/);
      expect(card.summary).not.toMatch(/week/);
    }
    expect(dated.length).toBeGreaterThan(2);
  });

  test('before a meeting each reads how to come to it in her role, as on its page', () => {
    const before = sent.flatMap(({ view, card, where }) =>
      view.state === 'open' && view.card === 'prepare' ? [{ view, card, where }] : [],
    );
    for (const { view, card, where } of before) {
      const { step, roles } = view.comesTo!;
      expect(preparingText(step, roles), where).toBeDefined();
      expect(linesOf(card.card), where).toContain(preparingText(step, roles));
    }
    expect(new Set(before.map(({ view }) => view.comesTo!.roles.join())).size).toBeGreaterThan(1);
  });

  test('so has each time that is told: what it was, what is proposed, and what stands where', () => {
    const times = sent.flatMap(({ view, where }) =>
      view.facts.flatMap((fact) => ('start' in fact ? [{ fact, where }] : [])),
    );
    expect(new Set(times.map(({ fact }) => fact.fact))).toEqual(
      new Set(['when', 'was', 'proposed', 'inCalendar', 'inList', 'canTime', 'votes']),
    );
    for (const { fact, where } of times) {
      const isOutside = schoolWeekAt(fact.start, school.calendar) === undefined;
      expect(fact.week === undefined, where).toBe(isOutside);
    }
  });

  test('no day stands without its week, but when something was done', () => {
    const dated = sent.filter(({ card }) => /week \d+ · \d/.test(JSON.stringify(card.card)));
    expect(dated.length).toBeGreaterThan(50);
    for (const { card, view, where } of sent) {
      const bare = daysWithoutWeek(linesOf(card.card));
      const stamp = view.state === 'receipt' && view.at !== undefined ? 1 : 0;
      expect(bare.length, `${where}: ${bare.join(' | ')}`).toBeLessThanOrEqual(stamp);
    }
  });

  test('none says what somebody wrote', () => {
    expect(written.length).toBeGreaterThan(20);
    for (const { card, where } of sent) {
      const json = JSON.stringify(card);
      expect(
        written.filter((text) => json.includes(text)),
        where,
      ).toEqual([]);
    }
  });

  test('every kind of card is among them', () => {
    const ofStarters: readonly CardKind[] = [
      'excerptToAgree',
      'released',
      'invited',
      'bothIn',
      'evenContact',
      'coachChanged',
      'erased',
      'movedInTime',
      'judgedTooLate',
      'tailoredToAgree',
      'tailoredToDiscuss',
      'adviceDelivered',
    ];
    // New times are proposed for all that a coach guides, and not in the story of one trajectory.
    const others = cardKinds.filter((kind) => kind !== 'replan' && !ofStarters.includes(kind));
    expect(others.filter((kind) => !sent.some((one) => one.kind === kind))).toEqual([]);
  });

  test('somebody who has nothing to do with it gets none', () => {
    expect(sent.filter(({ who }) => who === 'vera')).toEqual([]);
  });

  test('a choice that is hers alone gets no nudge', () => {
    const neutral: readonly CardKind[] = [
      'matchQuestion',
      'answered',
      'question',
      'decisionOpen',
      'reportToRead',
    ];
    const chosen = sent.filter(({ kind }) => neutral.includes(kind));
    for (const { card, where } of chosen)
      expect(JSON.stringify(card), where).not.toContain('"style":"positive"');
    expect(chosen.length).toBeGreaterThan(5);
  });
});
