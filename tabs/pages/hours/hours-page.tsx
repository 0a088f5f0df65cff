import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ordinaryHours } from '../../../domain/hours/settings.ts';
import type { HoursView } from '../../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useLoad } from '../../api/use-load.ts';
import { useFile } from '../../parts/documents/use-file.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { Assumed } from './assumed.tsx';
import { Foreseen } from './foreseen.tsx';
import { YearOfHours } from './year-of-hours.tsx';

const useStyles = makeStyles({ basis: { maxWidth: '70ch' } });

/** What guiding takes and took: a coach her own hours, who leads those of her schools and next year's. */
export function HoursPage() {
  const loaded = useLoad('hours', (client) => client.call('hours', {}));
  if (loaded.state === 'ready') return <Hours view={loaded.value} />;
  return (
    <main aria-label={tabs.loading.text}>
      {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
    </main>
  );
}

function Hours({ view: { rows, foreseen, assumed } }: { readonly view: HoursView }) {
  const styles = useStyles();
  const years = [...new Set(rows.map(({ year }) => year))];
  const excel = useFile(texts.fileName, texts.excelDone, (client) => client.call('hoursExcel', {}));
  return (
    <Page
      title={texts.title}
      lead={foreseen.length > 0 ? texts.leadLeader : texts.leadCoach}
      back={{ to: { page: 'home' }, label: tabs.nav.begin }}
      actions={
        (rows.length > 0 || foreseen.length > 0) && (
          <Button icon={<ArrowDownloadRegular />} disabledFocusable={excel.busy} onClick={excel.start}>
            {texts.excel}
          </Button>
        )
      }
    >
      {rows.length === 0 && <Message room="page" icon={<ClockRegular />} {...texts.none} />}
      {years.map((year) => (
        <YearOfHours key={year} year={year} rows={rows.filter((one) => one.year === year)} />
      ))}
      {foreseen.length > 0 && (
        <Section title={texts.foreseen} note={texts.foreseenNote} surface="card">
          {foreseen.map((one) => (
            <Foreseen
              key={`${one.schoolId}/${one.templateId}`}
              line={one}
              weekly={weeklyAt(one.schoolId, assumed)}
            />
          ))}
        </Section>
      )}
      {assumed.map((one) => (
        <Assumed key={`${one.schoolId}/${JSON.stringify(one.hours)}`} school={one} />
      ))}
      <Text as="p" className={styles.basis}>
        {texts.basis}
      </Text>
    </Page>
  );
}

function weeklyAt(schoolId: string, assumed: HoursView['assumed']): number {
  return (assumed.find((one) => one.schoolId === schoolId)?.hours ?? ordinaryHours).weekly;
}
