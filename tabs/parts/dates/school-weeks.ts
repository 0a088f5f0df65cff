import { createContext, useContext } from 'react';
import { datedText, narrowDatedText } from '../../../domain/calendar/date-texts.ts';
import { weekAmong } from '../../../domain/views/school/week-among.ts';
import type { SchoolWeekView } from '../../../domain/views/view/school-week.ts';

/** The numbered weeks of the school that a page is about; none where it is about no school, or about several. */
export const SchoolWeeks = createContext<readonly SchoolWeekView[]>([]);

/** The numbered week in which a day or an instant lies, at the school of this page. */
export function useWeekOf(): (at: string) => SchoolWeekView | undefined {
  const weeks = useContext(SchoolWeeks);
  return (at) => weekAmong(weeks, at);
}

/** No line of a phone ends between a week and its number. */
export function unbroken(text: string): string {
  return text.replaceAll(/week (?=\d)/g, 'week\u00A0');
}

/** How a day that somebody plans by reads on this page: 'di 3 november (schoolweek 10 · week 45 · 3–7 nov)'. */
export function useDated(): (at: string) => string {
  const weekOf = useWeekOf();
  return (at) => unbroken(datedText(at, weekOf(at)));
}

/** The same where there is little room: '3 nov · schoolweek 10 · week 45'. */
export function useNarrowDated(): (at: string) => string {
  const weekOf = useWeekOf();
  return (at) => unbroken(narrowDatedText(at, weekOf(at)));
}
