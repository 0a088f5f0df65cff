import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { useLoad } from '../../api/use-load.ts';
import { Ask } from '../../parts/ask.tsx';
import type { Acting } from '../../parts/use-acts.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
});

interface AssignCoachProps {
  readonly view: TrajectoryView;
  readonly acting: Acting;
}

/** Another coach, chosen by the leidinggevende: opens beside its button. */
export function AssignCoach({ view, acting }: AssignCoachProps) {
  const [open, setOpen] = useState(view.stage === 'awaitingCoach');
  if (open) return <CoachChoice view={view} acting={acting} onDone={() => setOpen(false)} />;
  return <Button onClick={() => setOpen(true)}>{tabs.acts.assignCoach}</Button>;
}

function CoachChoice({ view, acting, onDone }: AssignCoachProps & { readonly onDone: () => void }) {
  const styles = useStyles();
  const offered = useLoad('start', (client) => client.call('startForm', {}));
  const [person, setPerson] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const now = view.people.find(({ role }) => role === 'coach');
  const coaches =
    offered.state === 'ready' ? offered.value.coaches.filter((one) => one.person !== now?.person) : [];
  const next = coaches.find((one) => one.person === person)?.name ?? '';
  const { ask, asItStands, anew, yes, before } = tabs.acts.assigning;
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field
        label={tabs.acts.assignCoach}
        required
        {...(view.goesOn ? { hint: tabs.acts.assignedAsItStands } : {})}
      >
        <Select value={person} required onChange={(_, data) => setPerson(data.value)}>
          <option value="">{offered.state === 'loading' ? tabs.loading.text : tabs.acts.choose}</option>
          {coaches.map((coach) => (
            <option key={coach.person} value={coach.person}>
              {coach.name}
            </option>
          ))}
        </Select>
      </Field>
      <Ask
        title={ask(next)}
        warning={(view.goesOn ? asItStands : anew)(now?.name ?? before, next)}
        yes={yes}
        onYes={() =>
          void acting.act({ act: 'assignCoach', coach: { person } }, (failure) => {
            if (!failure) onDone();
            return undefined;
          })
        }
        may={() => form.current?.reportValidity() ?? false}
      >
        <Button appearance="primary" disabledFocusable={acting.busy}>
          {tabs.acts.assign}
        </Button>
      </Ask>
    </form>
  );
}
