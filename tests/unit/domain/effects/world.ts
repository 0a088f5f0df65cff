import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { OwedContext } from '../../../../domain/effects/context.ts';
import type {
  EventEffect,
  ObservedEvent,
  ObservedEvents,
  Telling,
  Told,
} from '../../../../domain/effects/effect.ts';
import { desiredEvents } from '../../../../domain/effects/events.ts';
import { owed } from '../../../../domain/effects/owed.ts';
import { reconcile } from '../../../../domain/effects/reconcile.ts';
import type { MomentEdit, PutBack } from '../../../../domain/effects/reconciled.ts';
import { suggestedSettings } from '../../../../domain/settings/settings.ts';
import { type EventOutcome, linkEvents } from '../../../../domain/trajectory/calendar-links.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import type { ViewContext } from '../../../../domain/views/view-context.ts';
import { calendar, type Story, school, template } from '../acts/story.ts';

/** A calendar and a chat that do as they are told, and remember it: what settling is judged by. */
export class World {
  events: Record<string, ObservedEvent> = {};
  told: Told[] = [];
  readonly sent: (Telling & { readonly at: string })[] = [];
  readonly cancelled: string[] = [];
  readonly shown = new Map<string, string>();
  putBack: readonly PutBack[] = [];
  unreachable: string[] = [];
  /** The board's own numbers, as it says them by now. */
  settings = suggestedSettings;
  private made = 0;

  context(now: string): OwedContext {
    const { unreachable, settings } = this;
    return { template, calendar, rosters: {}, now: Temporal.Instant.from(now), unreachable, settings };
  }

  /** One settling, as the app does it. Returns how many things were done in the world, and when to look again. */
  settle(story: Story, edits: readonly MomentEdit[] = []) {
    const context = this.context(story.now);
    const before = reconcile(story.trajectory, edits, this.events, {
      ...context,
      entry: `settle-${story.now}`,
    });
    this.putBack = before.putBack;
    const calendarWork = desiredEvents(before.trajectory, this.events, context);
    const observed: ObservedEvents = { ...this.events };
    const outcomes = calendarWork.map((one) => this.perform(one));
    story.trajectory = linkEvents(before.trajectory, observed, outcomes);
    const { effects, nextDue } = owed(story.trajectory, observed, this.told, context);
    let done = calendarWork.length;
    for (const effect of effects) {
      if (effect.kind === 'tell') done += this.tell(effect, story.trajectory, context);
      else if (effect.kind === 'refreshCard') done += this.refresh(effect, story.trajectory, context);
    }
    return { done, nextDue };
  }

  /** Settles whenever something falls due, until then. */
  until(story: Story, day: string, time = '10:00'): this {
    const end = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/Amsterdam').toInstant();
    for (let looks = 0; looks < 2_000; looks += 1) {
      const { nextDue } = this.settle(story);
      if (nextDue === undefined || Temporal.Instant.compare(nextDue, end) > 0) break;
      goTo(story, nextDue);
    }
    goTo(story, end.toString());
    this.settle(story);
    return this;
  }

  /** Keys of what was sent, in order; of one card when it is named. */
  keys(card?: string): readonly string[] {
    return this.sent.filter((one) => !card || one.card.card === card).map((one) => one.key);
  }

  /** The organiser drags an event in Outlook. */
  drag(moment: string, start: string, end?: string): void {
    const event = this.events[moment] as ObservedEvent;
    const lasts = Temporal.Instant.from(event.start).until(event.end);
    this.events[moment] = {
      ...event,
      start,
      end: end ?? Temporal.Instant.from(start).add(lasts).toString(),
      changeKey: `k${++this.made}`,
    };
  }

  answer(moment: string, mail: string, answer: Partial<ObservedEvent['attendees'][number]>): void {
    const event = this.events[moment] as ObservedEvent;
    const attendees = event.attendees.map((one) => (one.mail === mail ? { ...one, ...answer } : one));
    this.events[moment] = { ...event, attendees };
  }

  private perform(effect: EventEffect): EventOutcome {
    const { moment } = effect;
    if (effect.kind === 'cancelEvent') {
      delete this.events[moment];
      this.cancelled.push(moment);
      return { kind: 'gone', moment };
    }
    const { event } = effect;
    const eventId = effect.kind === 'updateEvent' ? effect.eventId : `e${++this.made}`;
    const old = this.events[moment];
    this.events[moment] = {
      eventId,
      changeKey: `k${++this.made}`,
      organiser: event.organiser,
      start: event.start,
      end: event.end,
      subject: event.subject,
      location: event.location,
      cancelled: false,
      ...(event.online || old?.joinUrl ? { joinUrl: `https://teams.test/${moment}` } : {}),
      attendees: event.attendees.map(({ mail, name, isRoom }) => ({
        ...{ mail, response: 'none' as const },
        ...(isRoom ? { name, isRoom } : {}),
      })),
    };
    const { changeKey, start, end, joinUrl } = this.events[moment];
    const written = { eventId, changeKey, start, end, ...(joinUrl ? { joinUrl } : {}) };
    return { kind: 'written', moment, desired: event, event: written };
  }

  private tell(telling: Telling, trajectory: Trajectory, context: OwedContext): number {
    const { key, to, card } = telling;
    if (this.told.some((one) => one.key === key)) throw new Error(`Owed again: ${key}`);
    const at = context.now.toString();
    const isLate = Temporal.Instant.compare(telling.usefulUntil, context.now) <= 0;
    const view = cardView(card, trajectory, viewerOf(to, ''), viewContext(context));
    if (!isLate && !view) throw new Error(`Nothing to show: ${key}`);
    this.told.push({ key, to, card, at, outcome: isLate ? 'tooLate' : 'sent' });
    if (isLate) return 1;
    this.sent.push({ ...telling, at });
    this.shown.set(key, JSON.stringify(view));
    return 1;
  }

  private refresh(
    { key, to, card }: Pick<Telling, 'key' | 'to' | 'card'>,
    trajectory: Trajectory,
    context: OwedContext,
  ): number {
    const view = cardView(card, trajectory, viewerOf(to, ''), viewContext(context));
    const shown = JSON.stringify(view);
    if (!view || this.shown.get(key) === shown) return 0;
    this.shown.set(key, shown);
    return 1;
  }
}

function viewContext({ now, unreachable }: Pick<OwedContext, 'now' | 'unreachable'>): ViewContext {
  return {
    schools: new Map([[school.id, school]]),
    rosters: {},
    unreachable: new Set(unreachable),
    templateOf: () => template,
    now,
  };
}

function goTo(story: Story, instant: string): void {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime();
  story.on(local.toPlainDate().toString(), local.toPlainTime().toString());
}
