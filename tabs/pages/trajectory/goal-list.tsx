import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Goal } from '../../../domain/trajectory/goal.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL },
  goal: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** Goals as they read, each with the day of the beoordelingsgesprek that it comes from, if it does. */
export function GoalList({ goals }: { readonly goals: readonly Goal[] }) {
  const styles = useStyles();
  const dated = useDated();
  return (
    <ul className={styles.list}>
      {goals.map((goal) => (
        <li key={goal.id} className={styles.goal}>
          <TargetRegular aria-hidden className={styles.icon} />
          <span className={styles.words}>
            <Text>{goal.text}</Text>
            {goal.appraisedOn && (
              <Text size={200} className={styles.detail}>
                {tabs.trajectory.appraisal(dated(goal.appraisedOn))}
              </Text>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
