import { Dropdown, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import {
  currentInstrument,
  itemAt,
  itemReference,
  wordsReference,
} from '../../../../domain/kijkwijzers/catalogue.ts';
import type { Item } from '../../../../domain/kijkwijzers/instrument.ts';
import { type OwnInstrument, offered } from '../../../../domain/kijkwijzers/own.ts';
import { leerdoelTexts } from '../../../../domain/texts/nl/growth.ts';

/** Fluent's own least width is more than a narrow phone has. */
const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface ItemsChoiceProps {
  /** References to items, also of an older kijkwijzer. */
  readonly chosen: readonly string[];
  /** The school's own kijkwijzers. */
  readonly instruments: readonly OwnInstrument[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Items of the kijkwijzer that a leerdoel belongs to. */
export function ItemsChoice({ chosen, instruments, onChange }: ItemsChoiceProps) {
  const styles = useStyles();
  const ours = currentInstrument();
  const groups = [
    ...offered(instruments).flatMap((one) =>
      one.blocks.map((block) => ({ block, of: one.id, refer: wordsReference })),
    ),
    ...ours.blocks.map((block) => ({
      ...{ block, of: ours.id },
      refer: (item: Item) => itemReference(ours, item),
    })),
  ];
  const { label, help } = leerdoelTexts.items;
  return (
    <Field label={label} hint={help}>
      <Dropdown
        className={styles.narrow}
        multiselect
        selectedOptions={[...chosen]}
        value={chosen.flatMap((one) => itemAt(one)?.item.text ?? []).join(' ')}
        onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions)}
      >
        {groups.map(({ block, of, refer }) => (
          <OptionGroup key={`${of}/${block.id}`} label={block.name}>
            {block.items.map((item) => (
              <Option key={item.id} value={refer(item)} text={item.text}>
                {item.text}
              </Option>
            ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}
