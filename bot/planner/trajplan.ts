/** The exchange format trajplan-1 (JSON, optionally gzipped) to and from the planner's own problem. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { addSlots, noSlots, type SlotSet, WORD } from '../../domain/planning/bits.ts';
import type { PlanningLink, PlanningMoment, PlanningProblem, Roster } from '../../domain/planning/problem.ts';

const slotRange = z.tuple([z.int(), z.int()]);
const moment = z.object({
  type: z.string(),
  dur: z.int().positive(),
  hours: z.enum(['class', 'after', 'any']),
  place: z.enum(['onsite', 'online']),
  people: z.array(z.int()),
  room: z.boolean(),
  weekFrom: z.int(),
  weekTo: z.int(),
  prefWeek: z.int(),
  link: z.object({ minDays: z.int(), maxDays: z.int(), sameDay: z.boolean() }).nullable(),
});
const trajplan = z.object({
  format: z.literal('trajplan-1'),
  calendar: z.object({
    weeks: z.int(),
    daysPerWeek: z.int().max(7),
    slotsPerDay: z.int(),
    slotMinutes: z.int(),
    dayStart: z.string(),
    classHours: slotRange,
    afterHours: slotRange,
    holidayWeeks: z.array(z.int()),
  }),
  limits: z.object({ travelSlots: z.int(), coachPerDay: z.int(), lateSlot: z.int() }),
  weights: z.object({
    unplaced: z.number(),
    week: z.number(),
    trip: z.number(),
    overload: z.number(),
    late: z.number(),
  }),
  schools: z.array(z.object({ id: z.int(), rooms: z.int() })),
  people: z.array(z.object({ id: z.int(), busy: z.string().regex(/^[0-9a-f]*$/i) })),
  trajectories: z.array(z.object({ id: z.int(), coach: z.int(), school: z.int(), moments: z.array(moment) })),
});

export type Trajplan = z.infer<typeof trajplan>;

/** Reads and checks an instance; throws when the file is not a trajplan-1 instance. */
export function readTrajplan(path: string): Trajplan {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return trajplanOf(JSON.parse(text.toString('utf8')));
}

/** Checks what was read; throws when it is not a trajplan-1 instance. */
export function trajplanOf(read: unknown): Trajplan {
  return trajplan.parse(read);
}

/** The planning problem of an instance; moments in its order, so that starts are the solution as it is. */
export function problemOf(instance: Trajplan): PlanningProblem {
  const { calendar, limits, weights } = instance;
  const days = calendar.weeks * calendar.daysPerWeek;
  const moments: PlanningMoment[] = [];
  const links: PlanningLink[] = [];
  for (const t of instance.trajectories) {
    t.moments.forEach((m, i) => {
      if (m.link && i > 0)
        links.push({
          from: moments.length - 1,
          to: moments.length,
          minDays: m.link.sameDay ? 0 : m.link.minDays,
          maxDays: m.link.sameDay ? 0 : m.link.maxDays,
          needsFrom: m.link.sameDay,
          anyOrder: !m.link.sameDay,
          kind: m.link.sameDay ? 'sameDay' : 'after',
        });
      moments.push({
        key: `${t.id}/${i}`,
        trajectory: String(t.id),
        duration: m.dur,
        people: m.people,
        host: t.coach,
        hours: m.hours,
        place: m.place === 'onsite' ? { kind: 'onsite', school: t.school } : { kind: 'online' },
        ...(m.room ? { roomAt: t.school } : {}),
        window: { fromWeek: m.weekFrom, toWeek: m.weekTo },
        prefer: { week: m.prefWeek },
      });
    });
  }
  return {
    calendar: {
      slotsPerDay: calendar.slotsPerDay,
      slotMinutes: calendar.slotMinutes,
      dayStart: calendar.dayStart,
      days: Array.from({ length: days }, (_, d) => {
        const week = Math.floor(d / calendar.daysPerWeek);
        return {
          date: dateOf(7 * week + (d % calendar.daysPerWeek)),
          week,
          open: true,
        };
      }),
    },
    rosters: [rosterOf(instance, days)],
    people: instance.people.map((p) => ({
      id: String(p.id),
      roster: 0,
      busy: busyOf(p.busy, calendar.slotsPerDay, days),
    })),
    schools: instance.schools.map((s) => ({ id: String(s.id), rooms: s.rooms })),
    moments,
    links,
    limits: { travelSlots: limits.travelSlots, hostPerDay: limits.coachPerDay, lateSlot: limits.lateSlot },
    weights: { ...weights, day: 0, moved: 0, movedInvited: 0, optionalBusy: 0 },
  };
}

/** The format knows no dates: weeks run from an arbitrary Monday. */
function dateOf(ordinal: number): string {
  return new Date(Date.UTC(2026, 7, 3 + ordinal)).toISOString().slice(0, 10);
}

function rosterOf({ calendar }: Trajplan, days: number): Roster {
  const roster = { any: noSlots(days), class: noSlots(days), after: noSlots(days) };
  for (let d = 0; d < days; d++) {
    addSlots(roster.any, d, 0, calendar.slotsPerDay);
    addSlots(roster.class, d, ...calendar.classHours);
    addSlots(roster.after, d, ...calendar.afterHours);
  }
  return roster;
}

/** Busy calendars are hex, most significant bit first, a whole number of digits a day. */
function busyOf(hex: string, slotsPerDay: number, days: number): SlotSet {
  const busy = noSlots(days);
  const digits = slotsPerDay / 4;
  for (let d = 0; d < days; d++) {
    for (let q = 0; q < digits; q++) {
      let value = MIRRORED[hex.charCodeAt(d * digits + q) & 0x7f] ?? 0;
      for (let slot = 4 * q; value > 0; slot++, value >>= 1) {
        const word = 2 * d + (slot < WORD ? 0 : 1);
        if (value & 1) busy[word] = busy[word]! | (1 << (slot < WORD ? slot : slot - WORD));
      }
    }
  }
  return busy;
}

/** By character code of a hex digit: its four bits in reverse. */
const MIRRORED = new Uint8Array(128);
for (const digit of '0123456789abcdefABCDEF') {
  const bits = Number.parseInt(digit, 16);
  MIRRORED[digit.charCodeAt(0)] =
    ((bits & 1) << 3) | ((bits & 2) << 1) | ((bits & 4) >> 1) | ((bits & 8) >> 3);
}
