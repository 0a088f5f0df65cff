import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import type { Template, TemplateOption } from '../../../domain/template/template.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import type { StartFields } from './fields.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  short: { maxWidth: '240px' },
});

/** When it begins, and what the template asks. */
export function HowFields({ state, change, said, template }: StartFields & { readonly template: Template }) {
  const styles = useStyles();
  const wrongDay = said('startsOn');
  return (
    <div className={styles.fields}>
      <Field
        className={styles.short}
        label={tabs.start.startsOn}
        hint={tabs.start.startsOnHelp}
        required
        {...(wrongDay ? { validationMessage: wrongDay } : {})}
      >
        <DayInput id="startsOn" value={state.startsOn} onChange={(startsOn) => change({ startsOn })} />
      </Field>
      {template.options.map((option) => (
        <OptionField
          key={option.id}
          option={option}
          value={state.options[option.id] ?? option.initial}
          said={said(`options.${option.id}`)}
          onChange={(value) => change({ options: { ...state.options, [option.id]: value } })}
        />
      ))}
    </div>
  );
}

interface OptionFieldProps {
  readonly option: TemplateOption;
  readonly value: string | boolean | number | undefined;
  readonly said: string | undefined;
  readonly onChange: (value: string | boolean | number) => void;
}

function OptionField({ option, value, said, onChange }: OptionFieldProps) {
  const styles = useStyles();
  const texts: Readonly<
    Record<string, { label: string; help: string; choices?: Readonly<Record<string, string>> }>
  > = tabs.start.options;
  const { label, help, choices } = texts[option.id] ?? { label: option.id, help: '' };
  const wrong = said ? { validationMessage: said } : {};
  if (option.kind === 'yesNo') {
    return (
      <Field hint={help} {...wrong}>
        <Checkbox
          label={label}
          checked={value === true}
          onChange={(_, data) => onChange(data.checked === true)}
        />
      </Field>
    );
  }
  if (option.kind === 'choice') {
    return (
      <Field label={label} hint={help} {...wrong}>
        <RadioGroup value={String(value)} onChange={(_, data) => onChange(data.value)}>
          {option.choices.map((choice) => (
            <Radio key={choice} value={choice} label={choices?.[choice] ?? choice} />
          ))}
        </RadioGroup>
      </Field>
    );
  }
  if (option.kind === 'day') {
    return (
      <Field className={styles.short} label={label} hint={help} {...wrong}>
        <DayInput id={`options.${option.id}`} value={String(value)} onChange={onChange} />
      </Field>
    );
  }
  const numbers = Array.from({ length: option.max - option.min + 1 }, (_, i) => option.min + i);
  return (
    <Field className={styles.short} label={label} hint={help} {...wrong}>
      <Select
        id={`options.${option.id}`}
        value={String(value)}
        onChange={(_, data) => onChange(Number(data.value))}
      >
        {numbers.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </Select>
    </Field>
  );
}
