import type { TailoredActivity } from '../../../../../domain/views/view/tailored.ts';

/** What a row needs to know of an activity. */
export type Shown = Pick<
  TailoredActivity,
  'step' | 'round' | 'ordinaryMinutes' | 'stated' | 'added' | 'with' | 'done' | 'by' | 'from'
>;
