import { Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Foreseen as Line } from '../../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';

const MOST = 99;

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  count: { maxWidth: '120px', '& input': { minHeight: '42px' } },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** How many begin next year, to be tried: the line of the formatieplan follows. */
export function Foreseen({ line: { school, year, each, now } }: { readonly line: Line }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(String(now));
  const count = Math.min(MOST, Math.max(0, Math.floor(Number(typed)) || 0));
  const hours = (minutes: number) => texts.hours((minutes * count) / 60);
  return (
    <div className={styles.line}>
      <Field label={texts.howMany(school, year)} hint={texts.now(now)}>
        <Input
          className={styles.count}
          type="number"
          min={0}
          max={MOST}
          value={typed}
          onChange={(_, data) => setTyped(data.value)}
        />
      </Field>
      <div aria-live="polite">
        <Text weight="semibold" block>
          {texts.line(count, hours(each.planned))}
        </Text>
        <Text className={styles.detail} block>
          {texts.lineParts(hours(each.stated), hours(each.assumed), texts.hours(each.planned / 60))}
        </Text>
      </div>
    </div>
  );
}
