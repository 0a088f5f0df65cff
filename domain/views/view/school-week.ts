import type { NumberedWeek } from '../../calendar/date-texts.ts';

/** A numbered week of the school, by its Monday (`YYYY-MM-DD`). */
export type SchoolWeekView = NumberedWeek;
