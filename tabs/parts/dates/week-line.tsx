import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { weekLine } from '../../../domain/calendar/date-texts.ts';
import type { SchoolWeekView } from '../../../domain/views/view/school-week.ts';
import { unbroken, useWeekOf } from './school-weeks.ts';

const useStyles = makeStyles({ detail: { color: tokens.colorNeutralForeground2 } });

interface WeekLineProps {
  /** A day or an instant; nothing is said without one. */
  readonly at: string | undefined;
  /** Where the page is of more than one school. */
  readonly week?: SchoolWeekView | undefined;
}

/** 'schoolweek 10 · week 45 · 3–7 nov' below a day. */
export function WeekLine({ at, week }: WeekLineProps) {
  const styles = useStyles();
  const weekOf = useWeekOf();
  if (at === undefined) return null;
  return (
    <Text size={200} className={styles.detail} wrap>
      {unbroken(weekLine(at, week ?? weekOf(at)))}
    </Text>
  );
}
