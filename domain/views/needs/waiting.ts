import type { Need } from '../view/need.ts';

/** A need before it says of which trajectory it is. */
export type Waiting = Omit<Need, 'trajectory' | 'teacher'>;
