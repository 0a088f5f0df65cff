import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { timesText } from '../../parts/dates/when.ts';
import { capital } from '../../parts/names.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  words: { display: 'grid' },
});

interface TimeChoiceProps {
  readonly times: readonly { readonly start: string; readonly end: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Times of which any number is chosen, each with its week. */
export function TimeChoice({ times, chosen, onChange }: TimeChoiceProps) {
  const styles = useStyles();
  const toggle = (start: string, on: boolean) =>
    onChange(on ? [...chosen, start] : chosen.filter((one) => one !== start));
  return (
    <ul className={styles.list}>
      {times.map(({ start, end }) => (
        <li key={start}>
          <Checkbox
            checked={chosen.includes(start)}
            label={
              <span className={styles.words}>
                {capital(timesText(start, end))}
                <WeekLine at={start} />
              </span>
            }
            onChange={(_, { checked }) => toggle(start, checked === true)}
          />
        </li>
      ))}
    </ul>
  );
}
