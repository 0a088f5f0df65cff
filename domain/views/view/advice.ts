import type { FormValues } from '../../forms/form.ts';
import type { SchoolWeekView } from './school-week.ts';

/** What was handed over to the board about somebody, without its text. */
export interface AdviceSummary {
  readonly trajectory: string;
  readonly document: string;
  readonly kind: string;
  readonly teacher: string;
  readonly school: string;
  readonly authorName: string;
  readonly version: number;
  /** Instant, and the school's own week in which it lies, where it has one. */
  readonly deliveredAt: string;
  readonly week?: SchoolWeekView;
  /** Instant at which the viewer opened it. */
  readonly readAt?: string;
}

export interface AdviceView extends AdviceSummary {
  readonly form: string;
  readonly values: FormValues;
}
