import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { PlaceKind } from '../../../domain/trajectory/moment.ts';
import type { KindChoice } from '../../../domain/views/view/kind-choice.ts';
import { capital, stepName } from '../names.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  kind: { flex: '1 1 160px', maxWidth: '320px', minWidth: 0 },
  place: { flex: '1 1 120px', maxWidth: '200px', minWidth: 0 },
  minutes: { flex: '0 1 130px', minWidth: 0 },
});

/** What a moment is meant to be; `minutes` as it is typed. */
export interface ShapeDraft {
  readonly step: string;
  readonly minutes: string;
  readonly place: PlaceKind;
}

interface Shaped {
  readonly step: string;
  readonly cycle: number;
  readonly durationMin: number;
  readonly place: PlaceKind;
  readonly kinds: readonly KindChoice[];
}

/** A moment as it is, to be changed. */
export function shapeOf({ step, durationMin, place }: Shaped): ShapeDraft {
  return { step, minutes: String(durationMin), place };
}

/** What of it was changed, as an act says it; a kind or duration that stays is not sent. */
export function changedShape(draft: ShapeDraft, moment: Shaped) {
  const durationMin = Math.round(Number(draft.minutes));
  const isOther = draft.step !== moment.step;
  return {
    place: draft.place,
    ...(isOther ? { step: draft.step } : {}),
    ...(isOther || durationMin !== moment.durationMin ? { durationMin } : {}),
  };
}

/** Whether nothing of it was changed. */
export function sameShape(draft: ShapeDraft, moment: Shaped): boolean {
  const was = shapeOf(moment);
  return draft.step === was.step && draft.minutes === was.minutes && draft.place === was.place;
}

interface ShapeFieldsProps {
  readonly moment: Shaped;
  readonly value: ShapeDraft;
  readonly onChange: (value: ShapeDraft) => void;
  /** What is wrong with one, by the name it is sent with. */
  readonly refused?: (field: string) => string | undefined;
}

/** Of which kind a moment is where its programme leaves a choice, how long it takes, and where. */
export function ShapeFields({ moment, value, onChange, refused }: ShapeFieldsProps) {
  const styles = useStyles();
  const kind = moment.kinds.find(({ step }) => step === value.step);
  const said = (field: string) => {
    const sentence = refused?.(field);
    return sentence ? { validationMessage: sentence } : {};
  };
  return (
    <div className={styles.row}>
      {moment.kinds.length > 1 && (
        <Field className={styles.kind} label={tabs.fields.kind} {...said('step')}>
          <Select value={value.step} onChange={(_, data) => onChange(asKind(moment, data.value))}>
            {moment.kinds.map(({ step }) => (
              <option key={step} value={step}>
                {capital(stepName(step, moment.cycle))}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {value.place !== 'desk' && (
        <Field className={styles.minutes} label={tabs.fields.minutes} required {...said('durationMin')}>
          <Input
            type="number"
            min={5}
            max={480}
            value={value.minutes}
            onChange={(_, { value: minutes }) => onChange({ ...value, minutes })}
          />
        </Field>
      )}
      {kind && kind.placeChoices.length > 1 && (
        <Field className={styles.place} label={tabs.fields.place} {...said('place')}>
          <Select
            value={value.place}
            onChange={(_, data) => onChange({ ...value, place: data.value as PlaceKind })}
          >
            {kind.placeChoices.map((choice) => (
              <option key={choice} value={choice}>
                {words.places[choice]}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
}

/** Another kind brings its own duration and place; back to its own kind it is as it was. */
function asKind(moment: Shaped, step: string): ShapeDraft {
  const kind = moment.kinds.find((one) => one.step === step);
  return step === moment.step || !kind ? shapeOf(moment) : shapeOf({ ...moment, ...kind });
}
