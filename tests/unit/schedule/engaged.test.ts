import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { standingAt } from '../../../domain/access/roles.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { check } from '../../../domain/planning/check.ts';
import { planOne } from '../../../domain/planning/planOne.ts';
import { clashesOf } from '../../../domain/schedule/clashes.ts';
import { type Engagement, engagementsOf } from '../../../domain/schedule/engaged.ts';
import { nextPlace } from '../../../domain/schedule/next-place.ts';
import { problemOf } from '../../../domain/schedule/problem.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import type { ScheduleSituation } from '../../../domain/schedule/situation.ts';
import { expand } from '../../../domain/template/expand.ts';
import { beginnendeLeerkracht } from '../../../domain/templates/beginnende-leerkracht.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
import { planningTexts } from '../../../domain/texts/nl/planning.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';

const calendar = ordinaryCalendar('midden');
const now = Temporal.Instant.from('2026-09-07T06:00:00Z');
/** Behind all that is planned here. */
const AFTER = '2026-11-10';

type People = Readonly<Partial<Record<Participant['role'], string>>>;

function participantsOf(people: People, external: readonly string[] = []): readonly Participant[] {
  return Object.entries(people).map(([role, person]) => ({
    person,
    role: role as Participant['role'],
    name: person,
    mail: `${person}@example.nl`,
    external: external.includes(person),
  }));
}

function bare(
  id: string,
  kind: 'starter' | 'verbetertraject',
  participants: readonly Participant[],
): Trajectory {
  const template = kind === 'starter' ? beginnendeLeerkracht : verbetertraject;
  const beginning =
    kind === 'starter'
      ? { months: 'schoolYear' as const, options: { firstWeek: 1, contractEnd: '' } }
      : { months: 3 as const, options: { nuMeting: false, pattern: 'cycles', months: 3 } };
  const startsOn = '2026-09-14';
  return {
    ...beginning,
    ...{ id, startsOn, stage: 'discussed', schoolId: 'de-linde', participants },
    template: { id: template.id, version: template.version },
    discussed: { at: '2026-09-07T06:00:00Z', by: 'director' },
    ...{ goals: [], goalsSeen: [], matchAnswers: [], documents: [], films: [], log: [] },
    moments: expand(
      template,
      beginning.options,
      participants,
      standsFor({ ...beginning, startsOn }, calendar),
    ),
  } as unknown as Trajectory;
}

function situationOf(
  { participants, template }: Trajectory,
  engaged: readonly Engagement[],
  busy: ScheduleSituation['busy'] = {},
  school = calendar,
): ScheduleSituation {
  const here = participants.filter((one) => !one.external);
  return {
    template: templateOf(template),
    calendar: school,
    rosters: Object.fromEntries(
      participants.map(({ person, role }) => [
        person,
        role === 'teacher' ? classTeacherRoster(calendar) : officeRoster(),
      ]),
    ),
    busy: { ...Object.fromEntries(here.map(({ person }) => [person, []])), ...busy },
    engaged,
    now,
  };
}

/** Planned and put in the calendars of those who organise, as far ahead nobody else is invited. */
function booked(trajectory: Trajectory, engaged: readonly Engagement[] = [], school = calendar): Trajectory {
  const { moments } = propose(trajectory, [], situationOf(trajectory, engaged, {}, school));
  const starts = new Map(moments.map(({ moment, start }) => [moment, start]));
  return {
    ...trajectory,
    stage: 'running',
    moments: trajectory.moments.map((one): Moment => {
      const start = starts.get(one.id);
      return start === undefined || one.place === 'desk' ? one : { ...one, state: 'scheduled', start };
    }),
  };
}

function seenBy(person: string, ...others: readonly Trajectory[]): readonly Engagement[] {
  return engagementsOf(
    viewerOf(person, person),
    others.map((one) => standingAt(one, templateOf(one.template), now)),
  );
}

