import { z } from 'zod';
import { cleanLine } from '../../../domain/forms/clean.ts';
import type { Colleague, School } from '../../../domain/school.ts';
import { filmBases } from '../../../domain/trajectory/filming.ts';
import type { Log } from '../../application/ports/log.ts';
import type { RowOf } from './columns.ts';
import type { collegas, scholen } from './definitions.ts';
import { readLongText, writeLongText } from './long-text.ts';

const day = z.iso.date();
const span = z.object({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) });
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const weekly = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(weekdays), value);

const instrument = z.object({
  ...{ id: z.string(), version: z.number().int(), name: z.string() },
  blocks: z.array(
    z.object({
      ...{ id: z.string(), name: z.string() },
      items: z.array(z.object({ id: z.string(), text: z.string() })),
    }),
  ),
  scale: z.array(z.object({ id: z.string(), word: z.string() })),
  ...{ first: z.literal(true).optional(), retired: z.literal(true).optional() },
});
const minutes = z.number().int().min(0).max(2_400);

const week = z.number().int().min(1).max(43).optional();

/** What a person or an import wrote in these lists is parsed before the app believes it. */
const schoolData = z.object({
  leaders: z.array(z.string()),
  secretaries: z.array(z.string()),
  calendar: z.object({
    region: z.enum(['noord', 'midden', 'zuid']),
    secondMayWeek: z.boolean(),
    weekCounting: z.enum(['teaching', 'calendar']),
    week18BeforeKerst: z.boolean(),
    openOn: z.array(z.string()),
    daysOff: z.array(z.object({ date: day, kind: z.enum(['studiedag', 'vrij']), label: z.string() })),
    ownHolidays: z.array(z.object({ name: z.string(), schoolYear: z.string(), from: day, to: day })),
    closures: z.array(z.object({ from: day, to: day, kind: z.enum(['strike', 'weather', 'other']) })),
    filming: z.object({ basis: z.enum(filmBases), ask: z.string() }).optional(),
    anchors: z.object({ '10': week, '13': week, '23': week, '38': week }).optional(),
    hours: weekly(span),
  }),
  instruments: z.array(instrument).optional(),
  guidance: z
    .object({ writing: minutes, meeting: z.record(z.string(), minutes), weekly: minutes })
    .optional(),
});
const colleagueData = z.object({
  roster: z.object({
    workingDays: weekly(span.extend({ weeks: z.enum(['every', 'even', 'odd']) })),
    lessons: weekly(z.array(span)),
  }),
});

export function schoolRow(school: School): RowOf<typeof scholen> {
  const { id, name, place, planningMailbox, progressSite, calendar, ...data } = school;
  const { talkRooms, ...own } = calendar;
  return {
    ...{ Title: name, Sleutel: id, Plaats: place },
    ...(planningMailbox === undefined ? {} : { Planningspostbus: planningMailbox }),
    ...(progressSite === undefined ? {} : { Voortgangssite: progressSite }),
    ...(talkRooms === undefined ? {} : { Gespreksruimtes: talkRooms }),
    ...writeLongText('Gegevens', { ...data, calendar: own }),
  };
}

/** A school; undefined, and said so in the log, when its row holds something else. */
export function schoolOf(row: RowOf<typeof scholen>, log: Log): School | undefined {
  const data = schoolData.safeParse(readLongText('Gegevens', row));
  if (data.success && row.Sleutel) {
    const planningMailbox = row.Planningspostbus?.trim();
    const progressSite = row.Voortgangssite?.trim();
    return {
      ...{ id: row.Sleutel, name: cleanLine(row.Title ?? ''), place: row.Plaats ?? '' },
      ...(planningMailbox ? { planningMailbox } : {}),
      ...(progressSite ? { progressSite } : {}),
      ...data.data,
      calendar: { ...data.data.calendar, ...talkRoomsIn(row) },
    } as School;
  }
  log.warn('lists.schoolUnreadable', { school: row.Sleutel });
  return undefined;
}

/** A count that somebody may have typed in the list: what is none is not counted. */
function talkRoomsIn({ Gespreksruimtes: rooms = 0 }: RowOf<typeof scholen>): { readonly talkRooms?: number } {
  return Number.isInteger(rooms) && rooms > 0 ? { talkRooms: rooms } : {};
}

export function colleagueRow(colleague: Colleague): RowOf<typeof collegas> {
  const { person, name, mail, schoolId, coach, coordinator, board, external, ...data } = colleague;
  return {
    ...{ Title: name, Sleutel: person, Mail: mail, Begeleider: coach, Extern: external },
    Coordinator: coordinator ?? false,
    Bestuur: board ?? false,
    ...(schoolId === undefined ? {} : { School: schoolId }),
    ...writeLongText('Gegevens', data),
  };
}

/** A colleague; undefined, and said so in the log, when the row holds something else. */
export function colleagueOf(row: RowOf<typeof collegas>, log: Log): Colleague | undefined {
  const data = colleagueData.safeParse(readLongText('Gegevens', row));
  if (data.success && row.Sleutel) {
    return {
      ...{ person: row.Sleutel, name: row.Title ?? '', mail: row.Mail ?? '' },
      ...(row.School === undefined ? {} : { schoolId: row.School }),
      ...(row.Coordinator ? { coordinator: true } : {}),
      ...(row.Bestuur ? { board: true } : {}),
      ...{ coach: row.Begeleider ?? false, external: row.Extern ?? false, ...data.data },
    } as Colleague;
  }
  log.warn('lists.colleagueUnreadable', { person: row.Sleutel });
  return undefined;
}
