import type { SchoolWeekView } from './school-week.ts';

export interface Span {
  readonly start: string;
  readonly end: string;
  /** The school's own week of its start, where it has one. */
  readonly week?: SchoolWeekView;
}
