import { Text } from '@fluentui/react-components';
import { adviceTexts } from '../../../domain/texts/nl/advices.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/failed.tsx';
import { Loading } from '../../parts/loading.tsx';
import { documentName } from '../../parts/names.ts';
import { Page } from '../../parts/page.tsx';
import { Section } from '../../parts/section.tsx';
import { WeekLine } from '../../parts/week-line.tsx';
import { dayText } from '../../parts/when.ts';
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
  const { kind, teacher, school, authorName, deliveredAt, week, form, values } = loaded.value;
  return (
    <Page
      title={documentName(kind, 0)}
      lead={adviceTexts.of(teacher, school)}
      back={{ to: { page: 'advices' }, label: adviceTexts.back }}
    >
      <Section title={adviceTexts.by(authorName, dayText(deliveredAt))} surface="card">
        <WeekLine at={deliveredAt} week={week} />
        <Filled form={form} values={values} goals={[]} />
      </Section>
      <Text size={200}>{adviceTexts.only}</Text>
    </Page>
  );
}
