import type { ComposeView } from '../../../bot/http/contract.ts';
import { draftKey } from '../../../domain/documents/draft-key.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useCache, useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { Writer } from './writer.tsx';

interface WritePageProps {
  readonly trajectory: string;
  readonly kind: string;
  readonly moment?: string;
  /** Id of the document of which this is a new version. */
  readonly corrects?: string;
}

/** Any form of the product as a page: what was composed for it, or what one was writing. */
export function WritePage(props: WritePageProps) {
  const { trajectory, kind, moment } = props;
  const query = moment ? { moment } : {};
  const composed = useLoad(`compose/${trajectory}/${kind}/${moment ?? '-'}`, (client) =>
    client.call('compose', { ids: { trajectory, kind }, query }),
  );
  if (composed.state !== 'ready') {
    return (
      <main aria-label={tabs.loading.text}>
        {composed.state === 'loading' ? (
          <Loading />
        ) : (
          <Failed failure={composed.failure} retry={composed.retry} />
        )}
      </main>
    );
  }
  return (
    <WithTrajectory id={trajectory}>
      {(view) => <Opening {...props} view={view} composed={composed.value} />}
    </WithTrajectory>
  );
}

interface OpeningProps extends WritePageProps {
  readonly view: TrajectoryView;
  readonly composed: ComposeView;
}

function Opening({ view, composed, trajectory, kind, moment, corrects }: OpeningProps) {
  const { client } = useCache();
  // What is written together is composed of the last version for whoever writes the next, also for who came later.
  const together = composed.base !== undefined;
  const opened = useDraft(draftKey(trajectory, kind, moment, together ? undefined : corrects), async () => {
    const { values, base } = composed;
    if (!corrects || together) return { ok: true, value: { values, from: values, base: base ?? undefined } };
    const before = await client.call('document', { ids: { trajectory, document: corrects } });
    return before.ok ? { ok: true, value: { values: before.value.values } } : before;
  });
  if (opened.state !== 'ready') {
    return (
      <main aria-label={tabs.loading.text}>
        {opened.state === 'loading' ? <Loading /> : <Failed failure={opened.failure} retry={opened.retry} />}
      </main>
    );
  }
  return (
    <Writer
      view={view}
      composed={composed}
      keeper={opened.keeper}
      kind={kind}
      moment={view.moments.find((one) => one.moment === moment)}
      corrects={corrects}
    />
  );
}
