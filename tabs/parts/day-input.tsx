import { Input, type InputProps, makeStyles, tokens } from '@fluentui/react-components';
import { dayText } from './when.ts';

const useStyles = makeStyles({ weekday: { color: tokens.colorNeutralForeground2 } });

type DayInputProps = Omit<InputProps, 'type' | 'value' | 'onChange'> & {
  /** As `2026-10-14`, or nothing yet. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** A day, typed or picked. Schools think in weekdays, and browsers do not say them: so it is said before the date. */
export function DayInput({ value, onChange, ...rest }: DayInputProps) {
  const styles = useStyles();
  return (
    <Input
      {...rest}
      type="date"
      value={value}
      onChange={(_, data) => onChange(data.value)}
      {...(isDay(value) && {
        contentBefore: { children: dayText(value).slice(0, 2), className: styles.weekday },
      })}
    />
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}
