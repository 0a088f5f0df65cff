import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { ProgrammeLine } from '../../../../../domain/forms/form.ts';
import { tailoring as texts } from '../../../../../domain/texts/nl/tailoring.ts';
import { type Frequency, frequencies, frequencyOf, withFrequency } from './frequency.ts';

const useStyles = makeStyles({
  often: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, maxWidth: '320px' },
  note: { color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
});

interface HowOftenProps {
  /** What comes once a month, in the order of the months, as far as it is still to come. */
  readonly months: readonly Pick<ProgrammeLine, 'step' | 'round'>[];
  readonly lines: readonly ProgrammeLine[];
  readonly onChange: (lines: readonly ProgrammeLine[]) => void;
}

/** All months at once; which of them can still be said beside each. */
export function HowOften({ months, lines, onChange }: HowOftenProps) {
  const styles = useStyles();
  const now = frequencyOf(months, lines);
  return (
    <div className={styles.often}>
      {months.length > 1 && (
        <Field label={texts.howOften}>
          <Select
            className={styles.narrow}
            value={now}
            onChange={(_, { value }) => onChange(withFrequency(months, lines, value as Frequency))}
          >
            {frequencies.map((one) => (
              <option key={one} value={one}>
                {texts.frequencies[one]}
              </option>
            ))}
            {now === 'chosen' && <option value="chosen">{texts.frequencies.chosen}</option>}
          </Select>
        </Field>
      )}
      <Text size={200} className={styles.note}>
        {texts.monthlyNote}
      </Text>
    </div>
  );
}
