import { Temporal } from 'temporal-polyfill';
import type { Calendar, EventWritten } from '../../../bot/application/ports/calendar.ts';
import type { IntakeEntry, UntoldRefusal } from '../../../bot/application/ports/intake.ts';
import type { LedgerEntry } from '../../../bot/application/ports/told-ledger.ts';
import type { SettlePorts } from '../../../bot/application/settle.ts';
import type { Act } from '../../../domain/acts/act.ts';
import type { DesiredEvent, ObservedEvent } from '../../../domain/effects/effect.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { School } from '../../../domain/school.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { CardView } from '../../../domain/views/cards/card-view.ts';
import { digest } from '../domain/acts/story.ts';

/** Lists, mailboxes and chats in memory that do as they are told, and remember all that was done in them. */
export class KeptWorld {
  trajectory: Trajectory;
  now: Temporal.Instant;
  /** All that changed something that people can see or that is kept, since it was emptied. */
  deeds: string[] = [];
  readonly events: (ObservedEvent & { readonly moment: string })[] = [];
  readonly told: LedgerEntry[] = [];
  #pending: IntakeEntry[] = [];
  #refused: UntoldRefusal[] = [];
  #made = 0;
  readonly #school: School;

  constructor(trajectory: Trajectory, now: string, school: School) {
    this.trajectory = trajectory;
    this.now = Temporal.Instant.from(now);
    this.#school = school;
  }

  /** Asked at the door, and kept until it is settled. */
  asks(by: string, act: Act): void {
    const id = `asked-${++this.#made}`;
    this.#pending.push({ id, trajectory: this.trajectory.id, by, at: this.now.toString(), act });
  }

  get ports(): SettlePorts {
    const stored = () => ({ trajectory: this.trajectory, etags: {}, edits: [] });
    const school = this.#school;
    const nothing = async () => {};
    const ports = {
      truth: {
        read: async (_: string, mailboxes: Iterable<string>) => ({
          stored: stored(),
          events: new Map([...mailboxes].map((one) => [one, this.#eventsOf(one)])),
        }),
      },
      lists: {
        all: async function* () {
          yield { id: stored().trajectory.id, ended: stored().trajectory.ended !== undefined };
        },
        schools: async () => [school],
        colleagues: async () => [],
        terms: async () => ({ verslag: 3, rapportage: 12, logboek: 24 }),
        settings: async () => suggestedSettings,
        write: async (_: unknown, after: Trajectory) => {
          this.deeds.push('rows');
          this.trajectory = after;
          return stored();
        },
        remove: async () => void this.deeds.push('rows removed'),
      },
      calendar: this.#calendar(),
      intake: {
        pending: async () => this.#pending,
        waiting: async () => [],
        settled: async (id: string) => void this.#taken(id),
        refused: async (id: string, refusals: readonly Refusal[]) => {
          const { by, at, act } = this.#taken(id);
          this.#refused.push({ id, by, at, act, refusals });
        },
        refusedIn: async () => this.#refused,
        // Nobody sees that: once she was told, her text need not be kept.
        noted: async (id: string) => {
          this.#refused = this.#refused.filter((one) => one.id !== id);
        },
      },
      readModel: {
        known: async () => ({ stored: stored(), pending: [] }),
        ids: async () => [this.trajectory.id],
        all: async () => [this.trajectory],
        of: async () => [this.trajectory],
        ofSchool: async () => [this.trajectory],
        put: nothing,
        putWhereAbsent: nothing,
        remove: async () => void this.deeds.push('read model removed'),
      },
      traces: { forget: nothing, forgetDrafts: nothing },
      drafts: {
        get: async () => undefined,
        returned: async () => [],
        put: async (_: string, { key }: { key: string }) => this.deeds.push(`draft ${key}`) > 0,
      },
      told: {
        of: async () => [...this.told],
        begin: async (_: string, key: string) => !this.told.some((one) => one.key === key),
        record: async (_: string, entry: LedgerEntry) => {
          this.deeds.push(`told ${entry.key}`);
          const at = this.told.findIndex((one) => one.key === entry.key);
          this.told.splice(at < 0 ? this.told.length : at, 1, entry);
        },
        release: nothing,
      },
      conversations: {
        of: async (person: string) => ({ person }),
        unreachable: nothing,
        unreachableAmong: async () => [],
      },
      messenger: {
        send: async () => {
          this.deeds.push('sent');
          return { kind: 'sent', activityId: `activity-${++this.#made}` };
        },
        update: async (_: unknown, activityId: string) => {
          this.deeds.push(`updated ${activityId}`);
          return { kind: 'sent', activityId };
        },
        reach: async () => undefined,
      },
      drawCard: (view: CardView) => ({ card: {}, summary: '', hash: JSON.stringify(view) }),
      directory: { leftAmong: async () => [] },
      meetingEnds: { of: async () => ({}) },
      replans: { of: async () => undefined },
      agenda: { set: nothing, due: async () => [] },
      jobs: { settleMeanwhile: () => {}, settleSoon: nothing },
      ledgerSince: Temporal.Instant.from('2026-01-01T00:00:00Z'),
      clock: { now: () => this.now.epochMilliseconds },
      digest,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
    return ports as unknown as SettlePorts;
  }

  #taken(id: string): IntakeEntry {
    this.deeds.push(`taken ${id}`);
    const found = this.#pending.find((one) => one.id === id);
    if (!found) throw new Error(`${id} was settled before`);
    this.#pending = this.#pending.filter((one) => one !== found);
    return found;
  }

  #eventsOf(organiser: string) {
    const own = this.events.filter((one) => one.organiser === organiser);
    return Object.fromEntries(own.map(({ moment, ...event }) => [moment, event]));
  }

  #calendar(): Pick<Calendar, 'observe' | 'put' | 'cancel' | 'availability'> {
    return {
      observe: async (organiser) => this.#eventsOf(organiser),
      put: async (writes) => writes.map(({ event, existing }) => this.#write(event, existing?.eventId)),
      cancel: async (gone) =>
        gone.map(({ eventId }) => {
          this.deeds.push(`cancelled ${eventId}`);
          const at = this.events.findIndex((one) => one.eventId === eventId);
          if (at >= 0) this.events.splice(at, 1);
          return true;
        }),
      availability: async (mails) =>
        Object.fromEntries(mails.map((mail) => [mail, { kind: 'unknown' as const }])),
    };
  }

  #write(event: DesiredEvent, existing: string | undefined): EventWritten {
    this.deeds.push(`event ${event.key}`);
    const at = this.events.findIndex((one) => one.eventId === existing);
    const eventId = existing ?? `event-${++this.#made}`;
    const { organiser, start, end, subject, location, attendees } = event;
    const moment = event.key.slice(event.key.indexOf('/') + 1);
    const joinUrl =
      event.online || this.events[at]?.joinUrl ? { joinUrl: `https://teams.test/${moment}` } : {};
    const changeKey = `key-${++this.#made}`;
    this.events.splice(at < 0 ? this.events.length : at, 1, {
      ...{
        moment,
        eventId,
        changeKey,
        organiser,
        start,
        end,
        subject,
        location,
        cancelled: false,
        ...joinUrl,
      },
      attendees: attendees.map(({ mail, name, isRoom }) => ({
        ...{ mail, response: 'none' as const },
        ...(isRoom ? { name, isRoom } : {}),
      })),
    });
    return { eventId, changeKey, start, end, ...joinUrl };
  }
}
