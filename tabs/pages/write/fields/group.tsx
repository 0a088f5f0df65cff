import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { fieldText } from '../../../../domain/texts/nl/forms.ts';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import type { FieldProps } from '../field-props.ts';
import { saidAt } from '../said-at.ts';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  help: { color: tokens.colorNeutralForeground2 },
  said: { color: tokens.colorStatusDangerForeground1 },
});

type GroupProps = Pick<FieldProps, 'form' | 'field' | 'refusals'> & { readonly children: ReactNode };

/** Several inputs that together are one field: its label, help and refusal belong to all of them. */
export function Group({ form, field, refusals, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  const { label, help } = fieldText(form, field.id);
  const said = saidAt(refusals, form, field.id);
  return (
    <fieldset className={styles.group} aria-describedby={id}>
      <legend className={styles.legend}>
        {label}
        {field.required && (
          <span aria-hidden className={styles.said}>
            {' *'}
          </span>
        )}
        {!field.required && <Text className={styles.help}> {tabs.fields.optional}</Text>}
      </legend>
      <div id={id}>
        <Text size={200} className={styles.help} block>
          {help}
        </Text>
        {said && (
          <Text size={200} className={styles.said} role="alert" block>
            {said}
          </Text>
        )}
      </div>
      {children}
    </fieldset>
  );
}