/** Whatever the same person attends at one time. */
function together(...all: readonly Trajectory[]): readonly string[] {
  const meetings = all.flatMap(({ id, moments }) =>
    moments
      .filter(({ start, place }) => start !== undefined && place !== 'desk')
      .map((one) => ({ ...one, id: `${id}/${one.id}`, from: Date.parse(one.start!) })),
  );
  return meetings.flatMap((a, at) =>
    meetings
      .slice(at + 1)
      .filter(
        (b) =>
          a.from < b.from + b.durationMin * 60_000 &&
          b.from < a.from + a.durationMin * 60_000 &&
          a.attendees.some(({ person }) => b.attendees.some((one) => one.person === person)),
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

const full = (person: string) =>
  planningTexts.calendar(
    { code: 'calendar', person, frees: 1, firstDate: '' },
    { person: (id) => id, moment: () => '', school: () => '', day: (date) => date },
  );

const director = { leidinggevende: 'director' } as const;
const mine = bare('mine', 'starter', participantsOf({ teacher: 'noor', coach: 'ilse', ...director }));
const theirs = booked(
  bare('theirs', 'starter', participantsOf({ teacher: 'tom', coach: 'bas', ...director })),
);
const withDirector = ({ moments }: Trajectory) =>
  moments.filter(({ attendees }) => attendees.some(({ person }) => person === 'director'));

describe('two coaches and one director, whose calendar shows nothing of it yet', () => {
  test('the second plan keeps clear of what the first has with her', () => {
    expect(withDirector(theirs).length).toBeGreaterThan(2);
    expect(together(theirs, booked(mine))).not.toEqual([]);
    expect(together(theirs, booked(mine, seenBy('ilse', theirs)))).toEqual([]);
  });

  const [taken] = withDirector(theirs);
  const [moment] = withDirector(mine);
  const put = [{ moment: moment!.id, start: taken!.start! }];
  const said = (engaged: readonly Engagement[], busy: ScheduleSituation['busy'] = {}) =>
    clashesOf(mine, put, [moment!.id], situationOf(mine, engaged, busy)).get(moment!.id);

  test('putting it there by hand is warned of, without a word about whose it is', () => {
    expect(said([])).toEqual([]);
    expect(said(seenBy('ilse', theirs))).toEqual([full('director')]);
  });

  test('who may see that meeting is told which it is', () => {
    expect(said(seenBy('bas', theirs))?.join()).toContain('(tom)');
  });

  test('once it stands in her calendar too, it is one thing that is in the way', () => {
    const start = taken!.start!;
    const end = Temporal.Instant.from(start).add({ minutes: taken!.durationMin }).toString();
    const event = { organiser: 'bas', invited: ['director'], start, end };
    const link = { ...event, eventId: 'e', changeKey: 'c', generation: 1 };
    const moments = theirs.moments.map((one) => (one === taken ? { ...one, calendar: link } : one));
    const invited = seenBy('ilse', { ...theirs, moments });
    const busy = { director: [{ from: start, until: end }] };
    expect(said(invited, busy)).toEqual([full('director')]);
    const { problem } = problemOf(mine, [], situationOf(mine, invited, busy));
    expect(problem.people.find(({ id }) => id === 'director')!.busy.some((word) => word !== 0)).toBe(false);
    // Something else of hers at the same time stays.
    const twice = { director: [...busy.director, ...busy.director] };
    const both = problemOf(mine, [], situationOf(mine, invited, twice)).problem;
    expect(both.people.find(({ id }) => id === 'director')!.busy.some((word) => word !== 0)).toBe(true);
  });

  test('what waits for a klikgesprek counts once it was confirmed; a plan without dates, or one that ended, does not', () => {
    const waiting = theirs.moments.map((one): Moment => ({ ...one, state: 'proposed' }));
    expect(said(seenBy('ilse', { ...theirs, moments: waiting }))).toEqual([full('director')]);
    const tried = waiting.map(({ start: _, ...one }): Moment => one);
    expect(seenBy('ilse', { ...theirs, moments: tried })).toEqual([]);
    const ended = { ...theirs, ended: { at: AFTER } } as unknown as Trajectory;
    expect(seenBy('ilse', ended)).toEqual([]);
    expect(seenBy('ilse', theirs).some(({ start }) => Date.parse(start) < now.epochMilliseconds)).toBe(false);
  });

  test('and the plan is still the best that there is, with no rule broken', () => {
    const { problem } = problemOf(mine, [], situationOf(mine, seenBy('ilse', theirs)));
    const plan = planOne(problem);
    expect(plan.proven).toBe(planOne(problemOf(mine, [], situationOf(mine, [])).problem).proven);
    expect(check(problem, plan.starts)).toEqual([]);
  });
});

describe('a coach from outside, of whom nobody sees a calendar', () => {
  const of = (id: string, teacher: string, leader: string) =>
    bare(
      id,
      'verbetertraject',
      participantsOf({ teacher, coach: 'guest', leidinggevende: leader }, ['guest']),
    );
  const first = booked(of('first', 'sanne', 'paul'));
  const second = of('second', 'omar', 'els');

  test('her two teachers are not planned on one hour', () => {
    expect(together(first, booked(second))).not.toEqual([]);
    expect(together(first, booked(second, seenBy('guest', first)))).toEqual([]);
  });

  test('and where she puts them on one herself, she is told which it is', () => {
    const [was] = first.moments.filter(({ place, start }) => place !== 'desk' && start);
    const [moment] = second.moments.filter(({ place }) => place !== 'desk');
    const put = [{ moment: moment!.id, start: was!.start! }];
    const said = clashesOf(second, put, [moment!.id], situationOf(second, seenBy('guest', first)));
    expect(said.get(moment!.id)?.join()).toContain('(sanne)');
  });
});

describe('a coach who goes to several schools', () => {
  const start = '2026-09-24T13:00:00Z';
  const elsewhere: Engagement = {
    ...{ key: 'other/visit', schoolId: 'de-beuk', start, durationMin: 60, onsite: true, needsRoom: false },
    people: ['ilse'],
  };
  const visit = mine.moments.find(({ place }) => place === 'onsite')!;
  const at = (time: string, engaged: readonly Engagement[]) => {
    const put = [{ moment: visit.id, start: `2026-09-24T${time}:00Z` }];
    return clashesOf(mine, put, [visit.id], situationOf(mine, engaged)).get(visit.id) ?? [];
  };
  const travel = (other: string) => `ilse heeft dan te weinig reistijd van of naar ${other}.`;

  test('is warned that she cannot be there in time, without the name of a school', () => {
    expect(at('14:15', [elsewhere])).toContain(travel('een andere school'));
    expect(at('14:15', [{ ...elsewhere, name: 'groepsbezoek 2 (omar)' }])).toContain(
      travel('groepsbezoek 2 (omar)'),
    );
    expect(at('14:30', [elsewhere])).not.toContain(travel('een andere school'));
    expect(at('14:15', [{ ...elsewhere, onsite: false }])).not.toContain(travel('een andere school'));
    expect(at('14:15', [{ ...elsewhere, schoolId: mine.schoolId }])).not.toContain(
      travel('een andere school'),
    );
  });

  test('has half an hour between two schools in a plan', () => {
    const days = booked(mine).moments.filter((one) => one.place === 'onsite' && one.start);
    // Wherever it would stand without them, she is elsewhere right behind it.
    const around = days.map(
      ({ start: from, durationMin }, n): Engagement => ({
        ...elsewhere,
        key: `other/${n}`,
        start: Temporal.Instant.from(from!).add({ minutes: durationMin }).toString(),
        durationMin: 30,
      }),
    );
    const { problem } = problemOf(mine, [], situationOf(mine, around));
    const plan = planOne(problem);
    expect(check(problem, plan.starts)).toEqual([]);
    expect(booked(mine, around).moments.map(({ start: from }) => from)).not.toEqual(
      booked(mine).moments.map(({ start: from }) => from),
    );
  });

  test('comes on a day on which she is there already', () => {
    const before = booked(mine).moments.find(({ id }) => id === visit.id)!.start!;
    const next = Temporal.Instant.from(before).add({ hours: 24 }).toString();
    const there: Engagement = {
      ...{ ...elsewhere, schoolId: mine.schoolId, durationMin: 15 },
      start: `${next.slice(0, 10)}T14:45:00Z`,
    };
    const after = booked(mine, [there]).moments.find(({ id }) => id === visit.id)!;
    expect(after.start!.slice(0, 10)).toBe(next.slice(0, 10));
    const online = booked(mine, [{ ...there, onsite: false }]).moments.find(({ id }) => id === visit.id)!;
    expect(online.start!.slice(0, 10)).toBe(before.slice(0, 10));
  });

  test('has no more meetings on a day than is good, counted over all that she guides', () => {
    const before = booked(mine).moments.find((one) => one.place !== 'desk' && one.start)!;
    const day = before.start!.slice(0, 10);
    const others = [6, 7, 8, 9].map(
      (hour): Engagement => ({
        ...elsewhere,
        ...{ key: `other/${hour}`, start: `${day}T0${hour}:00:00Z`, durationMin: 15, onsite: false },
      }),
    );
    const after = booked(mine, others).moments.find(({ id }) => id === before.id)!;
    expect(after.start!.slice(0, 10)).not.toBe(day);
  });
});

test('who is only welcome counts as away at the time of a meeting elsewhere', () => {
  const [talk] = withDirector(mine);
  const moments = mine.moments.map((one) =>
    one === talk
      ? {
          ...one,
          attendees: one.attendees.map((each) => ({ ...each, required: each.person !== 'director' })),
        }
      : one,
  );
  const startWith = (engaged: readonly Engagement[]) =>
    booked({ ...mine, moments }, engaged).moments.find(({ id }) => id === talk!.id)!.start!;
  const start = startWith([]);
  expect(startWith([{ ...theirsAt(start), people: ['director'] }])).not.toBe(start);
  expect(startWith([{ ...theirsAt(start), people: ['somebody'] }])).toBe(start);
});

describe('rooms for talks', () => {
  const talk = mine.moments.find(({ place, step }) => {
    const { hours } = beginnendeLeerkracht.steps.find(({ id }) => id === step)!;
    return place === 'onsite' && hours !== 'class';
  })!;
  const start = booked(mine).moments.find(({ id }) => id === talk.id)!.start!;
  const strangers: Engagement = {
    ...{ key: 'other/talk', schoolId: mine.schoolId, start, durationMin: talk.durationMin },
    ...{ onsite: true, needsRoom: true, people: ['somebody', 'somebody else'] },
  };
  const said = (engaged: readonly Engagement[], talkRooms: number | undefined) => {
    const school = { ...calendar, talkRooms };
    const put = [{ moment: talk.id, start }];
    return clashesOf(mine, put, [talk.id], situationOf(mine, engaged, {}, school)).get(talk.id);
  };
  const noRoom = 'Op de school is dan geen ruimte vrij.';

  test('where there is one, two talks at one time are one too many', () => {
    expect(said([strangers], 1)).toEqual([noRoom]);
    expect(said([strangers], 2)).toEqual([]);
    expect(said([{ ...strangers, needsRoom: false }], 1)).toEqual([]);
    expect(said([{ ...strangers, schoolId: 'de-beuk' }], 1)).toEqual([]);
  });

  test('where nobody counted them there is always one', () => {
    expect(said([strangers, { ...strangers, key: 'other/more' }], undefined)).toEqual([]);
  });

  test('a plan takes another hour', () => {
    const after = booked(mine, [strangers], { ...calendar, talkRooms: 1 });
    expect(after.moments.find(({ id }) => id === talk.id)!.start).not.toBe(start);
  });
});

test('the first place that a card offers is one at which nobody has something in another trajectory', () => {
  const asked = mine.moments.find(({ place }) => place === 'online') ?? mine.moments[0]!;
  const { rosters } = situationOf(mine, []);
  const first = nextPlace(asked, mine, { calendar, rosters, now })!;
  const engaged = [{ ...theirsAt(first), people: ['ilse'] }];
  expect(nextPlace(asked, mine, { calendar, rosters, now, engaged })).not.toBe(first);
  const another = [{ ...theirsAt(first), people: ['somebody'] }];
  expect(nextPlace(asked, mine, { calendar, rosters, now, engaged: another })).toBe(first);
});

function theirsAt(start: string): Engagement {
  const place = { schoolId: 'de-beuk', onsite: false, needsRoom: false };
  return { key: 'other/talk', start, durationMin: 30, ...place, people: [] };
}
