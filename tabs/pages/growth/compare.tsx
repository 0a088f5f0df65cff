import { Field, makeStyles, mergeClasses, Select, Switch, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formOf } from '../../../domain/forms/catalogue.ts';
import type { FieldValue, Field as FormField } from '../../../domain/forms/form.ts';
import { fieldText } from '../../../domain/texts/nl/forms.ts';
import { growth } from '../../../domain/texts/nl/growth.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { dayText } from '../../parts/dates/when.ts';
import { Readers } from '../../parts/documents/readers.tsx';
import { sameValue } from '../../parts/documents/since-then.ts';
import { Releasing } from '../document/release/releasing.tsx';
import { Sign } from '../document/sign.tsx';
import { ValueOf } from '../document/value-of.tsx';

const wide = '@media (min-width: 800px)';

const useStyles = makeStyles({
  sheet: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    padding: tokens.spacingHorizontalXXL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
  },
  choose: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalXL },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  cells: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    columnGap: tokens.spacingHorizontalXXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
  },
  two: { [wide]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' } },
  cell: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: tokens.spacingVerticalS,
  },
  earlier: { color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground2 },
  none: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
});

interface CompareProps {
  readonly trajectory: string;
  /** The newest first. */
  readonly versions: readonly DocumentView[];
}

/** The last version, question by question, with an earlier one beside it: to the left where there is room, else above. */
export function Compare({ trajectory, versions }: CompareProps) {
  const styles = useStyles();
  const [last, ...earlier] = versions;
  const [chosen, choose] = useState(earlier[0]?.id);
  const [shown, show] = useState(true);
  if (!last) return null;
  const before = shown ? earlier.find((one) => one.id === chosen) : undefined;
  const fields = formOf(last.form).fields.filter(
    ({ id }) => last.values[id] !== undefined || before?.values[id] !== undefined,
  );
  return (
    <>
      {earlier.length > 0 && (
        <div className={styles.choose}>
          <Switch
            label={growth.withEarlier}
            checked={shown}
            onChange={(_, { checked }) => show(checked === true)}
          />
          {shown && earlier.length > 1 && (
            <Field label={growth.compare}>
              <Select value={chosen ?? ''} onChange={(_, { value }) => choose(value)}>
                {earlier.map(({ id, version, at }) => (
                  <option key={id} value={id}>
                    {growth.version(version, dayText(at))}
                  </option>
                ))}
              </Select>
            </Field>
          )}
        </div>
      )}
      <article className={styles.sheet}>
        {fields.map((field) => (
          <section key={field.id} className={styles.part}>
            <Text as="h2" size={500} weight="semibold" block>
              {fieldText(last.form, field.id).label}
            </Text>
            {before && sameValue(before.values[field.id], last.values[field.id]) ? (
              <div className={styles.cell}>
                <Text size={200} className={styles.label}>
                  {growth.stayed(dayText(before.at))}
                </Text>
                <ValueOf field={field} value={last.values[field.id]} goals={last.goals} />
              </div>
            ) : (
              <div className={mergeClasses(styles.cells, before && styles.two)}>
                {before && <Cell document={before} field={field} when="then" />}
                <Cell
                  document={last}
                  field={field}
                  when="now"
                  {...(before ? { earlier: before.values[field.id] } : {})}
                />
              </div>
            )}
          </section>
        ))}
      </article>
      <Sign trajectory={trajectory} document={last} />
      <Readers readers={last.readers} />
      <Releasing trajectory={trajectory} document={last} />
    </>
  );
}

interface CellProps {
  readonly document: DocumentView;
  readonly field: FormField;
  readonly when: 'then' | 'now';
  /** What an earlier version says to it, where one stands beside it. */
  readonly earlier?: FieldValue | undefined;
}

function Cell({ document, field, when, earlier }: CellProps) {
  const styles = useStyles();
  const value = document.values[field.id];
  return (
    <div className={mergeClasses(styles.cell, when === 'then' && styles.earlier)}>
      <Text size={200} weight="semibold" className={styles.label}>
        {growth.version(document.version, dayText(document.at))}
      </Text>
      {value === undefined ? (
        <Text className={styles.none}>{when === 'then' ? growth.notThen : growth.notNow}</Text>
      ) : (
        <ValueOf field={field} value={value} goals={document.goals} earlier={earlier} />
      )}
    </div>
  );
}
