import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { weekText } from '../../../domain/calendar/date-texts.ts';
import {
  fullestWeeks,
  guidesFor,
  type OverfullWeek,
  overfullWeeks,
} from '../../../domain/hours/full-weeks.ts';
import type { Foreseen as Line } from '../../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';
import { WeekPicture } from './week-picture.tsx';

const MOST = 99;
const shownAtFirst = 4;

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  counts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXL, alignItems: 'start' },
  count: { maxWidth: '120px' },
  detail: { color: tokens.colorNeutralForeground2 },
  weeks: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBackground3}`,
  },
  elsewhere: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  guides: { display: 'grid', gap: tokens.spacingVerticalXXS, listStyle: 'none', margin: 0, padding: 0 },
  more: { justifySelf: 'start' },
});

interface ForeseenProps {
  readonly line: Line;
  /** Minutes in a week of one who guides. */
  readonly weekly: number;
}

/** How many begin next year and how many guide them, to be tried: hours, weeks that ask too much and the line of the formatieplan follow. */
export function Foreseen({ line, weekly }: ForeseenProps) {
  const { school, year, starts } = line;
  const styles = useStyles();
  const [typed, setTyped] = useState(starts.map(({ now }) => String(now)));
  const [coaches, setCoaches] = useState(String(Math.max(1, line.guides.length)));
  const beginners = starts.map((start, at) => ({ ...start, count: numberIn(typed[at] ?? '') }));
  const count = beginners.reduce((sum, one) => sum + one.count, 0);
  const guides = guidesFor(line.guides, numberIn(coaches));
  const minutes = (of: 'planned' | 'stated' | 'assumed') =>
    beginners.reduce((sum, one) => sum + one.each[of] * one.count, 0);
  const hours = (of: 'planned' | 'stated' | 'assumed') => texts.hours(minutes(of) / 60);
  return (
    <div className={styles.line}>
      <div className={styles.counts}>
        {starts.map(({ week, monday, now }, at) => (
          <Field
            key={week}
            label={
              at === 0 ? texts.howMany(school, year) : texts.howManyLater(weekText({ number: week, monday }))
            }
            hint={texts.now(now)}
            {...refusedCount(typed[at] ?? '', 0)}
          >
            <Input
              className={styles.count}
              type="number"
              min={0}
              max={MOST}
              value={typed[at] ?? ''}
              onChange={(_, data) => setTyped(typed.with(at, data.value))}
            />
          </Field>
        ))}
        <Field
          label={texts.howManyCoaches}
          hint={texts.room(texts.hours(weekly / 60))}
          {...refusedCount(coaches, 1)}
        >
          <Input
            className={styles.count}
            type="number"
            min={1}
            max={MOST}
            value={coaches}
            onChange={(_, data) => setCoaches(data.value)}
          />
        </Field>
      </div>
      <Elsewhere line={line} here={minutes('planned')} />
      <div aria-live="polite" className={styles.line}>
        <div>
          <Text weight="semibold" block>
            {texts.line(count, hours('planned'))}
          </Text>
          <Text className={styles.detail} block>
            {texts.lineParts(
              hours('stated'),
              hours('assumed'),
              texts.hours((starts[0]?.each.planned ?? 0) / 60),
            )}
          </Text>
          <Text className={styles.detail} block>
            {texts.startsAssumed}
          </Text>
        </div>
        <OverfullWeeks weeks={overfullWeeks(beginners, guides, weekly)} />
      </div>
      <WeekPicture title={texts.picture(school)} weeks={fullestWeeks(beginners, guides)} weekly={weekly} />
    </div>
  );
}

/** What those who guide here guide at other schools: a total of each, and what it comes to with next year's line. */
function Elsewhere({ line: { guides }, here }: { readonly line: Line; readonly here: number }) {
  const styles = useStyles();
  const busy = guides.filter(({ elsewhere }) => elsewhere > 0);
  if (busy.length === 0) return null;
  const total = busy.reduce((sum, { elsewhere }) => sum + elsewhere, 0);
  return (
    <section className={styles.elsewhere} aria-label={texts.elsewhere}>
      <Text weight="semibold">{texts.elsewhere}</Text>
      <ul className={styles.guides}>
        {busy.map(({ person, name, elsewhere, weekly }) => (
          <li key={person}>
            <Text>{texts.elsewhereOf(name, texts.hours(elsewhere / 60), texts.hours(weekly / 60))}</Text>
          </li>
        ))}
      </ul>
      <Text className={styles.detail}>
        {texts.elsewhereTotal(texts.hours(total / 60), texts.hours((total + here) / 60))}
      </Text>
      <Text size={200} className={styles.detail}>
        {texts.elsewhereNote}
      </Text>
    </section>
  );
}

function OverfullWeeks({ weeks }: { readonly weeks: readonly OverfullWeek[] }) {
  const styles = useStyles();
  const [all, showAll] = useState(false);
  const shown = all ? weeks : weeks.slice(0, shownAtFirst);
  if (weeks.length === 0) return <Text>{texts.noOverfull}</Text>;
  return (
    <>
      <Text weight="semibold">{texts.overfull(weeks.length)}</Text>
      <ul className={styles.weeks}>
        {shown.map(({ week, monday, minutes, over }) => (
          <li key={week}>
            <Text>
              {texts.overfullWeek(
                weekText({ number: week, monday }),
                texts.hours(minutes / 60),
                texts.hours(over / 60),
              )}
            </Text>
          </li>
        ))}
      </ul>
      {shown.length < weeks.length && (
        <Button className={styles.more} appearance="subtle" onClick={() => showAll(true)}>
          {texts.moreOverfull(weeks.length)}
        </Button>
      )}
    </>
  );
}

/** What a Field says of a number that cannot be counted with. */
function refusedCount(typed: string, least: number): { validationMessage?: string } {
  const number = Number(typed);
  const isCount = typed.trim() !== '' && Number.isInteger(number) && number >= least && number <= MOST;
  return isCount ? {} : { validationMessage: texts.noCount(least, MOST) };
}

function numberIn(typed: string): number {
  return Math.min(MOST, Math.max(0, Math.floor(Number(typed)) || 0));
}
