import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { href } from '../../route/router.ts';
import { AmendDay } from './amend-day.tsx';
import { AssignCoach } from './assign-coach.tsx';
import { AssignRole } from './assign-role.tsx';
import { Pause } from './pause.tsx';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
});

/** What is seldom needed: at the foot of the page, where nobody presses it in passing. */
export function RareActs({ view }: { readonly view: TrajectoryView }) {
  const styles = useStyles();
  const acting = useActs(view.id);
  const may = (kind: TrajectoryView['acts'][number]) => view.acts.includes(kind);
  const rare = [
    'amendStart',
    'amendDay',
    'undoDiscussed',
    'assignCoach',
    'assignRole',
    'pause',
    'resume',
    'stop',
  ] as const;
  if (!rare.some(may)) return null;
  const { stop } = tabs.acts;
  return (
    <section className={styles.row} aria-label={tabs.trajectory.rare}>
      {may('amendStart') && (
        <Button as="a" href={href({ page: 'start', amends: view.id })}>
          {tabs.trajectory.amend}
        </Button>
      )}
      {view.amendable?.map((option) => (
        <AmendDay key={option} view={view} option={option} acting={acting} />
      ))}
      {may('undoDiscussed') && (
        <Button disabledFocusable={acting.busy} onClick={() => void acting.act({ act: 'undoDiscussed' })}>
          {tabs.acts.undoDiscussed}
        </Button>
      )}
      {may('assignCoach') && <AssignCoach view={view} acting={acting} />}
      {may('assignRole') && <AssignRole view={view} acting={acting} />}
      {may('pause') && <Pause view={view} acting={acting} />}
      {may('resume') && (
        <Button
          appearance="primary"
          disabledFocusable={acting.busy}
          onClick={() => void acting.act({ act: 'resume' })}
        >
          {tabs.acts.resume}
        </Button>
      )}
      {may('stop') && (
        <Ask
          title={stop.ask}
          warning={stop.warn}
          yes={stop.yes}
          onYes={() => void acting.act({ act: 'stop' })}
        >
          <Button disabledFocusable={acting.busy}>{stop.do}</Button>
        </Ask>
      )}
    </section>
  );
}
