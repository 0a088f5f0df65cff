import { Button, Field } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import { UnfoldedForm } from '../../parts/fields/unfolded-form.tsx';
import type { Acting } from '../../parts/use-acts.ts';

interface AmendDayProps {
  readonly view: TrajectoryView;
  readonly option: string;
  readonly acting: Acting;
}

/** A day that it was started with, said or said anew: unfolds below its button. */
export function AmendDay({ view, option, acting }: AmendDayProps) {
  const stands = String(view.options[option] ?? '');
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(stands);
  const { said, refuse } = useRefused({ day });
  const wrong = said('day');
  const texts = tabs.trajectory.amendDay[option as keyof typeof tabs.trajectory.amendDay];
  const opener = `amend-${option}`;
  if (!open) {
    return (
      <Button
        id={opener}
        onClick={() => {
          setDay(stands);
          setOpen(true);
        }}
      >
        {texts.open}
      </Button>
    );
  }
  return (
    <UnfoldedForm
      opener={opener}
      submit={texts.save}
      busy={acting.busy}
      onCancel={() => setOpen(false)}
      onSubmit={() => {
        void acting.act({ act: 'amendDay', option, day }, (failure) => {
          if (!failure) setOpen(false);
          return refuse(failure);
        });
      }}
    >
      <Field label={texts.label} hint={texts.help} {...(wrong ? { validationMessage: wrong } : {})}>
        <DayInput value={day} onChange={setDay} />
      </Field>
    </UnfoldedForm>
  );
}
