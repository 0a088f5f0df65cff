import { words } from './words.ts';

/** Why a school is closed, inside a sentence: `holiday.herfst` -> 'herfstvakantie'. */
export function closedReason(why: string): string {
  const [kind = '', name = ''] = why.split('.');
  const rooms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    holiday: words.holidays,
    publicDay: words.publicDays,
    dayOff: words.daysOff,
    closure: words.closures,
  };
  return rooms[kind]?.[name] ?? 'school dicht';
}
