import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ComingMoment } from '../../../domain/views/view/home.ts';
import { ComingUp } from '../../parts/dates/coming-up.tsx';
import { stepName } from '../../parts/names.ts';
import { Message } from '../../parts/page/message.tsx';
import { Section } from '../../parts/page/section.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
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
            <ComingUp
              trajectory={moment.trajectory}
              moment={moment.moment}
              title={`${stepName(moment.step, moment.cycle)} · ${moment.teacher}`}
              start={moment.start}
              place={moment.place}
              school={moment.school}
              room={moment.room}
              week={moment.week}
              now={now}
            />
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
