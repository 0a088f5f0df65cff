import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { clockText, timesText } from '../../parts/dates/when.ts';
import { capital } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import type { AboutMoment } from './about.ts';
import { TimeChoice } from './time-choice.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground2 },
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  time: { display: 'grid' },
});

/** "Welke tijden kunnen?", to who is asked: she alone and whose meeting it is see what she says. */
export function AskedTimes({ moment, acting }: AboutMoment) {
  const styles = useStyles();
  const dated = useDated();
  const { timesAsked: asked, moment: id, revision, acts } = moment;
  const [chosen, setChosen] = useState(asked?.can ?? []);
  if (!asked) return null;
  const texts = tabs.moment.times;
  const send = (can: readonly string[]) => {
    setChosen(can);
    void acting.act({ act: 'answerTimes', moment: id, revision, asked: asked.asked, can: [...can] });
  };
  const said = asked.times.filter(({ start }) => asked.can?.includes(start));
  if (!acts.includes('answerTimes')) {
    return asked.can ? (
      <Section title={texts.title} surface="card">
        <Text>{said.length > 0 ? texts.youCan : texts.youCannot}</Text>
        <ul className={styles.list}>
          {said.map(({ start, end }) => (
            <li key={start} className={styles.time}>
              <Text weight="semibold">{capital(timesText(start, end))}</Text>
              <WeekLine at={start} />
            </li>
          ))}
        </ul>
      </Section>
    ) : null;
  }
  return (
    <Section title={texts.title} note={texts.note} surface="card">
      {asked.can && <Text>{said.length > 0 ? texts.youCan : texts.youCannot}</Text>}
      <TimeChoice times={asked.times} chosen={chosen} onChange={setChosen} />
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabledFocusable={acting.busy || chosen.length === 0}
          onClick={() => send(chosen)}
        >
          {asked.can ? texts.change : texts.send}
        </Button>
        <Button disabledFocusable={acting.busy} onClick={() => send([])}>
          {texts.none}
        </Button>
      </div>
      <Text size={200} className={styles.note}>
        {texts.until(dated(asked.until), clockText(asked.until))}
      </Text>
    </Section>
  );
}
