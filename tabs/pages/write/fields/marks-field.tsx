import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Mark } from '../../../../domain/forms/form.ts';
import { tabs } from '../../../../domain/texts/nl/tabs.ts';
import { clockOf, secondOf } from '../../../parts/documents/film-time.ts';
import { Rows } from '../../../parts/fields/rows.tsx';
import type { FieldProps } from '../field-props.ts';
import { saidAt, validation } from '../said-at.ts';
import { Group } from './group.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 700px)': { gridTemplateColumns: '100px minmax(0, 1fr) minmax(0, 2fr)' },
  },
});

const empty: Mark = { second: 0, focus: '', note: '' };

/** Marks on the film: when, at which kijkpunt, what is to be seen. */
export function MarksField({ form, field, value, onChange, refusals, points }: FieldProps<'marks'>) {
  const styles = useStyles();
  const offered = useId();
  const marks = Array.isArray(value) ? (value as readonly Mark[]) : [];
  return (
    <Group form={form} field={field} refusals={refusals}>
      <datalist id={offered}>
        {points.map((point) => (
          <option key={point} value={point} />
        ))}
      </datalist>
      <Rows rows={marks} max={field.maxLines} empty={empty} add={tabs.fields.addMark} onChange={onChange}>
        {(mark, index, change) => {
          const at = `${field.id}.${index}`;
          return (
            <div className={styles.row}>
              <FilmTime
                id={at}
                second={mark.second}
                onChange={(second) => change({ ...mark, second })}
                said={saidAt(refusals, form, at)}
              />
              <Field label={tabs.fields.focus} {...validation(saidAt(refusals, form, `${at}.focus`))}>
                <Input
                  id={`${at}.focus`}
                  list={offered}
                  value={mark.focus}
                  onChange={(_, data) => change({ ...mark, focus: data.value })}
                />
              </Field>
              <Field label={tabs.fields.note} {...validation(saidAt(refusals, form, `${at}.note`))}>
                <Input
                  id={`${at}.note`}
                  value={mark.note}
                  onChange={(_, data) => change({ ...mark, note: data.value })}
                />
              </Field>
            </div>
          );
        }}
      </Rows>
    </Group>
  );
}

interface FilmTimeProps {
  readonly id: string;
  readonly second: number;
  readonly onChange: (second: number) => void;
  readonly said: string | undefined;
}

/** Typed as on a player: '12:05'. What cannot be read stays as it was typed, with a word beside it. */
function FilmTime({ id, second, onChange, said }: FilmTimeProps) {
  const [typed, setTyped] = useState(clockOf(second));
  const unread = secondOf(typed) === undefined ? tabs.fields.filmTimeWrong : undefined;
  return (
    <Field label={tabs.fields.filmTime} {...validation(unread ?? said)}>
      <Input
        id={id}
        inputMode="numeric"
        value={typed}
        onChange={(_, data) => {
          setTyped(data.value);
          const read = secondOf(data.value);
          if (read !== undefined) onChange(read);
        }}
      />
    </Field>
  );
}
