import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ContactWish } from '../../../../domain/forms/form.ts';
import { growth } from '../../../../domain/texts/nl/growth.ts';
import { DayInput } from '../../../parts/fields/day-input.tsx';
import { Rows } from '../../../parts/fields/rows.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt, validation } from '../said-at.ts';
import { Group } from './group.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 180px) minmax(0, 1fr)' },
  },
});

const empty: ContactWish = { on: '', subject: '' };

/** The days around which one wants to talk, and what about. */
export function ContactsField({ form, field, value, onChange, refusals }: FieldProps<'contacts'>) {
  const styles = useStyles();
  const wishes = Array.isArray(value) ? (value as readonly ContactWish[]) : [];
  return (
    <Group form={form} field={field} refusals={refusals}>
      <Rows rows={wishes} max={field.maxLines} empty={empty} add={growth.addContact} onChange={onChange}>
        {(wish, index, change) => {
          const at = `${field.id}.${index}`;
          return (
            <div className={styles.row}>
              <Field label={growth.around} {...validation(saidAt(refusals, form, `${at}.on`))}>
                <DayInput id={`${at}.on`} value={wish.on} onChange={(on) => change({ ...wish, on })} />
              </Field>
              <Field label={growth.subject} {...validation(saidAt(refusals, form, `${at}.subject`))}>
                <Input
                  id={`${at}.subject`}
                  value={wish.subject}
                  onChange={(_, data) => change({ ...wish, subject: data.value })}
                />
              </Field>
            </div>
          );
        }}
      </Rows>
    </Group>
  );
}
