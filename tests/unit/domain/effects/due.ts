import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../../../../domain/calendar/school-calendar.ts';
import type { Roster } from '../../../../domain/calendar/working-hours.ts';
import type { OwedContext } from '../../../../domain/effects/context.ts';
import type { Told } from '../../../../domain/effects/effect.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { type Settings, suggestedSettings } from '../../../../domain/settings/settings.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import { calendar, request, Story, template } from '../acts/story.ts';

/** Eight moments instead of nineteen: enough for every rule about one moment. */
export const inSessions = { ...request, options: { nuMeting: false, pattern: 'sessions' } };

/** A trajectory under way on 11 September 2026, all of its moments in the calendar. */
export function underWay(): Story {
  const story = new Story(inSessions).running();
  return story.closes('klikgesprek', ['klikverslag']).on('2026-09-11');
}

/** The story with one moment as given. */
export function withMoment(story: Story, id: string, change: Partial<Moment>): Story {
  const { trajectory } = story;
  const moments = trajectory.moments.map((one) => (one.id === id ? { ...one, ...change } : one));
  story.trajectory = { ...trajectory, moments };
  return story;
}

export interface Given {
  readonly rosters?: Readonly<Record<string, Roster>>;
  readonly calendar?: SchoolCalendar;
  readonly told?: readonly Told[];
  readonly unreachable?: readonly string[];
  readonly meetingEnds?: OwedContext['meetingEnds'];
  readonly settings?: Partial<Settings>;
}

export function contextOf(story: Story, given: Given = {}): OwedContext {
  const { rosters = {}, unreachable = [], meetingEnds = {} } = given;
  const now = Temporal.Instant.from(story.now);
  const settings = { ...suggestedSettings, ...given.settings };
  return { template, calendar: given.calendar ?? calendar, rosters, unreachable, meetingEnds, settings, now };
}

/** What is to be told about a moment (or anything, without one), as `card to dutch-time`, in order of time. */
export function due(story: Story, moment?: string, given: Given = {}): readonly string[] {
  return tellings(story.trajectory, given.told ?? [], contextOf(story, given))
    .filter((one) => moment === undefined || one.card.moment === moment)
    .sort((a, b) => Temporal.Instant.compare(a.dueAt, b.dueAt))
    .map((one) => `${one.card.card} ${one.to} ${dutch(one.dueAt)}`);
}

/** `2026-10-28 15:30`, Dutch time. */
export function dutch(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime();
  return local.toString({ smallestUnit: 'minute' }).replace('T', ' ');
}
