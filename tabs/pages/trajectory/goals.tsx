import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { dayText } from '../../parts/dates/when.ts';
import { Section } from '../../parts/page/section.tsx';
import { GoalList } from './goal-list.tsx';
import { ProposedGoals } from './proposed-goals.tsx';

const useStyles = makeStyles({ detail: { color: tokens.colorNeutralForeground2 } });

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
