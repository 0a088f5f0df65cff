import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { PersonView } from '../../../domain/views/view/person.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { PeoplePicker } from '../../parts/fields/people-picker.tsx';
import type { Acting } from '../../parts/use-acts.ts';
import { LeaderChoice } from './leader-choice.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    width: 'min(100%, 28rem)',
    gap: tokens.spacingVerticalM,
  },
  /** However long a name is. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface AssignRoleProps {
  readonly view: TrajectoryView;
  readonly acting: Acting;
}

/** A role of who may say so, and in whose place: nobody's, where there is room beside who holds it. */
interface Place {
  readonly value: string;
  readonly assigns: NonNullable<TrajectoryView['assigns']>[number];
  readonly was?: PersonView;
}

/** Somebody else in a role, or beside who holds it: opens in place of its button. */
export function AssignRole(props: AssignRoleProps) {
  const [open, setOpen] = useState(false);
  if (open) return <RoleChoice {...props} onDone={() => setOpen(false)} />;
  return <Button onClick={() => setOpen(true)}>{tabs.acts.assignRole.open}</Button>;
}

/** Who holds it now, by the place that somebody else is to take. */
function RoleChoice({ view, acting, onDone }: AssignRoleProps & { readonly onDone: () => void }) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [chosen, setChosen] = useState('');
  const [next, setNext] = useState<{ readonly person: string; readonly name: string }>();
  const places = placesIn(view);
  const place = places.find(({ value }) => value === chosen);
  const { who, to, toHelp } = tabs.acts.assignRole;
  const choose = (value: string) => {
    setChosen(value);
    setNext(undefined);
  };
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field className={styles.field} label={who} required>
        <Select value={chosen} required onChange={(_, data) => choose(data.value)}>
          <option value="">{tabs.acts.choose}</option>
          {places.map((one) => (
            <option key={one.value} value={one.value}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      {place?.assigns.leads && (
        <LeaderChoice view={view} role={place.assigns.role} chosen={next?.person ?? ''} onChoose={setNext} />
      )}
      {place && !place.assigns.leads && (
        <PeoplePicker
          key={place.value}
          label={to(words.roles[place.assigns.role])}
          help={toHelp}
          required
          name={next?.name ?? ''}
          onPick={({ person, name }) => setNext({ person, name })}
          onClear={() => setNext(undefined)}
          said={undefined}
        />
      )}
      {place && (
        <div className={styles.row}>
          {next && (
            <GiveRole
              place={place}
              next={next}
              acting={acting}
              may={() => !!form.current?.reportValidity()}
              onDone={onDone}
            />
          )}
          {place.was && place.assigns.mayEnd && !next && (
            <EndRole was={place.was} acting={acting} onDone={onDone} />
          )}
        </div>
      )}
    </form>
  );
}

interface GiveRoleProps {
  readonly place: Place;
  readonly next: { readonly person: string; readonly name: string };
  readonly acting: Acting;
  readonly may: () => boolean;
  readonly onDone: () => void;
}

function GiveRole({ place: { assigns, was }, next, acting, may, onDone }: GiveRoleProps) {
  const { ask, askBeside, warning, warningBeside, yes, yesBeside } = tabs.acts.assignRole;
  const say = was ? yes : yesBeside;
  return (
    <Ask
      title={was ? ask(next.name) : askBeside(next.name)}
      warning={was ? warning(was.name, next.name) : warningBeside(next.name)}
      yes={say}
      onYes={() =>
        void acting.act(
          {
            ...{ act: 'assignRole', role: assigns.role, person: { person: next.person } },
            ...(was ? { instead: was.person } : {}),
          },
          closing(onDone),
        )
      }
      may={may}
    >
      <Button appearance="primary" disabledFocusable={acting.busy}>
        {say}
      </Button>
    </Ask>
  );
}

interface EndRoleProps {
  readonly was: PersonView;
  readonly acting: Acting;
  readonly onDone: () => void;
}

function EndRole({ was: { person, name, role }, acting, onDone }: EndRoleProps) {
  const { open, ask, warning, yes } = tabs.acts.endRole;
  return (
    <Ask
      title={ask(name)}
      warning={warning(name)}
      yes={yes}
      onYes={() => void acting.act({ act: 'endRole', role, holder: person }, closing(onDone))}
    >
      <Button disabledFocusable={acting.busy}>{open}</Button>
    </Ask>
  );
}

/** Closes the form once it is done; a refusal is said in it. */
function closing(onDone: () => void): (failure: unknown) => undefined {
  return (failure) => {
    if (!failure) onDone();
    return undefined;
  };
}

/** Everybody whose role can go to somebody else, and then each role that has room for one more. */
function placesIn({ people, assigns = [] }: TrajectoryView): readonly Place[] {
  const held = people.flatMap((was): readonly Place[] => {
    const found = assigns.find(({ role }) => role === was.role);
    return found ? [{ value: was.person, assigns: found, was }] : [];
  });
  const free = assigns.filter(({ roomFor }) => roomFor);
  return [...held, ...free.map((one) => ({ value: `+${one.role}`, assigns: one }))];
}

function nameOf({ assigns, was }: Place): string {
  const role = words.roles[assigns.role];
  return was ? `${was.name}, ${role}` : tabs.acts.assignRole.beside(role);
}
