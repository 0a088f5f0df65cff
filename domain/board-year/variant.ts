import type { Weekday } from '../calendar/weekday.ts';
import { officeRoster, type Roster } from '../calendar/working-hours.ts';
import { templateOf } from '../templates/catalogue.ts';
import type { Participant, PersonId } from '../trajectory/participant.ts';
import { guideOf, type Plannable, type YearQuestion } from './question.ts';

/** What a plan supposes: that all is as it is, or that one thing were otherwise. */
export type Variant =
  | { readonly kind: 'asIs' }
  /** One coach more, who works so many days a week and takes over of whoever has most. */
  | { readonly kind: 'extraCoach'; readonly days: number }
  /** A coach works a day more. */
  | { readonly kind: 'moreHours'; readonly coach: PersonId; readonly day: Weekday }
  | { readonly kind: 'otherCoach'; readonly trajectory: string; readonly coach: PersonId };

/** Nobody: the coach that there might be. */
export const EXTRA_COACH: PersonId = 'extra-coach';

const DAYS: readonly Weekday[] = ['monday', 'tuesday', 'thursday', 'friday', 'wednesday'];

/** The question as it would be. Undefined when what it speaks of is not there. */
export function supposing(
  variant: Variant,
  question: YearQuestion,
  coaches: readonly Participant[],
): YearQuestion | undefined {
  switch (variant.kind) {
    case 'asIs':
      return question;
    case 'extraCoach':
      return withExtraCoach(variant.days, question);
    case 'moreHours': {
      if (!coaches.some(({ person }) => person === variant.coach)) return undefined;
      const roster = question.rosters[variant.coach] ?? officeRoster();
      return {
        ...question,
        rosters: { ...question.rosters, [variant.coach]: withDay(roster, variant.day) },
      };
    }
    case 'otherCoach': {
      const coach = coaches.find(({ person }) => person === variant.coach);
      const found = question.trajectories.some(({ id }) => id === variant.trajectory);
      return coach && found ? handedTo(coach, [variant.trajectory], question) : undefined;
    }
  }
}

/** Trajectories of which the plan rests on what is not so: nothing of them can be put in calendars. */
export function supposed(variant: Variant, before: YearQuestion, after: YearQuestion): readonly string[] {
  const was = new Map(before.trajectories.map((one) => [one.id, guide(one)?.person]));
  return after.trajectories
    .filter((one) => {
      const now = guide(one)?.person;
      return now !== was.get(one.id) || (variant.kind === 'moreHours' && now === variant.coach);
    })
    .map(({ id }) => id);
}

/** From 8 to 5, as on her other days. */
function withDay(roster: Roster, day: Weekday): Roster {
  return {
    ...roster,
    workingDays: { ...roster.workingDays, [day]: { from: '08:00', to: '17:00', weeks: 'every' } },
  };
}

function withExtraCoach(days: number, question: YearQuestion): YearQuestion {
  const extra: Participant = { person: EXTRA_COACH, role: 'coach', name: '', mail: '', external: false };
  const roster: Roster = DAYS.slice(0, days).reduce(withDay, { workingDays: {}, lessons: {} });
  const taken = takenOver(question, days);
  return handedTo(extra, taken, {
    ...question,
    rosters: { ...question.rosters, [EXTRA_COACH]: roster },
    busy: { ...question.busy, [EXTRA_COACH]: [] },
  });
}

/**
 * What she would take over: of whoever has most for her days, those that have not begun, until nobody has more for a
 * day than she. Small and the same every time; the planner says what comes of it.
 */
function takenOver({ trajectories, rosters }: YearQuestion, days: number): readonly string[] {
  const daysOf = (person: PersonId) =>
    Math.max(1, Object.keys(rosters[person]?.workingDays ?? officeRoster().workingDays).length);
  const loads = new Map<PersonId, { minutes: number; readonly movable: Plannable[] }>();
  for (const one of trajectories) {
    const coach = guide(one);
    if (!coach) continue;
    const load = loads.get(coach.person) ?? { minutes: 0, movable: [] };
    load.minutes += minutesOf(one);
    if (one.moments.every(({ state }) => state === 'proposed' || state === 'dropped')) load.movable.push(one);
    loads.set(coach.person, load);
  }
  const taken: string[] = [];
  for (let hers = 0; ; ) {
    const [person, load] =
      [...loads]
        .filter(([, { movable }]) => movable.length > 0)
        .sort(([a, x], [b, y]) => y.minutes / daysOf(b) - x.minutes / daysOf(a) || (a < b ? -1 : 1))[0] ?? [];
    const next = load?.movable.at(-1);
    if (!person || !load || !next) return taken;
    const minutes = minutesOf(next);
    if ((hers + minutes) / Math.max(1, days) > load.minutes / daysOf(person)) return taken;
    load.movable.pop();
    load.minutes -= minutes;
    hers += minutes;
    taken.push(next.id);
  }
}

/** The same trajectories, guided by another; what was not yet asked of anybody is asked of her. */
function handedTo(coach: Participant, ids: readonly string[], question: YearQuestion): YearQuestion {
  const trajectories = question.trajectories.map((one): Plannable => {
    const before = ids.includes(one.id) ? guide(one) : undefined;
    if (!before) return one;
    const hers: Participant = { ...coach, role: before.role };
    return {
      ...one,
      participants: [...one.participants.filter((each) => each !== before), hers],
      moments: one.moments.map((moment) =>
        moment.state === 'proposed'
          ? {
              ...moment,
              attendees: moment.attendees.map((each) =>
                each.person === before.person ? { ...each, person: coach.person } : each,
              ),
            }
          : moment,
      ),
    };
  });
  return { ...question, trajectories };
}

function guide(one: Plannable): Participant | undefined {
  return guideOf(one, templateOf(one.template).organiser);
}

function minutesOf({ moments }: Plannable): number {
  return moments.reduce((sum, { state, durationMin }) => sum + (state === 'proposed' ? durationMin : 0), 0);
}

/** The days on which somebody does not work, and could. */
export function freeDaysOf({ workingDays }: Roster): readonly Weekday[] {
  return DAYS.filter((day) => workingDays[day] === undefined);
}
