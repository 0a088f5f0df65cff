import { Temporal } from 'temporal-polyfill';

/** The days off that fall, or may fall, outside the school holidays. */
export type PublicDayName =
  | 'goedeVrijdag'
  | 'tweedePaasdag'
  | 'koningsdag'
  | 'bevrijdingsdag'
  | 'hemelvaart'
  | 'vrijdagNaHemelvaart'
  | 'tweedePinksterdag';

/**
 * Easter Sunday of a year from 1583 on (Gregorian): the Sunday after the paschal full moon, which the
 * nineteen-year moon cycle and its century corrections give as a number of days after 21 March.
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moonDrift = Math.floor((8 * century + 13) / 25);
  const yearOfMoonCycle = year % 19;
  const fullMoon = (19 * yearOfMoonCycle + skippedLeapDays - moonDrift + 15) % 30;
  const tooLate = fullMoon === 29 || (fullMoon === 28 && yearOfMoonCycle > 10);
  const moonDay = new Temporal.PlainDate(year, 3, 21).add({ days: tooLate ? fullMoon - 1 : fullMoon });
  return moonDay.add({ days: 7 - (moonDay.dayOfWeek % 7) });
}

const afterEaster: readonly (readonly [PublicDayName, number])[] = [
  ['goedeVrijdag', -2],
  ['tweedePaasdag', 1],
  ['hemelvaart', 39],
  ['vrijdagNaHemelvaart', 40],
  ['tweedePinksterdag', 50],
];

const byYear = new Map<number, ReadonlyMap<string, PublicDayName>>();

/**
 * Which public day a date is, if any. Koningsdag is 27 April, or the 26th when that is a Sunday (Koninklijk
 * besluit of 2013); of Goede Vrijdag and 5 May the school says whether it closes (Algemene termijnenwet art. 3
 * makes 5 May a public day, no law makes it a day off).
 */
export function publicDayOn(date: Temporal.PlainDate): PublicDayName | undefined {
  let days = byYear.get(date.year);
  if (days === undefined) {
    days = publicDays(date.year);
    byYear.set(date.year, days);
  }
  return days.get(date.toString());
}

function publicDays(year: number): ReadonlyMap<string, PublicDayName> {
  const easter = easterSunday(year);
  const kingsBirthday = new Temporal.PlainDate(year, 4, 27);
  const koningsdag = kingsBirthday.dayOfWeek === 7 ? kingsBirthday.subtract({ days: 1 }) : kingsBirthday;
  // Set last to first: when Hemelvaart is on 5 May, as in 2016, both names fit, and Hemelvaart closes every school.
  return new Map<string, PublicDayName>([
    [new Temporal.PlainDate(year, 5, 5).toString(), 'bevrijdingsdag'],
    [koningsdag.toString(), 'koningsdag'],
    ...afterEaster.map(([name, days]) => [easter.add({ days }).toString(), name] as const),
  ]);
}
