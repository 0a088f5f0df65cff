import type { Field, FieldValue } from '../../../domain/forms/form.ts';
import type { OwnInstrument } from '../../../domain/kijkwijzers/own.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Goal } from '../../../domain/trajectory/goal.ts';
import type { PersonView } from '../../../domain/views/view/person.ts';
import type { TailoredView } from '../../../domain/views/view/tailored.ts';

export type Refusals = readonly Refusal[];

/** What every kind of field is given. */
export interface FieldProps<K extends Field['kind'] = Field['kind']> {
  readonly form: string;
  readonly field: Extract<Field, { kind: K }>;
  readonly value: FieldValue | undefined;
  readonly onChange: (value: FieldValue) => void;
  readonly refusals: Refusals;
  readonly goals: readonly Goal[];
  readonly people: readonly PersonView[];
  /** The teacher's own points of the lesson: offered as kijkpunt. */
  readonly points: readonly string[];
  /** The plan made to measure that is being written. */
  readonly programme?: TailoredView | undefined;
  /** The school's own kijkwijzers, every version that can still be sent. */
  readonly instruments?: readonly OwnInstrument[] | undefined;
  /** At how many moments something was written down of each goal, by its id; absent: nothing asks for that. */
  readonly evidence?: Readonly<Record<string, number>> | undefined;
  /** Words that may say too much of a person. */
  readonly hints: readonly string[];
}
