import { Field, Input } from '@fluentui/react-components';
import { fieldText } from '../../../../domain/texts/nl/forms.ts';
import type { FieldProps } from '../field-props.ts';
import { saidAt, validation } from '../said-at.ts';

const types = { text: 'text', date: 'date', link: 'url' } as const;

/** One line: a short text, a day or a link. */
export function LineField({ form, field, value, onChange, refusals }: FieldProps<'text' | 'date' | 'link'>) {
  const { label, help } = fieldText(form, field.id);
  return (
    <Field
      label={label}
      hint={help}
      required={field.required}
      {...validation(saidAt(refusals, form, field.id))}
    >
      <Input
        id={field.id}
        type={types[field.kind]}
        value={typeof value === 'string' ? value : ''}
        onChange={(_, data) => onChange(data.value)}
      />
    </Field>
  );
}
