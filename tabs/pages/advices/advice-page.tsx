import { Button, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { adviceTexts } from '../../../domain/texts/nl/advices.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { AdviceView } from '../../../domain/views/view/advice.ts';
import { useLoad } from '../../api/use-load.ts';
import { WeekLine } from '../../parts/dates/week-line.tsx';
import { dayOf, dayText } from '../../parts/dates/when.ts';
import { useFile } from '../../parts/documents/use-file.ts';
import { documentName } from '../../parts/names.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { Filled } from '../document/content.tsx';

interface AdvicePageProps {
  readonly trajectory: string;
  readonly document: string;
}

/** One advice as the board reads it: what it says, and nothing around it. Opening it is what counts as reading. */
export function AdvicePage({ trajectory, document }: AdvicePageProps) {
  const loaded = useLoad(`advice/${trajectory}/${document}`, (client) =>
    client.call('advice', { ids: { trajectory, document } }),
  );
  if (loaded.state !== 'ready') {
    return (
      <main aria-label={tabs.loading.text}>
        {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
      </main>
    );
  }
  return <Advice advice={loaded.value} />;
}

function Advice({ advice }: { readonly advice: AdviceView }) {
  const { trajectory, document, version } = advice;
  const { kind, teacher, school, authorName, deliveredAt, week, form, values } = advice;
  const file = `advies-${dayOf(deliveredAt)}-v${version}.docx`;
  const download = useFile(file, tabs.documents.downloaded, (client) =>
    client.call('adviceWord', { ids: { trajectory, document } }),
  );
  return (
    <Page
      title={documentName(kind, 0)}
      lead={adviceTexts.of(teacher, school)}
      back={{ to: { page: 'advices' }, label: adviceTexts.back }}
      actions={
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={download.busy} onClick={download.start}>
          {tabs.documents.download}
        </Button>
      }
    >
      <Section title={adviceTexts.by(authorName, dayText(deliveredAt))} surface="card">
        <WeekLine at={deliveredAt} week={week} />
        <Filled form={form} values={values} goals={[]} />
      </Section>
      <Text size={200}>{adviceTexts.only}</Text>
    </Page>
  );
}
