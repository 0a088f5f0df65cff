import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useActs } from '../../parts/use-acts.ts';
import { href } from '../../route/router.ts';
import { Match } from './match.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TrajectoryActsProps {
  readonly view: TrajectoryView;
  /** Something else is due before the plan, which then stands among what waits. */
  readonly planIsLater: boolean;
}

/** What the viewer is to do with the trajectory as a whole now. Less urgent acts stand at the foot of the page. */
export function TrajectoryActs({ view, planIsLater }: TrajectoryActsProps) {
  const styles = useStyles();
  const acting = useActs(view.id);
  const may = (kind: TrajectoryView['acts'][number]) => view.acts.includes(kind);
  const simple = actsOf(view);
  const toPlan = may('confirmPlan') && !planIsLater;
  return (
    <>
      <Match view={view} acting={acting} />
      {(simple.length > 0 || toPlan) && (
        <div className={styles.row}>
          {simple.map((act) => (
            <Button
              key={act.act}
              appearance="primary"
              disabledFocusable={acting.busy}
              onClick={() => void acting.act(act)}
            >
              {tabs.acts[act.act]}
            </Button>
          ))}
          {toPlan && (
            <Button as="a" appearance="primary" href={href({ page: 'plan', trajectory: view.id })}>
              {tabs.trajectory.plan}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** What takes no more than a press, with what it is about. */
function actsOf({ acts, goalProposal }: TrajectoryView) {
  const proposed = goalProposal?.at;
  return [
    { act: 'markDiscussed' } as const,
    { act: 'seeGoals' } as const,
    ...(proposed === undefined ? [] : [{ act: 'agreeGoals', proposed } as const]),
  ].filter(({ act }) => acts.includes(act));
}
