import {
  Button,
  Field,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { PersonHit, StartFormView } from '../../../bot/http/contract.ts';
import type { Template } from '../../../domain/template/template.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { PeoplePicker } from '../../parts/fields/people-picker.tsx';
import type { StartFields } from './fields.ts';
import { GroupFields } from './group-fields.tsx';
import { hasRole, isForGroup } from './start-state.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
  others: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  other: {
    display: 'inline-flex',
    alignItems: 'center',
    paddingLeft: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface WhoFieldsProps extends StartFields {
  readonly offered: StartFormView;
  readonly template: Template;
  /** School and leidinggevende of a started trajectory stay as they are. */
  readonly schoolStays: boolean;
}

/** Which school, and who take part. */
export function WhoFields({ state, change, said, offered, template, schoolStays }: WhoFieldsProps) {
  const styles = useStyles();
  const school = offered.schools.find(({ id }) => id === state.schoolId);
  const isGuided =
    !schoolStays &&
    offered.guided.some((one) => one.person === state.teacher?.person && one.template === template.id);
  const others = state.others.filter(({ person }) => person !== '');
  return (
    <div className={styles.fields}>
      <Choice
        id="schoolId"
        label={tabs.start.school}
        value={state.schoolId}
        disabled={schoolStays}
        onChange={(schoolId) => change({ schoolId, leader: '' })}
        said={said('schoolId')}
        options={offered.schools.map(({ id, name, place }) => [id, `${name}, ${place}`])}
      />
      <PeoplePicker
        id="people.teacher"
        label={tabs.start.teacher}
        help={tabs.start.teacherHelp}
        required
        name={state.teacher?.name ?? ''}
        onPick={(teacher) => change({ teacher: personOf(teacher) })}
        onClear={() => change({ teacher: null })}
        said={said('people.teacher')}
      />
      {isGuided && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{tabs.start.guidedAlready(state.teacher?.name ?? '')}</MessageBarBody>
        </MessageBar>
      )}
      {isForGroup(template) && state.teacher && (
        <PeoplePicker
          key={state.group.length}
          label={tabs.start.group}
          help={tabs.start.teacherHelp}
          required={false}
          name=""
          onPick={(one) => change({ group: [...state.group, personOf(one)] })}
          onClear={() => undefined}
          said={undefined}
        />
      )}
      <GroupFields state={state} change={change} said={said} template={template} />
      <Choice
        id="people.leidinggevende"
        label={tabs.start.leader}
        value={state.leader}
        disabled={schoolStays}
        onChange={(leader) => change({ leader })}
        said={said('people.leidinggevende')}
        options={(school?.leaders ?? []).map(({ person, name }) => [person, name])}
      />
      <Choice
        id="people.coach"
        label={tabs.start.coach}
        value={state.coach}
        disabled={false}
        onChange={(coach) => change({ coach })}
        said={said('people.coach')}
        options={offered.coaches.map(({ person, name }) => [person, name])}
      />
      {hasRole(template, 'maatje') && (
        <PeoplePicker
          id="people.maatje"
          label={tabs.start.maatje}
          help={tabs.start.maatjeHelp}
          required
          name={state.maatje?.name ?? ''}
          onPick={(maatje) => change({ maatje: personOf(maatje) })}
          onClear={() => change({ maatje: null })}
          said={said('people.maatje')}
        />
      )}
      {hasRole(template, 'schoolleiding') && (
        <PeoplePicker
          key={others.length}
          id="people.schoolleiding"
          label={tabs.start.others}
          help={tabs.start.othersHelp}
          required={false}
          name=""
          onPick={(person) => change({ others: [...others, personOf(person)] })}
          onClear={() => undefined}
          said={said('people.schoolleiding')}
        />
      )}
      {hasRole(template, 'schoolleiding') && others.length > 0 && (
        <ul className={styles.others} aria-label={tabs.start.others}>
          {others.map(({ person, name }) => (
            <li key={person} className={styles.other}>
              <Text>{name}</Text>
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={tabs.start.removeOther(name)}
                onClick={() => change({ others: others.filter((other) => other.person !== person) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function personOf({ person, name }: PersonHit): { person: string; name: string } {
  return { person, name };
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly disabled: boolean;
  readonly onChange: (value: string) => void;
  readonly said: string | undefined;
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Choice({ id, label, value, disabled, onChange, said, options }: ChoiceProps) {
  return (
    <Field label={label} required {...(said ? { validationMessage: said } : {})}>
      <Select id={id} value={value} disabled={disabled} onChange={(_, data) => onChange(data.value)}>
        <option value="">{tabs.acts.choose}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
