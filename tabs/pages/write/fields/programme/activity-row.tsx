import {
  Button,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  Text,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ProgrammeLine } from '../../../../../domain/forms/form.ts';
import { tailoring as texts } from '../../../../../domain/texts/nl/tailoring.ts';
import type { TailoredView } from '../../../../../domain/views/view/tailored.ts';
import { useDated, useNarrowDated } from '../../../../parts/dates/school-weeks.ts';
import { Minutes } from '../../../../parts/minutes.tsx';
import { stepName } from '../../../../parts/names.ts';
import type { Refusals } from '../../field-props.ts';
import { saidAt, validation } from '../../said-at.ts';
import type { Shown } from './shown.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    alignItems: 'center',
    '@media (min-width: 560px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 200px)' },
  },
  headOfAdded: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  words: { display: 'grid', minWidth: 0 },
  detail: { color: tokens.colorNeutralForeground2 },
  narrow: { minWidth: 0 },
  more: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingVerticalS,
    columnGap: tokens.spacingHorizontalM,
    '@media (min-width: 560px)': { gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)' },
  },
  wide: { gridColumn: '1 / -1' },
  remove: { justifySelf: 'end' },
  said: { color: tokens.colorStatusDangerForeground1 },
});

interface ActivityRowProps {
  /** Path of its line among the refusals, and of its inputs. */
  readonly id: string;
  readonly form: string;
  readonly refusals: Refusals;
  readonly activity: Shown;
  readonly line: ProgrammeLine | undefined;
  readonly weeks: TailoredView['weeks'];
  readonly max: number;
  /** What it goes with is left out. */
  readonly wholeIsOut: boolean;
  /** Undefined: it stays as the programme has it. */
  readonly onChange: (line: ProgrammeLine | undefined) => void;
}

const choices = ['asPlanned', 'change', 'leaveOut'] as const;

/** One activity: what becomes of it and, only where that is asked, the week, the duration and why. */
export function ActivityRow(props: ActivityRowProps) {
  const { id, form, refusals, activity, line, weeks, max, wholeIsOut, onChange } = props;
  const styles = useStyles();
  const dated = useDated();
  const narrow = useNarrowDated();
  const { step, round, ordinaryMinutes, added, done } = activity;
  const name = stepName(step, round);
  const around = activity.by === 'asked' && activity.from && texts.aroundDay(dated(activity.from));
  /** Where only the day tells it from others of its name. */
  const called = around ? `${name} ${around}` : name;
  const choice = line?.choice ?? 'asPlanned';
  const base: ProgrammeLine = line ?? { step, round, choice: 'asPlanned', reason: '' };
  const said = saidAt(refusals, form, id);
  // What took place stays as it was; only what a draft says otherwise is still there to be set right.
  const isOpen = !done || refusals.some(({ field }) => field === id || field?.startsWith(`${id}.`));
  const choose = (next: (typeof choices)[number]) => {
    const { week: _, minutes: __, ...rest } = base;
    onChange(next === 'asPlanned' && base.reason === '' ? undefined : { ...rest, choice: next });
  };
  return (
    <li className={styles.row}>
      <div className={mergeClasses(styles.head, added && styles.headOfAdded)}>
        <span className={styles.words}>
          <Text weight="semibold">{name}</Text>
          <Text size={200} className={styles.detail}>
            {around && `${around} · `}
            <Minutes
              minutes={isOpen ? ordinaryMinutes : (line?.minutes ?? ordinaryMinutes)}
              stated={activity.stated}
            />
            {[
              activity.with && texts.goesWith(stepName(activity.with, 0).toLowerCase()),
              !isOpen && line?.week !== undefined && texts.week(line.week),
              done && texts.done,
              added && texts.choices.extra,
              wholeIsOut && texts.choices.leaveOut,
            ].map((detail) => detail && ` · ${detail}`)}
          </Text>
        </span>
        {added ? (
          <Button
            className={styles.remove}
            appearance="subtle"
            icon={<DeleteRegular />}
            aria-label={texts.remove(name)}
            onClick={() => onChange(undefined)}
          />
        ) : (
          isOpen &&
          !wholeIsOut && (
            <Select
              className={styles.narrow}
              aria-label={texts.chooseOf(called)}
              value={choice}
              onChange={(_, data) => choose(data.value as (typeof choices)[number])}
            >
              {choices.map((one) => (
                <option key={one} value={one}>
                  {texts.choices[one]}
                </option>
              ))}
            </Select>
          )
        )}
      </div>
      {said && (
        <Text size={200} className={styles.said} role="alert" id={id}>
          {said}
        </Text>
      )}
      {line && isOpen && !wholeIsOut && (
        <div className={styles.more}>
          {choice === 'change' && activity.by === 'week' && activity.with === undefined && (
            <Field label={texts.inWeek} {...validation(saidAt(refusals, form, `${id}.week`))}>
              <Select
                id={`${id}.week`}
                className={styles.narrow}
                value={String(line.week ?? round)}
                onChange={(_, data) => {
                  const { week: _week, ...rest } = line;
                  const week = Number(data.value);
                  onChange(week === round ? rest : { ...rest, week });
                }}
              >
                <option value={round}>{texts.ownWeek(round)}</option>
                {weeks
                  .filter(({ week }) => week !== round)
                  .map(({ week, monday }) => (
                    <option key={week} value={week}>
                      {texts.weekOf(week, narrow(monday))}
                    </option>
                  ))}
              </Select>
            </Field>
          )}
          {(choice === 'change' || choice === 'extra') && (
            <Field label={texts.howLong} {...validation(saidAt(refusals, form, `${id}.minutes`))}>
              <Input
                id={`${id}.minutes`}
                className={styles.narrow}
                type="number"
                min={5}
                max={240}
                step={5}
                value={String(line.minutes ?? ordinaryMinutes)}
                onChange={(_, data) => {
                  const { minutes: _minutes, ...rest } = line;
                  const minutes = Math.round(Number(data.value));
                  onChange(minutes === ordinaryMinutes ? rest : { ...rest, minutes });
                }}
              />
            </Field>
          )}
          <Field
            className={styles.wide}
            label={texts.reason}
            {...validation(saidAt(refusals, form, `${id}.reason`))}
          >
            <Textarea
              id={`${id}.reason`}
              maxLength={max}
              rows={2}
              value={line.reason}
              onChange={(_, data) => onChange({ ...line, reason: data.value })}
            />
          </Field>
        </div>
      )}
    </li>
  );
}
