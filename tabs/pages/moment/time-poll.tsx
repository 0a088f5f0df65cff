import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TimePollView } from '../../../domain/views/view/time-poll.ts';
import { Clashes } from '../../parts/clashes.tsx';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { clockText, timesText } from '../../parts/dates/when.ts';
import { capital } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import { useClashes } from '../../parts/use-clashes.ts';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalM },
  time: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  note: { color: tokens.colorNeutralForeground2 },
  foot: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
});

/** Who can when, for whose meeting it is: it goes there in one tap, and nowhere by itself. */
export function TimePoll({ view, moment, acting }: AboutMoment) {
  const styles = useStyles();
  const dated = useDated();
  const clashes = useClashes(view.id);
  const [looked, setLooked] = useState<string>();
  const { poll, moment: id, revision, place } = moment;
  if (!poll) return null;
  const texts = tabs.moment.poll;
  const move = async (start: string) => {
    setLooked(start);
    if (await clashes.clear({ moment: id, start, place }))
      await acting.act({ act: 'move', moment: id, revision, start });
  };
  return (
    <Section
      title={texts.title}
      note={poll.isIn ? texts.isIn : texts.until(dated(poll.until), clockText(poll.until))}
      surface="card"
    >
      {poll.times.length === 0 && <Text>{texts.noneLeft}</Text>}
      <ul className={styles.list}>
        {poll.times.map(({ start, end, can, cannot }, index) => {
          const isInTheWay = looked === start && clashes.said.length > 0;
          const label = isInTheWay ? tabs.moment.clashes.move : texts.move;
          return (
            <li key={start} className={styles.time}>
              <Text weight="semibold">{capital(timesText(start, end))}</Text>
              <WeekLine at={start} />
              {can.length > 0 && <Text size={200}>{texts.can(can)}</Text>}
              {cannot.length > 0 && <Text size={200}>{texts.cannot(cannot)}</Text>}
              {isInTheWay && <Clashes said={clashes.said} />}
              <Button
                size="small"
                aria-label={`${label}: ${timesText(start, end)}`}
                appearance={poll.isIn && index === 0 && can.length > 0 ? 'primary' : 'secondary'}
                disabledFocusable={acting.busy || clashes.looking}
                onClick={() => void move(start)}
              >
                {label}
              </Button>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <Waiting poll={poll} />
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={acting.busy}
          onClick={() => void acting.act({ act: 'endPoll', moment: id, revision, asked: poll.asked })}
        >
          {texts.end}
        </Button>
      </div>
    </Section>
  );
}

function Waiting({ poll }: { readonly poll: TimePollView }) {
  const styles = useStyles();
  const { waitsFor } = poll;
  if (waitsFor.length === 0) return null;
  const names = waitsFor.map(({ name, reachable }) =>
    reachable ? name : tabs.moment.poll.unreachable(name),
  );
  return (
    <Text size={200} className={styles.note}>
      {tabs.moment.poll.waiting(names)}
    </Text>
  );
}
