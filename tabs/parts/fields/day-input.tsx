import { Input, type InputProps, makeStyles, Text, tokens } from '@fluentui/react-components';
import { weekBriefly } from '../../../domain/calendar/date-texts.ts';
import { useWeekOf } from '../dates/school-weeks.ts';
import { dayText } from '../dates/when.ts';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

type DayInputProps = Omit<InputProps, 'type' | 'value' | 'onChange'> & {
  /** As `2026-10-14`, or nothing yet. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/**
 * A day, typed or picked. Schools think in weekdays and weeks, and browsers say neither: the weekday stands before the
 * date, its week below it.
 */
export function DayInput({ value, onChange, ...rest }: DayInputProps) {
  const styles = useStyles();
  const weekOf = useWeekOf();
  const isFilled = isDay(value);
  return (
    <>
      <Input
        {...rest}
        type="date"
        value={value}
        onChange={(_, data) => onChange(data.value)}
        {...(isFilled && {
          contentBefore: { children: dayText(value).slice(0, 2), className: styles.quiet },
        })}
      />
      {isFilled && (
        <Text block size={200} className={styles.quiet}>
          {weekBriefly(value, weekOf(value))}
        </Text>
      )}
    </>
  );
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value);
}
