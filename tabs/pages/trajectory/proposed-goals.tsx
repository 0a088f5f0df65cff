import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { GoalList } from './goal-list.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface ProposedGoalsProps {
  readonly view: TrajectoryView;
  readonly proposal: NonNullable<TrajectoryView['goalProposal']>;
}

/** Goals that wait until whoever they concern said that they are right, and the question whether they are. */
export function ProposedGoals({ view, proposal }: ProposedGoalsProps) {
  const styles = useStyles();
  const { proposed } = tabs.trajectory;
  const { goals, first, waitingFor = [], doubtedBy = [], agreedByMe, doubtedByMe } = proposal;
  const isSharpened = goals.some(({ appraisedOn }) => appraisedOn !== undefined);
  const { title, text } = isSharpened ? proposed.goals : proposed.werkpunten;
  const isAsked = view.acts.includes('agreeGoals');
  return (
    <>
      {!first && (
        <Text as="h3" weight="semibold">
          {title}
        </Text>
      )}
      <Text as="p" size={200} className={styles.detail}>
        {first ? proposed.first : text}
      </Text>
      {!first && <GoalList goals={goals} />}
      {agreedByMe && <Text as="p">{proposed.agreedByMe}</Text>}
      {waitingFor.length > 0 && <Text as="p">{proposed.waitingFor(waitingFor.join(', '))}</Text>}
      {doubtedBy.length > 0 && <Text as="p">{proposed.doubtedBy(doubtedBy.join(', '))}</Text>}
      {doubtedByMe && <Text as="p">{proposed.doubtedByMe}</Text>}
      {isAsked && <Question view={view} at={proposal.at} yes={isSharpened ? proposed.agree : proposed.yes} />}
    </>
  );
}

function Question({
  view,
  at: proposed,
  yes,
}: {
  readonly view: TrajectoryView;
  readonly at: string;
  readonly yes: string;
}) {
  const styles = useStyles();
  const { busy, act } = useActs(view.id);
  const { agreeGoals, doubtGoals } = tabs.acts.asking;
  const { question, no } = tabs.trajectory.proposed;
  return (
    <>
      <Text as="p" weight="semibold">
        {question}
      </Text>
      <div className={styles.row}>
        <Ask
          title={agreeGoals.ask}
          warning={agreeGoals.warn}
          yes={yes}
          onYes={() => void act({ act: 'agreeGoals', proposed })}
        >
          <Button appearance="primary" disabledFocusable={busy}>
            {yes}
          </Button>
        </Ask>
        {view.acts.includes('doubtGoals') && (
          <Ask
            title={doubtGoals.ask}
            warning={doubtGoals.warn}
            yes={no}
            onYes={() => void act({ act: 'doubtGoals', proposed })}
          >
            <Button disabledFocusable={busy}>{no}</Button>
          </Ask>
        )}
      </div>
    </>
  );
}
