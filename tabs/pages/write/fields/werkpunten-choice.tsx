import { Checkbox, Label, makeStyles } from '@fluentui/react-components';
import { leerdoelTexts } from '../../../../domain/texts/nl/growth.ts';
import type { Goal } from '../../../../domain/trajectory/goal.ts';

const useStyles = makeStyles({
  list: { display: 'grid', margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
});

interface WerkpuntenChoiceProps {
  readonly goals: readonly Goal[];
  /** As they read when they were chosen. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The werkpunten of the trajectory, and those of an earlier period that it belonged to. */
export function WerkpuntenChoice({ goals, chosen, onChange }: WerkpuntenChoiceProps) {
  const styles = useStyles();
  const offered = [...new Set([...goals.map(({ text }) => text), ...chosen])];
  if (offered.length === 0) return null;
  return (
    <fieldset className={styles.list}>
      <legend className={styles.legend}>
        <Label>{leerdoelTexts.werkpunten.label}</Label>
      </legend>
      {offered.map((text) => (
        <Checkbox
          key={text}
          label={text}
          checked={chosen.includes(text)}
          onChange={(_, { checked }) =>
            onChange(checked ? [...chosen, text] : chosen.filter((one) => one !== text))
          }
        />
      ))}
    </fieldset>
  );
}
