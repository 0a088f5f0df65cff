import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view.ts';
import { useActs } from '../../parts/use-acts.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What the viewer may do with the trajectory as a whole, and nothing else. */
export function TrajectoryActs({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const { busy, act } = useActs(view.id);
  const may = (kind: TrajectoryView['acts'][number]) => view.acts.includes(kind);
  if (view.acts.length === 0) return null;
  return (
    <div className={styles.row}>
      {(['markDiscussed', 'seeGoals', 'agreeGoals'] as const).filter(may).map((kind) => (
        <Button key={kind} appearance="primary" disabled={busy} onClick={() => void act({ act: kind })}>
          {tabs.acts[kind]}
        </Button>
      ))}
      {may('confirmPlan') && (
        <Button as="a" appearance="primary" href={href({ page: 'plan', trajectory: view.id })}>
          {tabs.trajectory.plan}
        </Button>
      )}
      {may('amendStart') && (
        <Button as="a" href={href({ page: 'start', amends: view.id })}>
          {tabs.trajectory.amend}
        </Button>
      )}
    </div>
  );
}
