import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayAndTimeText, dayText } from '../../parts/dates/when.ts';
import { capital } from '../../parts/names.ts';
import { Section } from '../../parts/page/section.tsx';
import type { AboutMoment } from './about.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Calendar and plan say different things, and only the coach knows which is right. */
export function Question({ moment, acting }: Omit<AboutMoment, 'view'>) {
  const styles = useStyles();
  const { question, moment: id, revision } = moment;
  if (!question || !moment.acts.includes('answerQuestion')) return null;
  const { answers } = tabs.moment.question;
  const choices =
    question.kind === 'bothMoved'
      ? ([
          ['takeCalendar', answers.takeCalendar(dayAndTimeText(question.calendarStart))],
          ['takeList', answers.takeList(dayAndTimeText(question.listStart))],
        ] as const)
      : ([
          ['putBack', answers.putBack],
          ['callOff', answers.callOff],
        ] as const);
  return (
    <Section title={tabs.moment.question.title} surface="card">
      <Text>{tabs.moment.question[question.kind]}</Text>
      {question.kind === 'bothMoved' &&
        [question.calendarStart, question.listStart].map((at) => (
          <Text key={at} block>
            {`${capital(dayText(at))}: `}
            <WeekLine at={at} />
          </Text>
        ))}
      <div className={styles.row}>
        {choices.map(([choice, label]) => (
          <Button
            key={choice}
            disabledFocusable={acting.busy}
            onClick={() => void acting.act({ act: 'answerQuestion', moment: id, revision, choice })}
          >
            {label}
          </Button>
        ))}
      </div>
    </Section>
  );
}
