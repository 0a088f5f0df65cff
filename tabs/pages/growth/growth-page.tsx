import { Button } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DocumentEditRegular } from '@fluentui/react-icons/svg/document-edit';
import { type GrowingTexts, growth } from '../../../domain/texts/nl/growth.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useDocuments } from '../../parts/documents/use-documents.ts';
import { documentName } from '../../parts/names.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { href } from '../../route/router.ts';
import { Compare } from './compare.tsx';

interface GrowthPageProps {
  readonly trajectory: string;
  /** What grows: the kind of document. */
  readonly kind: string;
}

/** What somebody wrote version by version, side by side in her own words. */
export function GrowthPage({ trajectory, kind }: GrowthPageProps) {
  return <WithTrajectory id={trajectory}>{(view) => <Versions view={view} kind={kind} />}</WithTrajectory>;
}

const kinds: Readonly<Record<string, GrowingTexts>> = growth.kinds;

function Versions({ view, kind }: { readonly view: TrajectoryView; readonly kind: string }) {
  const versions = view.documents.filter((one) => one.kind === kind && one.grows);
  const loaded = useDocuments(
    view.id,
    versions.map(({ id }) => id),
  );
  const mine = view.myRoles.includes('teacher');
  const mayWrite = view.growing?.some((one) => one.kind === kind && one.mayWrite) ?? false;
  const texts = kinds[kind];
  return (
    <Page
      title={(mine ? texts?.titleMine : texts?.title(view.teacher)) ?? documentName(kind, 0)}
      lead={texts?.lead ?? (mine ? growth.lead : growth.leadOther)}
      back={{ to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }}
      actions={
        mayWrite && (
          <Button
            as="a"
            appearance="primary"
            icon={<AddRegular />}
            href={href({ page: 'write', trajectory: view.id, kind })}
          >
            {versions.length > 0 ? growth.next : growth.first}
          </Button>
        )
      }
    >
      {versions.length === 0 ? (
        <Message room="page" icon={<DocumentEditRegular />} {...growth.nothing} />
      ) : loaded.state === 'ready' ? (
        <Compare trajectory={view.id} versions={loaded.value} />
      ) : loaded.state === 'loading' ? (
        <Loading />
      ) : (
        <Failed failure={loaded.failure} retry={loaded.retry} />
      )}
    </Page>
  );
}
