import type { StartFormView } from '../../../bot/http/contract.ts';
import { startDraftKey, startValues } from '../../../domain/documents/start-draft.ts';
import { startable } from '../../../domain/templates/catalogue.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { useHost } from '../../teams/host-context.ts';
import { StartForm } from './start-form.tsx';
import { emptyStart, startOf } from './start-state.ts';

/** Starts a trajectory, or corrects one that was not yet discussed. */
export function StartPage({ amends }: { readonly amends?: string }) {
  const offered = useLoad('start', (client) => client.call('startForm', {}));
  if (offered.state === 'failed') {
    return (
      <main>
        <Failed failure={offered.failure} retry={offered.retry} />
      </main>
    );
  }
  if (offered.state === 'loading') return <Waiting />;
  if (!amends) return <Opening offered={offered.value} amended={undefined} />;
  return (
    <WithTrajectory id={amends}>
      {(view) => <Opening offered={offered.value} amended={view} />}
    </WithTrajectory>
  );
}

function Waiting() {
  return (
    <main aria-label={tabs.loading.text}>
      <Loading />
    </main>
  );
}

interface OpeningProps {
  readonly offered: StartFormView;
  readonly amended: TrajectoryView | undefined;
}

function Opening({ offered, amended }: OpeningProps) {
  const { person } = useHost();
  const first = amended ? startOf(amended) : emptyStart(offered, startable[0]!, person);
  const opened = useDraft(startDraftKey(amended?.id), async () => ({
    ok: true,
    value: { values: startValues(first) },
  }));
  if (opened.state === 'loading') return <Waiting />;
  if (opened.state === 'failed') {
    return (
      <main>
        <Failed failure={opened.failure} retry={opened.retry} />
      </main>
    );
  }
  return <StartForm offered={offered} amended={amended} first={first} keeper={opened.keeper} />;
}
