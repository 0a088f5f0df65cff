import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { SchoolWeekView } from '../../domain/views/view/school-week.ts';
import { weekText } from '../../domain/views/week-among.ts';

const useStyles = makeStyles({ detail: { color: tokens.colorNeutralForeground2 } });

/** 'schoolweek 10 · week 45 · 3–7 nov' below a day; nothing where the day lies in no numbered week. */
export function WeekLine({ week }: { readonly week: SchoolWeekView | undefined }) {
  const styles = useStyles();
  if (!week) return null;
  return (
    <Text size={200} className={styles.detail}>
      {weekText(week)}
    </Text>
  );
}
