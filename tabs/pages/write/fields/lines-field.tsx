import { Field, Input } from '@fluentui/react-components';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import { Rows } from '../../../parts/fields/rows.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt, validation } from '../said-at.ts';
import { Group } from './group.tsx';

/** Short lines, one thing each. */
export function LinesField({ form, field, value, onChange, refusals }: FieldProps<'lines'>) {
  const lines = Array.isArray(value) ? (value as readonly string[]) : [];
  return (
    <Group form={form} field={field} refusals={refusals}>
      <Rows rows={lines} max={field.maxLines} empty="" add={tabs.fields.addLine} onChange={onChange}>
        {(line, index, change) => (
          <Field
            label={tabs.fields.line(index + 1)}
            {...validation(saidAt(refusals, form, `${field.id}.${index}`))}
          >
            <Input id={`${field.id}.${index}`} value={line} onChange={(_, data) => change(data.value)} />
          </Field>
        )}
      </Rows>
    </Group>
  );
}
