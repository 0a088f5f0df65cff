import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { TargetRegular } from '@fluentui/react-icons/svg/target';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Goal } from '../../../domain/trajectory/goal.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useDated } from '../../parts/dates/school-weeks.ts';
import { dayText } from '../../parts/dates/when.ts';
import { Section } from '../../parts/page/section.tsx';
import { ProposedGoals } from './proposed-goals.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalL },
  goal: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
});

/** The verbeterdoelen or werkpunten, for whom may see them. */
export function Goals({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  if (!view.goals) return null;
  // Werkpunten come of a talk of three, and of no beoordelingsgesprek.
  const isAppraised = view.goals.some((goal) => goal.appraisedOn !== undefined);
  if (view.goals.length === 0) return null;
  return (
    <Section title={isAppraised ? tabs.trajectory.goals : tabs.trajectory.werkpunten} surface="card">
      <GoalList goals={view.goals} />
      {view.goalProposal && <ProposedGoals view={view} proposal={view.goalProposal} />}
      {view.goalsSeenBy?.map(({ name, at, mine }) => (
        <Text key={name} as="p" size={200} className={styles.detail}>
          {mine
            ? tabs.trajectory.goalsSeenByYou(dayText(at))
            : tabs.trajectory.goalsSeenBy(name, dayText(at))}
        </Text>
      ))}
    </Section>
  );
}

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
