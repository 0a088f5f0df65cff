import type { PointText } from '../../../../domain/forms/form.ts';
import { LongText } from '../../../parts/fields/long-text.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';
import { Group } from './group.tsx';

/** One text under each of the teacher's own points of the lesson; nothing where she named none. */
export function PerPointField({ form, field, value, onChange, refusals, points }: FieldProps<'perPoint'>) {
  const written = (Array.isArray(value) ? value : []) as readonly PointText[];
  // Points that she added since the draft was begun come below those that it has.
  const added = points.filter((point) => !written.some((one) => one.point === point));
  const rows = [...written, ...added.map((point) => ({ point, text: '' }))].slice(0, field.maxLines);
  if (rows.length === 0) return null;
  return (
    <Group form={form} field={field} refusals={refusals}>
      {rows.map((row, index) => (
        <LongText
          // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
          key={`${index}/${row.point}`}
          id={`${field.id}.${index}.text`}
          label={row.point}
          help=""
          required={false}
          max={field.max}
          value={row.text}
          onChange={(text) => onChange(rows.map((one) => (one === row ? { ...row, text } : one)))}
          said={saidAt(refusals, form, `${field.id}.${index}.text`)}
        />
      ))}
    </Group>
  );
}
