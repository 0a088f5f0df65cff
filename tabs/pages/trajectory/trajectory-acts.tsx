import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { type Acting, useActs } from '../../parts/use-acts.ts';
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
            <Simple key={act.act} act={act} acting={acting} />
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

type SimpleAct = ReturnType<typeof actsOf>[number];

/** What was told can be taken back by a press as well; of the rest it is asked first. */
function Simple({ act, acting }: { readonly act: SimpleAct; readonly acting: Acting }) {
  const label = tabs.acts[act.act];
  const { busy } = acting;
  const press = () => void acting.act(act);
  if (act.act === 'markDiscussed') {
    return (
      <Button appearance="primary" disabledFocusable={busy} onClick={press}>
        {label}
      </Button>
    );
  }
  const { ask, warn } = tabs.acts.asking[act.act];
  return (
    <Ask title={ask} warning={warn} yes={label} onYes={press}>
      <Button appearance="primary" disabledFocusable={busy}>
        {label}
      </Button>
    </Ask>
  );
}

/** What needs no more than a yes. */
function actsOf({ acts }: TrajectoryView) {
  return [{ act: 'markDiscussed' } as const, { act: 'seeGoals' } as const].filter(({ act }) =>
    acts.includes(act),
  );
}
