import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Clash, clashesOf } from '../../../domain/hours/clashes.ts';
import type { Foreseen as Line } from '../../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';
import { dayText } from '../../parts/when.ts';
import { WeekPicture } from './week-picture.tsx';

const MOST = 99;
const shownAtFirst = 4;

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, alignItems: 'start' },
  count: { maxWidth: '120px' },
  detail: { color: tokens.colorNeutralForeground2 },
  clashes: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXL,
  },
  more: { justifySelf: 'start' },
});

interface ForeseenProps {
  readonly line: Line;
  /** Minutes in a week of one who guides. */
  readonly weekly: number;
}

/** How many begin next year and how many guide them, to be tried: hours, clashes and the line of the formatieplan follow. */
export function Foreseen({ line, weekly }: ForeseenProps) {
  const { school, year, each, now, weeks } = line;
  const styles = useStyles();
  const [typed, setTyped] = useState(String(now));
  const [guides, setGuides] = useState(String(line.coaches));
  const count = numberIn(typed);
  const coaches = numberIn(guides);
  const hours = (minutes: number) => texts.hours((minutes * count) / 60);
  return (
    <div className={styles.line}>
      <div className={styles.counts}>
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
        <Field label={texts.howManyCoaches} hint={texts.room(texts.hours(weekly / 60))}>
          <Input
            className={styles.count}
            type="number"
            min={1}
            max={MOST}
            value={guides}
            onChange={(_, data) => setGuides(data.value)}
          />
        </Field>
      </div>
      <div aria-live="polite" className={styles.line}>
        <div>
          <Text weight="semibold" block>
            {texts.line(count, hours(each.planned))}
          </Text>
          <Text className={styles.detail} block>
            {texts.lineParts(hours(each.stated), hours(each.assumed), texts.hours(each.planned / 60))}
          </Text>
        </div>
        <Clashes clashes={clashesOf(weeks, count, coaches, weekly)} />
      </div>
      <WeekPicture
        title={texts.picture(school)}
        weeks={weeks}
        starters={coaches > 0 ? Math.ceil(count / coaches) : count}
        weekly={weekly}
      />
    </div>
  );
}

function Clashes({ clashes }: { readonly clashes: readonly Clash[] }) {
  const styles = useStyles();
  const [all, showAll] = useState(false);
  const shown = all ? clashes : clashes.slice(0, shownAtFirst);
  if (clashes.length === 0) return <Text>{texts.noClash}</Text>;
  return (
    <>
      <Text weight="semibold">{texts.clashes(clashes.length)}</Text>
      <ul className={styles.clashes}>
        {shown.map(({ week, monday, minutes, over }) => (
          <li key={week}>
            <Text>
              {texts.clash(week, dayText(monday), texts.hours(minutes / 60), texts.hours(over / 60))}
            </Text>
          </li>
        ))}
      </ul>
      {shown.length < clashes.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => showAll(true)}>
          {texts.moreClashes(clashes.length)}
        </Button>
      )}
    </>
  );
}

function numberIn(typed: string): number {
  return Math.min(MOST, Math.max(0, Math.floor(Number(typed)) || 0));
}
