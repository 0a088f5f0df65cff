import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useState } from 'react';
import type { InstrumentDraft, InstrumentsView, OwnInstrument } from '../../../domain/kijkwijzers/own.ts';
import { instrumentTexts as texts } from '../../../domain/texts/nl/instruments.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useLoad } from '../../api/use-load.ts';
import { Failed } from '../../parts/page/failed.tsx';
import { Loading } from '../../parts/page/loading.tsx';
import { Message } from '../../parts/page/message.tsx';
import { Page } from '../../parts/page/page.tsx';
import { Section } from '../../parts/page/section.tsx';
import { blankDraft, draftOf } from './draft.ts';
import { Editing } from './editing.tsx';

const useStyles = makeStyles({
  about: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  detail: { color: tokens.colorNeutralForeground2 },
  words: { overflowWrap: 'anywhere' },
  start: { justifySelf: 'start' },
});

/** The kijkwijzers that a school has of its own, for whoever keeps them. */
export function InstrumentsPage({ school }: { readonly school: string }) {
  const loaded = useLoad(`instruments/${school}`, (client) =>
    client.call('instruments', { ids: { school } }),
  );
  if (loaded.state === 'ready') return <Instruments view={loaded.value} />;
  return (
    <main aria-label={tabs.loading.text}>
      {loaded.state === 'loading' ? <Loading /> : <Failed failure={loaded.failure} retry={loaded.retry} />}
    </main>
  );
}

function Instruments({ view }: { readonly view: InstrumentsView }) {
  const styles = useStyles();
  const [editing, edit] = useState<InstrumentDraft>();
  const { instruments, school, name } = view;
  return (
    <Page title={texts.title} lead={texts.lead(name)} back={{ to: { page: 'home' }, label: tabs.nav.begin }}>
      {editing ? (
        <Editing
          school={school}
          begins={editing}
          done={() => edit(undefined)}
          cancel={() => edit(undefined)}
        />
      ) : (
        <>
          {instruments.length === 0 && <Message room="section" icon={<EyeRegular />} {...texts.none} />}
          {instruments.map((one) => (
            <One key={one.id} instrument={one} edit={() => edit(draftOf(one))} />
          ))}
          <Button
            className={styles.start}
            appearance="primary"
            icon={<AddRegular />}
            onClick={() => edit(blankDraft(instruments.length === 0))}
          >
            {instruments.length === 0 ? texts.make : texts.another}
          </Button>
        </>
      )}
    </Page>
  );
}

function One({ instrument, edit }: { readonly instrument: OwnInstrument; readonly edit: () => void }) {
  const styles = useStyles();
  const { name, version, blocks, scale, first, retired } = instrument;
  const items = blocks.reduce((sum, block) => sum + block.items.length, 0);
  return (
    <Section
      title={name}
      note={`${texts.version(version)} · ${texts.itemsOf(items, scale.length)}`}
      aside={
        <Button icon={<EditRegular />} onClick={edit}>
          {texts.edit(name)}
        </Button>
      }
      surface="card"
    >
      {(first || retired) && (
        <span className={styles.about}>
          {first && <Badge appearance="tint">{texts.first}</Badge>}
          {retired && <Badge appearance="outline">{texts.retired}</Badge>}
        </span>
      )}
      <Text className={styles.words}>{blocks.map((block) => block.name).join(' · ')}</Text>
      <Text size={200} className={styles.detail}>
        {scale.map(({ word }) => word).join(' → ')}
      </Text>
    </Section>
  );
}
