import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { fieldText } from '../../../../domain/texts/nl/forms.ts';
import { capital } from '../../../parts/names.ts';
import type { FieldProps } from '../field-props.ts';
import { saidAt, validation } from '../said-at.ts';

export function ChoiceField({ form, field, value, onChange, refusals }: FieldProps<'choice'>) {
  const { label, help } = fieldText(form, field.id);
  return (
    <Field
      label={label}
      hint={help}
      required={field.required}
      {...validation(saidAt(refusals, form, field.id))}
    >
      <RadioGroup
        id={field.id}
        value={typeof value === 'string' ? value : ''}
        onChange={(_, data) => onChange(data.value)}
      >
        {field.options.map((option) => (
          <Radio key={option} value={option} label={capital(option)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
