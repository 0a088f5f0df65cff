import { Button, Text } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { growth } from '../../../domain/texts/nl/growth.ts';
import { instrumentTexts } from '../../../domain/texts/nl/instruments.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { DocumentList } from '../../parts/documents/document-list.tsx';
import { useDocuments } from '../../parts/documents/use-documents.ts';
import { WriteLinks } from '../../parts/documents/write-links.tsx';
import { stepName } from '../../parts/names.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { WithTrajectory } from '../../parts/with-trajectory.tsx';
import { href } from '../../route/router.ts';
import { Beside } from './beside.tsx';
import { byInstrument, type Filled, filledIn, lastPair } from './filled.ts';
import { OverTime } from './over-time.tsx';

/** The kijkwijzers of her own lessons: side by side once both are in, and through the year. */
export function KijkwijzersPage({ trajectory }: { readonly trajectory: string }) {
  return <WithTrajectory id={trajectory}>{(view) => <Kijkwijzers view={view} />}</WithTrajectory>;
}

function Kijkwijzers({ view }: { readonly view: TrajectoryView }) {
  const pictured = view.documents.filter((one) => one.pictured);
  const loaded = useDocuments(
    view.id,
    pictured.map(({ id }) => id),
  );
  const mine = view.myRoles.includes('teacher');
  // Who fills in none and was given none finds no page that promises her some.
  if (pictured.length === 0 && !view.kijkwijzers) {
    return (
      <main>
        <Failed failure={{ kind: 'missing' }} retry={() => undefined} />
      </main>
    );
  }
  return (
    <Page
      title={mine ? growth.kijkwijzers.titleMine : growth.kijkwijzers.title(view.teacher)}
      lead={growth.kijkwijzers.lead}
      back={{ to: { page: 'trajectory', trajectory: view.id }, label: tabs.nav.toTrajectory }}
      actions={
        view.myRoles.includes('coach') && (
          <Button as="a" icon={<EyeRegular />} href={href({ page: 'instruments', school: view.schoolId })}>
            {instrumentTexts.open}
          </Button>
        )
      }
    >
      <ToFillIn view={view} />
      {loaded.state === 'ready' ? (
        <Pictures filled={filledIn(loaded.value, mine)} />
      ) : loaded.state === 'loading' ? (
        <Loading />
      ) : (
        <Failed failure={loaded.failure} retry={loaded.retry} />
      )}
      {pictured.length > 0 && (
        <Section title={growth.kijkwijzers.all} surface="card">
          <DocumentList trajectory={view.id} documents={pictured} />
        </Section>
      )}
    </Page>
  );
}

/** What is for the viewer to fill in by now, at the moment that it belongs to. */
function ToFillIn({ view: { id, moments, ended, kijkwijzers = [] } }: { readonly view: TrajectoryView }) {
  const open = moments.flatMap(({ moment, step, cycle, toWrite }) => {
    const kinds = toWrite.filter((kind) => kijkwijzers.includes(kind));
    return kinds.length > 0 ? [{ moment, step, cycle, kinds }] : [];
  });
  if (open.length === 0) return null;
  return (
    <Section title={growth.kijkwijzers.toFillIn} surface="card">
      {open.map(({ moment, step, cycle, kinds }) => (
        <div key={moment}>
          <Text as="p" block>
            {stepName(step, cycle)}
          </Text>
          <WriteLinks trajectory={id} moment={moment} kinds={kinds} ended={ended} appearance="primary" />
        </div>
      ))}
    </Section>
  );
}

function Pictures({ filled }: { readonly filled: readonly Filled[] }) {
  const pair = lastPair(filled);
  return (
    <>
      {pair ? (
        <Beside {...pair} />
      ) : (
        <Message room="section" icon={<EyeRegular />} {...growth.kijkwijzers.waiting} />
      )}
      {byInstrument(filled).map((one) => (
        <OverTime key={one[0]?.instrument.id} filled={one} />
      ))}
    </>
  );
}
