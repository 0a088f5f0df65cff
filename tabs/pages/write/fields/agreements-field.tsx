import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Agreement } from '../../../../domain/forms/form.ts';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
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
    '@media (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr) minmax(0, 184px)' },
  },
});

const empty: Agreement = { who: '', what: '', byWhen: '' };

/** Who, what, by when. */
export function AgreementsField({
  form,
  field,
  value,
  onChange,
  refusals,
  people,
}: FieldProps<'agreements'>) {
  const styles = useStyles();
  const names = useId();
  const agreements = Array.isArray(value) ? (value as readonly Agreement[]) : [];
  return (
    <Group form={form} field={field} refusals={refusals}>
      <datalist id={names}>
        {people.map(({ person, name }) => (
          <option key={person} value={name} />
        ))}
      </datalist>
      <Rows
        rows={agreements}
        max={field.maxLines}
        empty={empty}
        add={tabs.fields.addAgreement}
        onChange={onChange}
      >
        {(agreement, index, change) => {
          const at = `${field.id}.${index}`;
          const set = (part: Partial<Agreement>) => change({ ...agreement, ...part });
          return (
            <div className={styles.row}>
              <Field label={tabs.fields.who} {...validation(saidAt(refusals, form, `${at}.who`))}>
                <Input
                  id={`${at}.who`}
                  list={names}
                  value={agreement.who}
                  onChange={(_, data) => set({ who: data.value })}
                />
              </Field>
              <Field label={tabs.fields.what} {...validation(saidAt(refusals, form, `${at}.what`))}>
                <Input
                  id={`${at}.what`}
                  value={agreement.what}
                  onChange={(_, data) => set({ what: data.value })}
                />
              </Field>
              <Field label={tabs.fields.byWhen} {...validation(saidAt(refusals, form, `${at}.byWhen`))}>
                <DayInput
                  id={`${at}.byWhen`}
                  value={agreement.byWhen}
                  onChange={(byWhen) => set({ byWhen })}
                />
              </Field>
            </div>
          );
        }}
      </Rows>
    </Group>
  );
}
