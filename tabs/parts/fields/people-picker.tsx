import { Combobox, Field, makeStyles, Option, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonHit } from '../../../bot/http/contract.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { usePeople } from './use-people.ts';

const useStyles = makeStyles({
  option: { display: 'grid' },
  detail: { color: tokens.colorNeutralForeground2 },
});

interface PeoplePickerProps {
  /** By which it is found when it needs something. */
  readonly id?: string;
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  /** The name that stands there; empty: nobody. */
  readonly name: string;
  readonly onPick: (person: PersonHit) => void;
  readonly onClear: () => void;
  readonly said: string | undefined;
}

/** Finds a colleague in the tenant's directory by name. What was typed stays until somebody is picked. */
export function PeoplePicker({ id, label, help, required, name, onPick, onClear, said }: PeoplePickerProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string>();
  const { people, state } = usePeople(typed ?? '');
  return (
    <Field label={label} hint={help} required={required} {...(said ? { validationMessage: said } : {})}>
      <Combobox
        {...(id ? { id } : {})}
        freeform
        value={typed ?? name}
        selectedOptions={[]}
        onChange={(event) => {
          setTyped(event.target.value);
          if (name) onClear();
        }}
        onOptionSelect={(_, data) => {
          const picked = people.find(({ person }) => person === data.optionValue);
          if (!picked) return;
          setTyped(undefined);
          onPick(picked);
        }}
        onBlur={() => {
          if (name) setTyped(undefined);
        }}
      >
        {people.map((hit) => (
          <Option key={hit.person} value={hit.person} text={hit.name}>
            <span className={styles.option}>
              <Text weight="semibold">{hit.name}</Text>
              <Text size={200} className={styles.detail}>
                {[hit.jobTitle, hit.mail, hit.external && tabs.trajectory.external]
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </span>
          </Option>
        ))}
        {people.length === 0 && (
          <Option disabled value="" text="">
            {tabs.people[state]}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}
