import { type SchoolYear, schoolYearFrom } from './school-year.ts';

/** The region whose holidays a school follows. It goes by municipality, so ask the school; never derive it. */
export type HolidayRegion = 'noord' | 'midden' | 'zuid';

/** `mei` is the week fixed by law; `meiExtra` the second week that many schools add. */
export type HolidayName = 'herfst' | 'kerst' | 'voorjaar' | 'mei' | 'meiExtra' | 'zomer';

/** A holiday from Saturday to Sunday, both included; ISO dates. The summer belongs to the year that it closes. */
export type Holiday = {
  readonly name: HolidayName;
  readonly schoolYear: SchoolYear;
  readonly from: string;
  readonly to: string;
};

type Period = readonly [from: string, to: string];
type National = Readonly<Record<'kerst' | 'mei' | 'meiExtra', Period>>;
type Regional = Readonly<Record<'herfst' | 'voorjaar' | 'zomer', Period>>;

const national: Readonly<Record<number, National>> = {
  2025: {
    kerst: ['2025-12-20', '2026-01-04'],
    meiExtra: ['2026-04-18', '2026-04-26'],
    mei: ['2026-04-25', '2026-05-03'],
  },
  2026: {
    kerst: ['2026-12-19', '2027-01-03'],
    mei: ['2027-04-24', '2027-05-02'],
    meiExtra: ['2027-05-01', '2027-05-09'],
  },
  2027: {
    kerst: ['2027-12-25', '2028-01-09'],
    meiExtra: ['2028-04-22', '2028-04-30'],
    mei: ['2028-04-29', '2028-05-07'],
  },
};

const regional: Readonly<Record<HolidayRegion, Readonly<Record<number, Partial<Regional>>>>> = {
  noord: {
    2024: { zomer: ['2025-07-12', '2025-08-24'] },
    2025: {
      herfst: ['2025-10-18', '2025-10-26'],
      voorjaar: ['2026-02-21', '2026-03-01'],
      zomer: ['2026-07-04', '2026-08-16'],
    },
    2026: {
      herfst: ['2026-10-10', '2026-10-18'],
      voorjaar: ['2027-02-20', '2027-02-28'],
      zomer: ['2027-07-10', '2027-08-22'],
    },
    2027: {
      herfst: ['2027-10-16', '2027-10-24'],
      voorjaar: ['2028-02-19', '2028-02-27'],
      zomer: ['2028-07-15', '2028-08-27'],
    },
  },
  midden: {
    2024: { zomer: ['2025-07-19', '2025-08-31'] },
    2025: {
      herfst: ['2025-10-18', '2025-10-26'],
      voorjaar: ['2026-02-14', '2026-02-22'],
      zomer: ['2026-07-18', '2026-08-30'],
    },
    2026: {
      herfst: ['2026-10-17', '2026-10-25'],
      voorjaar: ['2027-02-20', '2027-02-28'],
      zomer: ['2027-07-17', '2027-08-29'],
    },
    2027: {
      herfst: ['2027-10-16', '2027-10-24'],
      voorjaar: ['2028-02-26', '2028-03-05'],
      zomer: ['2028-07-08', '2028-08-20'],
    },
  },
  zuid: {
    2024: { zomer: ['2025-07-05', '2025-08-17'] },
    2025: {
      herfst: ['2025-10-11', '2025-10-19'],
      voorjaar: ['2026-02-14', '2026-02-22'],
      zomer: ['2026-07-11', '2026-08-23'],
    },
    2026: {
      herfst: ['2026-10-17', '2026-10-25'],
      voorjaar: ['2027-02-13', '2027-02-21'],
      zomer: ['2027-07-24', '2027-09-05'],
    },
    2027: {
      herfst: ['2027-10-23', '2027-10-31'],
      voorjaar: ['2028-02-26', '2028-03-05'],
      zomer: ['2028-07-22', '2028-09-03'],
    },
  },
};

/**
 * The holidays of a region from the summer of 2025 to that of 2028, in no particular order, the second May
 * week included: whether a school takes it is the school's to say.
 *
 * Source: Rijksoverheid, "Overzicht schoolvakanties" per school year (2027-2028 from its own page, the two
 * years before from its open data, compared with calendars that schools published). Kerst, summer and one May
 * week are binding; herfst, voorjaar and the second May week are advice, which a school may leave. The summer
 * of 2025 follows from the day the schools began after it and the six weeks the law gives.
 */
export function holidaysOf(region: HolidayRegion): Holiday[] {
  return [national, regional[region]].flatMap((years) =>
    Object.entries(years).flatMap(([year, holidays]) =>
      (Object.entries(holidays) as [HolidayName, Period][]).map(([name, [from, to]]) => ({
        name,
        schoolYear: schoolYearFrom(Number(year)),
        from,
        to,
      })),
    ),
  );
}
