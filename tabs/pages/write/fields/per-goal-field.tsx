import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import { LongText } from '../../../parts/fields/long-text.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';
import { Group } from './group.tsx';

/** One text for each goal, with the goal as its label. */
export function PerGoalField({
  form,
  field,
  value,
  onChange,
  refusals,
  goals,
  evidence,
}: FieldProps<'perGoal'>) {
  const texts = isTexts(value) ? value : {};
  return (
    <Group form={form} field={field} refusals={refusals}>
      {goals.map((goal) => (
        <LongText
          key={goal.id}
          id={`${field.id}.${goal.id}`}
          label={goal.text}
          help={field.evidence === 'asks' && evidence ? tabs.write.evidence(evidence[goal.id] ?? 0) : ''}
          required={false}
          max={field.max}
          value={texts[goal.id] ?? ''}
          onChange={(text) => onChange({ ...texts, [goal.id]: text })}
          said={saidAt(refusals, form, `${field.id}.${goal.id}`)}
        />
      ))}
    </Group>
  );
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
