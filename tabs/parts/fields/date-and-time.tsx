import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { DayInput } from './day-input.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  day: { flex: '1 1 148px', maxWidth: '200px', minWidth: 0 },
  time: { flex: '0 1 132px', minWidth: 0 },
});

export interface DayAndTime {
  readonly day: string;
  readonly time: string;
}

interface DateAndTimeProps {
  readonly value: DayAndTime;
  readonly onChange: (value: DayAndTime) => void;
  /** What is wrong with it. */
  readonly refused: string | undefined;
  /** May be left empty. */
  readonly optional?: boolean;
}

/** A day and a time in the Netherlands, typed or picked; nothing has to be dragged. */
export function DateAndTime({ value, onChange, refused, optional = false }: DateAndTimeProps) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field
        className={styles.day}
        label={tabs.fields.day}
        required={!optional}
        {...(refused ? { validationMessage: refused } : {})}
      >
        <DayInput value={value.day} onChange={(day) => onChange({ ...value, day })} />
      </Field>
      <Field className={styles.time} label={tabs.fields.time} required={!optional}>
        <Input
          type="time"
          step={300}
          value={value.time}
          onChange={(_, { value: time }) => onChange({ ...value, time })}
        />
      </Field>
    </div>
  );
}
