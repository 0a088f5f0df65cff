import { Field, Select } from '@fluentui/react-components';
import type { KeptCalendar } from '../../../domain/calendar/kept-calendar.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';

/** What every part of the form works with. */
export interface KeptFields {
  readonly kept: KeptCalendar;
  readonly change: (part: Partial<KeptCalendar>) => void;
  /** The sentence beside a field; undefined when nothing was said of it. */
  readonly said: (field: string) => string | undefined;
}

interface FieldProps {
  readonly label: string;
  readonly said?: string | undefined;
  readonly value: string;
}

/** A day, typed or picked. */
export function DayField({
  label,
  said,
  value,
  onChange,
}: FieldProps & { readonly onChange: (day: string) => void }) {
  return (
    <Field label={label} required {...(said ? { validationMessage: said } : {})}>
      <DayInput value={value} onChange={onChange} />
    </Field>
  );
}

interface ChoiceProps<K extends string> extends FieldProps {
  readonly value: K;
  readonly choices: Readonly<Record<K, string>>;
  readonly onChange: (key: K) => void;
}

/** One of a few. */
export function ChoiceField<K extends string>({ label, said, value, choices, onChange }: ChoiceProps<K>) {
  return (
    <Field label={label} {...(said ? { validationMessage: said } : {})}>
      <Select value={value} onChange={(_, data) => onChange(data.value as K)}>
        {(Object.entries(choices) as [K, string][]).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
