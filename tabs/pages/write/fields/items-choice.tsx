import { Dropdown, Field, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { currentInstrument, itemAt, itemReference } from '../../../../domain/kijkwijzers/catalogue.ts';
import { leerdoelTexts } from '../../../../domain/texts/nl/growth.ts';

/** Fluent's own least width is more than a narrow phone has. */
const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface ItemsChoiceProps {
  /** References to items, also of an older kijkwijzer. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Items of the kijkwijzer that a leerdoel belongs to. */
export function ItemsChoice({ chosen, onChange }: ItemsChoiceProps) {
  const styles = useStyles();
  const instrument = currentInstrument();
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
