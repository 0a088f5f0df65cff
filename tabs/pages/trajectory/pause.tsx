import { Button, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { Ask } from '../../parts/ask.tsx';
import { DayInput } from '../../parts/fields/day-input.tsx';
import { useRefused } from '../../parts/fields/refused.ts';
import type { Acting } from '../../parts/use-acts.ts';

const useStyles = makeStyles({ fields: { display: 'grid', gap: tokens.spacingVerticalM } });

interface PauseProps {
  readonly view: TrajectoryView;
  readonly acting: Acting;
}

/** To let it stand still; until when, and when it ends then, as far as that was agreed. No word why. */
export function Pause({ view, acting }: PauseProps) {
  const styles = useStyles();
  const [until, setUntil] = useState('');
  const [newEnd, setNewEnd] = useState('');
  const { pause } = tabs.acts;
  const { said, refuse } = useRefused({ until, newEnd });
  const wrong = (field: string) => {
    const sentence = said(field);
    return sentence ? { validationMessage: sentence } : {};
  };
  const send = (close: () => void) => {
    const agreed = { ...(until === '' ? {} : { until }), ...(newEnd === '' ? {} : { newEnd }) };
    void acting.act({ act: 'pause', ...agreed }, (failure) => {
      const where = refuse(failure);
      if (where !== 'said') close();
      return where;
    });
  };
  const fields = (
    <div className={styles.fields}>
      <Field label={pause.until} hint={pause.untilHelp} {...wrong('until')}>
        <DayInput value={until} onChange={setUntil} />
      </Field>
      {view.endMoves && (
        <Field label={pause.newEnd} hint={pause.newEndHelp} {...wrong('newEnd')}>
          <DayInput value={newEnd} onChange={setNewEnd} />
        </Field>
      )}
    </div>
  );
  return (
    <Ask
      title={pause.ask}
      warning={`${pause.warn} ${view.endMoves ? pause.endMoves : pause.endStays}`}
      fields={fields}
      yes={pause.yes}
      onYes={send}
    >
      <Button disabledFocusable={acting.busy}>{pause.do}</Button>
    </Ask>
  );
}
