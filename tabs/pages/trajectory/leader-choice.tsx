import { Field, Select } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { Role } from '../../../domain/trajectory/participant.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useLoad } from '../../api/use-load.ts';

interface LeaderChoiceProps {
  readonly view: TrajectoryView;
  readonly role: Role;
  readonly chosen: string;
  readonly onChoose: (next: { readonly person: string; readonly name: string } | undefined) => void;
}

/** Who leads the school, as the board registered them. */
export function LeaderChoice({ view, role, chosen, onChoose }: LeaderChoiceProps) {
  const offered = useLoad('start', (client) => client.call('startForm', {}));
  const school =
    offered.state === 'ready' ? offered.value.schools.find(({ id }) => id === view.schoolId) : undefined;
  const leaders = (school?.leaders ?? []).filter(
    ({ person }) => !view.people.some((one) => one.person === person && one.role === role),
  );
  return (
    <Field label={tabs.acts.assignRole.to(words.roles[role])} required>
      <Select
        value={chosen}
        required
        onChange={(_, { value }) => onChoose(leaders.find(({ person }) => person === value))}
      >
        <option value="">{offered.state === 'loading' ? tabs.loading.text : tabs.acts.choose}</option>
        {leaders.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
