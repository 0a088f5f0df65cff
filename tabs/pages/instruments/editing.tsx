import {
  Button,
  Checkbox,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { type InstrumentDraft, LIMITS } from '../../../domain/kijkwijzers/own.ts';
import type { Refusal } from '../../../domain/result.ts';
import { instrumentTexts as texts } from '../../../domain/texts/nl/instruments.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/page/notice.tsx';
import { Section } from '../../parts/page/section.tsx';
import { BlockFields } from './block-fields.tsx';
import { changedAt } from './draft.ts';
import { LineField, LineRow } from './line-row.tsx';

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  help: { color: tokens.colorNeutralForeground2 },
  start: { justifySelf: 'start' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface EditingProps {
  readonly school: string;
  readonly begins: InstrumentDraft;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** A kijkwijzer as it is made: its blocks, their lines, and the words; what is missing is said beside it. */
export function Editing({ school, begins, done, cancel }: EditingProps) {
  const styles = useStyles();
  const cache = useCache();
  const notice = useNotice();
  const [draft, set] = useState(begins);
  const [refusals, refuse] = useState<readonly Refusal[]>([]);
  const [busy, setBusy] = useState(false);
  const said = (field: string) => {
    const refusal = refusals.find((one) => one.field === field);
    return refusal && refusalText(refusal);
  };

  async function save(): Promise<void> {
    setBusy(true);
    const answer = await cache.client.call('saveInstrument', { ids: { school }, body: { draft } });
    setBusy(false);
    if (answer.ok) {
      notice({ tone: 'done', text: texts.saved });
      cache.readAnew();
      done();
      return;
    }
    const { failure } = answer;
    if (failure.kind === 'refused') refuse(failure.refusals);
    const unplaced = failure.kind === 'refused' ? failure.refusals.filter(({ field }) => !field) : [];
    const { title, text } = tabs.failed[failure.kind];
    notice({ tone: 'failed', text: title, detail: unplaced.map(refusalText).join(' ') || text });
  }

  return (
    <>
      {refusals.length > 0 && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            {texts.notYet(refusals.length)}{' '}
            {refusals
              .filter(({ field }) => !field)
              .map(refusalText)
              .join(' ')}
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={draft.name || texts.make} surface="card">
        <LineField
          label={texts.name}
          value={draft.name}
          max={LIMITS.name}
          said={said('name')}
          onChange={(name) => set({ ...draft, name })}
        />
        <Checkbox
          label={texts.useFirst}
          checked={draft.first}
          onChange={(_, { checked }) => set({ ...draft, first: checked === true })}
        />
        {draft.id !== undefined && (
          <Checkbox
            label={texts.useNoMore}
            checked={draft.retired}
            onChange={(_, { checked }) => set({ ...draft, retired: checked === true })}
          />
        )}
      </Section>
      <Section title={texts.blocks} note={texts.blocksHelp} surface="plain">
        {said('blocks') && <Text role="alert">{said('blocks')}</Text>}
        {draft.blocks.map((block, at) => (
          <BlockFields
            // biome-ignore lint/suspicious/noArrayIndexKey: new blocks have no identity but their place
            key={at}
            block={block}
            at={at}
            said={said}
            mayGo={draft.blocks.length > 1}
            onChange={(to) => set({ ...draft, blocks: changedAt(draft.blocks, at, to) })}
          />
        ))}
        {draft.blocks.length < LIMITS.blocks && (
          <Button
            className={styles.start}
            icon={<AddRegular />}
            onClick={() => set({ ...draft, blocks: [...draft.blocks, { name: '', items: [{ text: '' }] }] })}
          >
            {texts.addBlock}
          </Button>
        )}
      </Section>
      <Section title={texts.scale} note={texts.scaleHelp} surface="card">
        {said('scale') && <Text role="alert">{said('scale')}</Text>}
        <div className={styles.rows}>
          {draft.scale.map((step, at) => (
            <LineRow
              // biome-ignore lint/suspicious/noArrayIndexKey: new words have no identity but their place
              key={at}
              label={texts.word(at + 1)}
              value={step.word}
              max={LIMITS.word}
              said={said(`scale.${at}.word`)}
              remove={draft.scale.length > LIMITS.scaleMin ? texts.removeWord(at + 1) : undefined}
              onChange={(word) =>
                set({
                  ...draft,
                  scale: changedAt(draft.scale, at, word === undefined ? undefined : { ...step, word }),
                })
              }
            />
          ))}
        </div>
        {draft.scale.length < LIMITS.scaleMax && (
          <Button
            className={styles.start}
            icon={<AddRegular />}
            onClick={() => set({ ...draft, scale: [...draft.scale, { word: '' }] })}
          >
            {texts.addWord}
          </Button>
        )}
      </Section>
      <div className={styles.acts}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => void save()}>
          {texts.save}
        </Button>
        <Button onClick={cancel}>{texts.cancel}</Button>
      </div>
    </>
  );
}
