import { z } from 'zod';
import type { KeptCalendar } from '../../../domain/calendar/kept-calendar.ts';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import type { GuidanceHours } from '../../../domain/hours/settings.ts';
import type { InstrumentDraft } from '../../../domain/kijkwijzers/own.ts';
import { filmBases } from '../../../domain/trajectory/filming.ts';
import { id, text } from './values.ts';

/** A school's own kijkwijzer as it is filled in; what can be is for the domain to say, beside each word. */
export const instrumentDraft = z.object({
  id: id.optional(),
  was: z.number().int().min(0).max(100_000),
  name: text,
  blocks: z
    .array(
      z.object({
        id: id.optional(),
        name: text,
        items: z.array(z.object({ id: id.optional(), text })).max(60),
      }),
    )
    .max(40),
  scale: z.array(z.object({ id: id.optional(), word: text })).max(40),
  first: z.boolean(),
  retired: z.boolean(),
}) as unknown as z.ZodType<InstrumentDraft>;

const minutes = z.number().int().min(-100_000).max(100_000);
/** What a school takes for granted about guiding; what can be is for the domain to say, beside each number. */
export const guidanceHours = z.object({
  writing: minutes,
  meeting: z.record(z.string().max(40), minutes),
  weekly: minutes,
}) satisfies z.ZodType<GuidanceHours>;

const day = z.string().max(20);
const holidayName = z.enum(['herfst', 'kerst', 'voorjaar', 'mei', 'meiExtra', 'zomer']);
const week = z.number().min(-100_000).max(100_000).optional();
const anchors = z.object({ '10': week, '13': week, '23': week, '38': week });
/** A school's own calendar; whether its days can be is for the domain to say, beside each. */
export const keptCalendar = z.object({
  region: z.enum(['noord', 'midden', 'zuid']),
  secondMayWeek: z.boolean(),
  weekCounting: z.enum(['teaching', 'calendar']),
  week18BeforeKerst: z.boolean(),
  openOn: z
    .array(
      z.enum([
        ...(['goedeVrijdag', 'tweedePaasdag', 'koningsdag', 'bevrijdingsdag', 'hemelvaart'] as const),
        ...(['vrijdagNaHemelvaart', 'tweedePinksterdag'] as const),
      ]),
    )
    .max(7),
  daysOff: z.array(z.object({ date: day, kind: z.enum(['studiedag', 'vrij']), label: text })).max(200),
  ownHolidays: z.array(z.object({ name: holidayName, from: day, to: day })).max(60),
  closures: z.array(z.object({ from: day, to: day, kind: z.enum(['strike', 'weather', 'other']) })).max(100),
  filming: z.object({ basis: z.enum(filmBases), ask: text }).optional(),
  anchors: anchors.optional(),
  talkRooms: z.number().min(-100_000).max(100_000).optional(),
}) satisfies z.ZodType<KeptCalendar>;

const wallTime = z.string().max(10);
const weekly = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']), value);
/** When somebody works and teaches; whether it can be is for the domain to say, beside each. */
export const roster = z.object({
  workingDays: weekly(z.object({ from: wallTime, to: wallTime, weeks: z.enum(['every', 'even', 'odd']) })),
  lessons: weekly(z.array(z.object({ from: wallTime, to: wallTime })).max(10)),
}) as unknown as z.ZodType<Roster>;
