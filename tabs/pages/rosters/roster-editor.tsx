import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { schoolWeekdays } from '../../../domain/calendar/weekday.ts';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';
import type { RostersView } from '../../../domain/views/school/rosters.ts';
import { RosterDay } from './roster-day.tsx';

const useStyles = makeStyles({
  editor: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  fill: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  days: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface RosterEditorProps {
  readonly roster: Roster;
  readonly hours: RostersView['hours'];
  readonly said: (field: string) => string | undefined;
  readonly onChange: (roster: Roster) => void;
}

/** A working week, day by day; what most people have is one click. */
export function RosterEditor({ roster, hours, said, onChange }: RosterEditorProps) {
  const styles = useStyles();
  const teaching = (): Roster => ({
    ...roster,
    lessons: Object.fromEntries(
      schoolWeekdays.flatMap((day) => (roster.workingDays[day] && hours[day] ? [[day, [hours[day]]]] : [])),
    ),
  });
  return (
    <div className={styles.editor}>
      <div className={styles.fill}>
        <Button onClick={() => onChange(teaching())}>{rosterTexts.teaches}</Button>
        <Button onClick={() => onChange({ ...roster, lessons: {} })}>{rosterTexts.teachesNot}</Button>
      </div>
      <div className={styles.days}>
        {schoolWeekdays.map((day) => (
          <RosterDay key={day} day={day} roster={roster} hours={hours} said={said} onChange={onChange} />
        ))}
      </div>
    </div>
  );
}
