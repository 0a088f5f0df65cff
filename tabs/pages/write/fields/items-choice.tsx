import { Dropdown, Field, Option, OptionGroup } from '@fluentui/react-components';
import { currentInstrument, itemAt, itemReference } from '../../../../domain/kijkwijzers/catalogue.ts';
import { leerdoelTexts } from '../../../../domain/texts/nl/growth.ts';

interface ItemsChoiceProps {
  /** References to items, also of an older kijkwijzer. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Items of the kijkwijzer that a leerdoel belongs to. */
export function ItemsChoice({ chosen, onChange }: ItemsChoiceProps) {
  const instrument = currentInstrument();
  const { label, help } = leerdoelTexts.items;
  return (
    <Field label={label} hint={help}>
      <Dropdown
        multiselect
        selectedOptions={[...chosen]}
        value={chosen.flatMap((one) => itemAt(one)?.item.text ?? []).join(' ')}
        onOptionSelect={(_, { selectedOptions }) => onChange(selectedOptions)}
      >
        {instrument.blocks.map((block) => (
          <OptionGroup key={block.id} label={block.name}>
            {block.items.map((item) => (
              <Option key={item.id} value={itemReference(instrument, item)} text={item.text}>
                {item.text}
              </Option>
            ))}
          </OptionGroup>
        ))}
      </Dropdown>
    </Field>
  );
}
