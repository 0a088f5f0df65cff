import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { Role } from '../../../domain/trajectory/participant.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useLoad } from '../../api/use-load.ts';
import { Ask } from '../../parts/ask.tsx';
import { PeoplePicker } from '../../parts/people-picker.tsx';
import type { Acting } from '../../parts/use-acts.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface AssignRoleProps {
  readonly view: TrajectoryView;
  readonly acting: Acting;
}

/** Somebody else in a role: opens in place of its button. */
export function AssignRole(props: AssignRoleProps) {
  const [open, setOpen] = useState(false);
  if (open) return <RoleChoice {...props} />;
  return <Button onClick={() => setOpen(true)}>{tabs.acts.assignRole.open}</Button>;
}

/** Who holds it now, by the place that somebody else is to take. */
function RoleChoice({ view, acting }: AssignRoleProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [place, setPlace] = useState('');
  const [next, setNext] = useState<{ readonly person: string; readonly name: string }>();
  const places = view.people.filter(({ role }) => view.assigns?.some((one) => one.role === role));
  const leads = view.assigns?.find((one) => one.leads)?.role;
  const was = places.find(({ person }) => person === place);
  const { who, ask, warning, yes, to, toHelp } = tabs.acts.assignRole;
  const choose = (value: string) => {
    setPlace(value);
    setNext(undefined);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label={who} required>
        <Select value={place} required onChange={(_, data) => choose(data.value)}>
          <option value="">{tabs.acts.choose}</option>
          {places.map(({ person, name, role }) => (
            <option key={person} value={person}>
              {`${name}, ${words.roles[role]}`}
            </option>
          ))}
        </Select>
      </Field>
      {was && was.role === leads && (
        <LeaderChoice view={view} role={leads} chosen={next?.person ?? ''} onChoose={setNext} />
      )}
      {was && was.role !== leads && (
        <PeoplePicker
          label={to(words.roles[was.role])}
          help={toHelp}
          required
          name={next?.name ?? ''}
          onPick={({ person, name }) => setNext({ person, name })}
          onClear={() => setNext(undefined)}
          said={undefined}
        />
      )}
      {was && next && (
        <Ask
          title={ask(next.name)}
          warning={warning(was.name, next.name)}
          yes={yes}
          onYes={() =>
            void acting.act({
              ...{ act: 'assignRole', role: was.role, instead: was.person },
              person: { person: next.person },
            })
          }
          may={() => form.current?.reportValidity() ?? false}
        >
          <Button appearance="primary" disabledFocusable={acting.busy}>
            {yes}
          </Button>
        </Ask>
      )}
    </form>
  );
}

interface LeaderChoiceProps {
  readonly view: TrajectoryView;
  readonly role: Role;
  readonly chosen: string;
  readonly onChoose: (next: { readonly person: string; readonly name: string } | undefined) => void;
}

/** Who leads the school, as the board registered them. */
function LeaderChoice({ view, role, chosen, onChoose }: LeaderChoiceProps) {
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
