import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import { type NotHeldReason, notHeldReasons } from '../../../domain/trajectory/moment.ts';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import { capital } from '../../parts/names.ts';

interface ReasonFormProps {
  readonly busy: boolean;
  readonly opener: string;
  readonly onCancel: () => void;
  readonly onReason: (reason: NotHeldReason) => void;
}

/** Gaat niet door: a closed list, and nowhere to type a cause. */
export function ReasonForm({ busy, opener, onCancel, onReason }: ReasonFormProps) {
  const [reason, setReason] = useState<NotHeldReason>('cancelled');
  return (
    <UnfoldedForm
      opener={opener}
      submit={tabs.moment.callOff.send}
      busy={busy}
      onSubmit={() => onReason(reason)}
      onCancel={onCancel}
    >
      <Field label={tabs.moment.callOff.why} hint={tabs.moment.callOff.noCause}>
        <RadioGroup value={reason} onChange={(_, data) => setReason(data.value as NotHeldReason)}>
          {notHeldReasons.map((one) => (
            <Radio key={one} value={one} label={capital(words.notHeldReasons[one])} />
          ))}
        </RadioGroup>
      </Field>
    </UnfoldedForm>
  );
}
