import { Button, Checkbox, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { mostLessons } from '../../../domain/calendar/check-roster.ts';
import type { TimeSpan } from '../../../domain/calendar/time-span.ts';
import type { Weekday } from '../../../domain/calendar/weekday.ts';
import type { Roster, WorkingDay } from '../../../domain/calendar/working-hours.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import type { RostersView } from '../../../domain/views/school/rosters.ts';
import { capital } from '../../parts/names.ts';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (min-width: 900px)': { gridTemplateColumns: '150px auto minmax(0, 1fr)' },
    alignItems: 'start',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    margin: 0,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: 0,
    border: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  /** What the times are of; said by the fields themselves when read aloud. */
  what: { color: tokens.colorNeutralForeground2, '@media (max-width: 640px)': { gridColumn: '1 / -1' } },
  weeks: { '@media (max-width: 640px)': { gridColumn: '1 / -1', justifySelf: 'start' } },
  time: { minWidth: 0 },
  times: {
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 116px) auto minmax(0, 116px) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@media (max-width: 640px)': {
      gridTemplateColumns: 'minmax(0, 1fr) auto minmax(0, 1fr) auto',
      gap: tokens.spacingHorizontalXS,
    },
  },
  lessons: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start' },
  wrong: { color: tokens.colorStatusDangerForeground1, width: '100%', gridColumn: '1 / -1' },
});

interface RosterDayProps {
  readonly day: Weekday;
  readonly roster: Roster;
  readonly hours: RostersView['hours'];
  readonly said: (field: string) => string | undefined;
  readonly onChange: (roster: Roster) => void;
}

const ordinary: WorkingDay = { from: '08:00', to: '16:30', weeks: 'every' };
const texts = rosterTexts;

/** One weekday: whether she works, from when to when, in which weeks, and what she teaches. */
export function RosterDay({ day, roster, hours, said, onChange }: RosterDayProps) {
  const styles = useStyles();
  const name = texts.weekdays[day];
  const working = roster.workingDays[day];
  const lessons = roster.lessons[day] ?? [];
  const { [day]: _, ...otherDays } = roster.workingDays;
  const { [day]: __, ...otherLessons } = roster.lessons;
  const work = (now: WorkingDay | undefined) =>
    onChange(
      now
        ? { ...roster, workingDays: { ...roster.workingDays, [day]: now } }
        : { workingDays: otherDays, lessons: otherLessons },
    );
  const teach = (now: readonly TimeSpan[]) =>
    onChange({ ...roster, lessons: { ...roster.lessons, [day]: now } });
  const wrong = (field: string) =>
    ['from', 'to'].flatMap((part) => said(`${field}.${part}`) ?? []).join(' ') || undefined;
  const wrongDay = wrong(`workingDays.${day}`);
  return (
    <fieldset className={styles.day} aria-label={capital(name)}>
      <Checkbox
        label={capital(name)}
        checked={working !== undefined}
        onChange={(_event, { checked }) => work(checked === true ? ordinary : undefined)}
      />
      {working && (
        <div className={styles.times}>
          <Text size={200} className={styles.what} aria-hidden>
            {texts.worksShort}
          </Text>
          <Time
            label={texts.from(name)}
            value={working.from}
            onChange={(from) => work({ ...working, from })}
          />
          <Text>{texts.until}</Text>
          <Time label={texts.to(name)} value={working.to} onChange={(to) => work({ ...working, to })} />
          <Select
            className={styles.weeks}
            aria-label={texts.which(name)}
            value={working.weeks}
            onChange={(_event, { value }) => work({ ...working, weeks: value as WorkingDay['weeks'] })}
          >
            {Object.entries(texts.weeks).map(([key, text]) => (
              <option key={key} value={key}>
                {text}
              </option>
            ))}
          </Select>
          {wrongDay && <Text className={styles.wrong}>{wrongDay}</Text>}
        </div>
      )}
      {working && (
        <div className={styles.lessons}>
          {lessons.map((lesson, index) => {
            const said = wrong(`lessons.${day}.${index}`);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: lessons have no identity but their place
              <div key={index} className={styles.times}>
                <Text size={200} className={styles.what} aria-hidden>
                  {texts.teachesShort}
                </Text>
                <Time
                  label={texts.lessonFrom(name, index + 1)}
                  value={lesson.from}
                  onChange={(from) => teach(lessons.with(index, { ...lesson, from }))}
                />
                <Text>{texts.until}</Text>
                <Time
                  label={texts.lessonTo(name, index + 1)}
                  value={lesson.to}
                  onChange={(to) => teach(lessons.with(index, { ...lesson, to }))}
                />
                <Button
                  appearance="subtle"
                  icon={<DismissRegular />}
                  aria-label={texts.removeLesson(name, index + 1)}
                  onClick={() => teach(lessons.toSpliced(index, 1))}
                />
                {said && <Text className={styles.wrong}>{said}</Text>}
              </div>
            );
          })}
          {lessons.length < mostLessons && (
            <Button
              appearance="subtle"
              icon={<AddRegular />}
              aria-label={texts.addLessonOn(name)}
              onClick={() => teach([...lessons, hours[day] ?? { from: '08:30', to: '14:30' }])}
            >
              {texts.addLesson}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

function Time({ label, value, onChange }: TimeProps) {
  const styles = useStyles();
  return (
    <Input
      className={styles.time}
      type="time"
      step={300}
      aria-label={label}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}
