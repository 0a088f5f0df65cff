import { fieldText } from '../../../../domain/texts/nl/forms.ts';
import { LongText } from '../../../parts/fields/long-text.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';

export function LongTextField({ form, field, value, onChange, refusals }: FieldProps<'longText'>) {
  const { label, help } = fieldText(form, field.id);
  return (
    <LongText
      id={field.id}
      label={label}
      help={help}
      required={field.required}
      max={field.max}
      value={typeof value === 'string' ? value : ''}
      onChange={onChange}
      said={saidAt(refusals, form, field.id)}
    />
  );
}
