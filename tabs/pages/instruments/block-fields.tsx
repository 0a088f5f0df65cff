import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { type InstrumentDraft, LIMITS } from '../../../domain/kijkwijzers/own.ts';
import { instrumentTexts as texts } from '../../../domain/texts/nl/instruments.ts';
import { changedAt } from './draft.ts';
import { LineField, LineRow } from './line-row.tsx';

type Block = InstrumentDraft['blocks'][number];

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalM },
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '32px' },
  start: { justifySelf: 'start' },
});

interface BlockFieldsProps {
  readonly block: Block;
  readonly at: number;
  readonly said: (field: string) => string | undefined;
  readonly mayGo: boolean;
  /** Undefined: it goes. */
  readonly onChange: (block: Block | undefined) => void;
}

/** One block: its name, and line by line what can be seen or heard. */
export function BlockFields({ block, at, said, mayGo, onChange }: BlockFieldsProps) {
  const styles = useStyles();
  const path = `blocks.${at}`;
  return (
    <section className={styles.block} aria-label={texts.block(at + 1)}>
      <div className={styles.head}>
        <Text as="h3" size={400} weight="semibold">
          {texts.block(at + 1)}
        </Text>
        {mayGo && (
          <Button
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.removeBlock(at + 1)}
            onClick={() => onChange(undefined)}
          />
        )}
      </div>
      <LineField
        label={texts.blockName}
        value={block.name}
        max={LIMITS.block}
        said={said(`${path}.name`)}
        onChange={(name) => onChange({ ...block, name })}
      />
      {said(`${path}.items`) && <Text role="alert">{said(`${path}.items`)}</Text>}
      {block.items.map((item, index) => (
        <LineRow
          // biome-ignore lint/suspicious/noArrayIndexKey: new lines have no identity but their place
          key={index}
          label={texts.item(index + 1)}
          value={item.text}
          max={LIMITS.item}
          said={said(`${path}.items.${index}.text`)}
          remove={block.items.length > 1 ? texts.removeItem(index + 1) : undefined}
          onChange={(text) =>
            onChange({
              ...block,
              items: changedAt(block.items, index, text === undefined ? undefined : { ...item, text }),
            })
          }
        />
      ))}
      {block.items.length < LIMITS.items && (
        <Button
          className={styles.start}
          icon={<AddRegular />}
          onClick={() => onChange({ ...block, items: [...block.items, { text: '' }] })}
        >
          {texts.addItem}
        </Button>
      )}
    </section>
  );
}
