import type { StartState } from './start-state.ts';

/** What every part of the form is given. */
export interface StartFields {
  readonly state: StartState;
  readonly change: (part: Partial<StartState>) => void;
  /** The sentence beside a field. */
  readonly said: (field: string) => string | undefined;
}
