import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { UnplacedView, YearPlanView } from '../../../domain/board-year/view.ts';
import { narrowDatedText } from '../../../domain/calendar/date-texts.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { stepName } from '../../../domain/texts/nl/names.ts';
import { capital } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';

/** More than the first screen holds. */
const FIRST = 5;

const useStyles = makeStyles({
  coaches: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXL },
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', margin: 0, padding: 0, listStyle: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalXXL,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 900px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  why: { display: 'grid', gap: tokens.spacingVerticalXS, margin: 0 },
  gives: { color: tokens.colorNeutralForeground2 },
  more: { justifySelf: 'start' },
});

/** What found no place, by who guides it: why, and what would have to give. */
export function UnplacedList({ plan }: { readonly plan: YearPlanView }) {
  const styles = useStyles();
  const { unplaced, moreUnplaced, coaches } = plan;
  const names = new Map(coaches.map(({ person, name }) => [person, name || texts.extraCoach]));
  const byCoach = Map.groupBy(unplaced, ({ coach }) => coach ?? '');
  if (unplaced.length === 0)
    return (
      <Section title={texts.allFits.title} note={texts.allFits.text} surface="card">
        {null}
      </Section>
    );
  return (
    <Section title={texts.unplaced} note={texts.unplacedNote(unplaced.length + moreUnplaced)} surface="card">
      <div className={styles.coaches}>
        {[...byCoach].map(([coach, moments]) => (
          <OfCoach key={coach} name={names.get(coach) ?? ''} moments={moments} />
        ))}
      </div>
    </Section>
  );
}

function OfCoach({ name, moments }: { readonly name: string; readonly moments: readonly UnplacedView[] }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? moments : moments.slice(0, FIRST);
  return (
    <div className={styles.list}>
      <Text as="h3" weight="semibold" size={400}>
        {name}
      </Text>
      <ul className={styles.list}>
        {shown.map((one) => (
          <Row key={`${one.trajectory}/${one.moment}`} unplaced={one} />
        ))}
      </ul>
      {shown.length < moments.length && (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {texts.more(moments.length - shown.length)}
        </Button>
      )}
    </div>
  );
}

function Row({ unplaced }: { readonly unplaced: UnplacedView }) {
  const styles = useStyles();
  const { step, cycle, teacher, from, until, weeks, why } = unplaced;
  return (
    <li className={styles.item}>
      <span>
        <Text weight="semibold" block>
          {capital(stepName(step, cycle))}
        </Text>
        <Text className={styles.quiet}>
          {teacher}, {texts.between(narrowDatedText(from, weeks.from), narrowDatedText(until, weeks.until))}
        </Text>
      </span>
      {why.length === 0 ? (
        <Text className={styles.quiet}>{texts.notExplained}</Text>
      ) : (
        <ul className={styles.why}>
          {why.map(({ blocks, gives }) => (
            <li key={blocks}>
              <Text>{blocks} </Text>
              <Text className={styles.gives}>{gives}</Text>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
