import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import { type NotHeldReason, notHeldReasons } from '../../../domain/trajectory/moment.ts';
import { capital } from '../../parts/names.ts';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, justifyItems: 'start' },
});

interface ReasonFormProps {
  readonly busy: boolean;
  readonly onReason: (reason: NotHeldReason) => void;
}

/** Gaat niet door: a closed list, and nowhere to type a cause. */
export function ReasonForm({ busy, onReason }: ReasonFormProps) {
  const styles = useStyles();
  const [reason, setReason] = useState<NotHeldReason>('cancelled');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onReason(reason);
      }}
    >
      <Field label={tabs.moment.callOff.why} hint={tabs.moment.callOff.noCause}>
        <RadioGroup value={reason} onChange={(_, data) => setReason(data.value as NotHeldReason)}>
          {notHeldReasons.map((one) => (
            <Radio key={one} value={one} label={capital(words.notHeldReasons[one])} />
          ))}
        </RadioGroup>
      </Field>
      <Button type="submit" appearance="primary" disabledFocusable={busy}>
        {tabs.moment.callOff.send}
      </Button>
    </form>
  );
}
