import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useLoad } from '../../api/use-load.ts';
import { dayText } from '../../parts/dates/when.ts';
import { Readers } from '../../parts/documents/readers.tsx';
import { useFile } from '../../parts/documents/use-file.ts';
import { documentName } from '../../parts/names.ts';
import { Columns } from '../../parts/page/columns.tsx';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Page } from '../../parts/page/page.tsx';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { Altered } from './altered.tsx';
import { AuthorActs } from './author-acts.tsx';
import { Content } from './content.tsx';
import { LetOpen } from './let-open.tsx';
import { Reaction } from './reaction.tsx';
import { Excerpts } from './release/excerpts.tsx';
import { Releasing } from './release/releasing.tsx';
import { Sign } from './sign.tsx';
import { Stamp } from './stamp.tsx';
import { Versions } from './versions.tsx';

interface DocumentPageProps {
  readonly trajectory: string;
  readonly document: string;
}

/** A document as it is read. Opening it is what counts as reading. */
export function DocumentPage({ trajectory, document }: DocumentPageProps) {
  const loaded = useLoad(`document/${trajectory}/${document}`, (client) =>
    client.call('document', { ids: { trajectory, document } }),
  );
  if (loaded.state !== 'ready') {
    return (
      <main aria-label={tabs.loading.text}>
        {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
      </main>
    );
  }
  return (
    <WithTrajectory id={trajectory}>
      {(view) => <Reading view={view} document={loaded.value} />}
    </WithTrajectory>
  );
}

function Reading({ view, document }: { readonly view: TrajectoryView; readonly document: DocumentView }) {
  const [beside, setBeside] = useState<string>();
  const ids = { trajectory: view.id, document: document.id };
  const words = documentName(document.called ?? document.kind, 0)
    .toLowerCase()
    .replaceAll(' ', '-');
  const file = `${words}-${document.at.slice(0, 10)}-v${document.version}.docx`;
  const download = useFile(file, tabs.documents.downloaded, (client) => client.call('word', { ids }));
  const mine = view.myRoles.includes('teacher');
  const by = tabs.documents.by(document.authorName, dayText(document.at), document.version);
  return (
    <Page
      title={documentName(document.called ?? document.kind, document.cycle ?? 0, document.step)}
      lead={mine ? by : tabs.documents.about(view.teacher, by)}
      back={
        document.moment
          ? {
              to: { page: 'moment', trajectory: view.id, moment: document.moment },
              label: tabs.nav.toMoment,
            }
          : { to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }
      }
      actions={
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={download.busy} onClick={download.start}>
          {tabs.documents.download}
        </Button>
      }
    >
      <Columns
        kind="sheet"
        aside={
          <>
            <Readers readers={document.readers} />
            <Stamp view={view} document={document} mine={mine} />
            <Versions view={view} document={document} beside={beside} onBeside={setBeside} />
          </>
        }
        main={
          <>
            <Altered document={document} />
            {document.released && <Text>{tabs.release.released(view.teacher)}</Text>}
            <Content trajectory={view.id} document={document} beside={beside} />
            <Reaction trajectory={view.id} document={document} />
            <Sign trajectory={view.id} document={document} />
            <LetOpen trajectory={view.id} document={document} />
            <Releasing trajectory={view.id} document={document} />
            <Excerpts trajectory={view.id} document={document} />
            <AuthorActs trajectory={view.id} document={document} />
          </>
        }
      />
    </Page>
  );
}
