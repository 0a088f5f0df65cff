import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useState } from 'react';
import { tailoring as texts } from '../../../../../domain/texts/nl/tailoring.ts';
import type { TailoredView } from '../../../../../domain/views/view/tailored.ts';
import { useNarrowDated } from '../../../../parts/dates/school-weeks.ts';
import { stepName } from '../../../../parts/names.ts';

const useStyles = makeStyles({
  add: {
    display: 'grid',
    gap: tokens.spacingHorizontalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'end',
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: 'none',
    margin: 0,
    minWidth: 0,
    '@media (min-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) auto' },
  },
  narrow: { minWidth: 0 },
});

interface AddActivityProps {
  readonly adds: TailoredView['adds'];
  readonly weeks: TailoredView['weeks'];
  readonly taken: (step: string, week: number) => boolean;
  readonly onAdd: (step: string, week: number) => void;
}

/** One more of what the programme knows, in a week in which there is none of it yet. */
export function AddActivity({ adds, weeks, taken, onAdd }: AddActivityProps) {
  const styles = useStyles();
  const narrow = useNarrowDated();
  const [step, setStep] = useState(adds[0]?.step ?? '');
  const free = weeks.filter(({ week }) => !taken(step, week));
  const [picked, pick] = useState(0);
  const week = free.some((one) => one.week === picked) ? picked : (free[0]?.week ?? 0);
  if (adds.length === 0 || free.length === 0) return null;
  return (
    <fieldset className={styles.add} aria-label={texts.addTitle}>
      <Field label={texts.addKind}>
        <Select className={styles.narrow} value={step} onChange={(_, data) => setStep(data.value)}>
          {adds.map((one) => (
            <option key={one.step} value={one.step}>
              {stepName(one.step, 0)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.inWeek}>
        <Select
          className={styles.narrow}
          value={String(week)}
          onChange={(_, data) => pick(Number(data.value))}
        >
          {free.map((one) => (
            <option key={one.week} value={one.week}>
              {texts.weekOf(one.week, narrow(one.monday))}
            </option>
          ))}
        </Select>
      </Field>
      <Button icon={<AddRegular />} onClick={() => onAdd(step, week)}>
        {texts.addButton}
      </Button>
    </fieldset>
  );
}
