import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { ComingMoment } from '../../../domain/views/view/home.ts';
import { DayBlock } from '../../parts/day-block.tsx';
import { Message } from '../../parts/message.tsx';
import { stepName } from '../../parts/names.ts';
import { Section } from '../../parts/section.tsx';
import { clockText, dayText } from '../../parts/when.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    minHeight: '56px',
    color: tokens.colorNeutralForeground1,
    textDecoration: 'none',
    borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
});

const shownAtFirst = 6;

interface WeekProps {
  readonly week: readonly ComingMoment[];
  /** Instant. */
  readonly now: string;
}

/** The next seven days. */
export function Week({ week, now }: WeekProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? week : week.slice(0, shownAtFirst);
  return (
    <Section title={tabs.home.week} surface="card">
      {week.length === 0 && (
        <Message room="section" icon={<WeatherSunnyRegular />} {...tabs.home.weekEmpty} />
      )}
      <ul className={styles.list}>
        {shown.map((moment) => (
          <li key={`${moment.trajectory}/${moment.moment}`}>
            <a
              className={styles.row}
              href={href({ page: 'moment', trajectory: moment.trajectory, moment: moment.moment })}
            >
              <DayBlock at={moment.start} />
              <span className={styles.words}>
                <Text weight="semibold" wrap>
                  {stepName(moment.step, moment.cycle)} · {moment.teacher}
                </Text>
                <Text size={200} className={styles.detail} wrap>
                  {dayText(moment.start) === dayText(now) && `${tabs.trajectory.today} · `}
                  {moment.place !== 'desk' && `${clockText(moment.start)} · `}
                  {words.places[moment.place]}
                </Text>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {shown.length < week.length && (
        <Button appearance="subtle" onClick={() => setAll(true)}>
          {tabs.home.allOfWeek(week.length)}
        </Button>
      )}
    </Section>
  );
}
