import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProgrammeLine } from '../../../../domain/forms/form.ts';
import { tailoring as texts } from '../../../../domain/texts/nl/tailoring.ts';
import type { TailoredActivity } from '../../../../domain/views/view/tailored.ts';
import type { FieldProps } from '../field-props.ts';
import { Group } from './group.tsx';
import { ActivityRow } from './programme/activity-row.tsx';
import { AddActivity } from './programme/add-activity.tsx';
import { HowOften } from './programme/how-often.tsx';
import type { Shown } from './programme/shown.ts';

const useStyles = makeStyles({
  rows: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', listStyle: 'none', margin: 0, padding: 0 },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  note: { color: tokens.colorNeutralForeground2 },
});

/**
 * Each possible activity with what becomes of it: those with a week of the programme and what is added to them, those of
 * a month, and those that were asked for.
 */
export function ProgrammeField(props: FieldProps<'programme'>) {
  const { form, field, value, onChange, refusals, programme } = props;
  const styles = useStyles();
  if (!programme) return null;
  const lines = Array.isArray(value) ? (value as readonly ProgrammeLine[]) : [];
  const own = programme.activities.filter(({ added }) => !added);
  const counted = (what: TailoredActivity['by']) => own.filter(({ by }) => by === what);
  const inWeeks = counted('week').sort((a, b) => a.round - b.round);
  const months = counted('month');
  const asked = counted('asked');
  const added = lines.filter(({ choice }) => choice === 'extra');
  const set = (line: ProgrammeLine | undefined, of: Pick<ProgrammeLine, 'step' | 'round'>) => {
    const at = lines.findIndex((one) => one.step === of.step && one.round === of.round);
    if (at < 0) onChange(line ? [...lines, line] : lines);
    else onChange(line ? lines.with(at, line) : lines.toSpliced(at, 1));
  };
  const row = (activity: Shown) => {
    const { step, round } = activity;
    const at = lines.findIndex((one) => one.step === step && one.round === round);
    const whole = lines.find((one) => one.step === activity.with && one.round === round);
    return (
      <ActivityRow
        key={`${step}/${round}`}
        {...{ form, refusals, activity }}
        id={`${field.id}.${at < 0 ? `${step}.${round}` : at}`}
        max={field.max}
        weeks={programme.weeks}
        line={lines[at]}
        wholeIsOut={whole?.choice === 'leaveOut'}
        onChange={(line) => set(line, activity)}
      />
    );
  };
  return (
    <Group form={form} field={field} refusals={refusals}>
      <ul className={styles.rows}>
        {inWeeks.map(row)}
        {added.map(({ step, round }) =>
          row({ ...ordinaryOf(step, programme.adds), step, round, added: true }),
        )}
      </ul>
      <AddActivity
        adds={programme.adds}
        weeks={programme.weeks}
        taken={(step, round) => [...own, ...added].some((one) => one.step === step && one.round === round)}
        onAdd={(step, round) => onChange([...lines, { step, round, choice: 'extra', reason: '' }])}
      />
      {months.length > 0 && (
        <Part title={texts.monthly}>
          <HowOften months={months.filter(({ done }) => !done)} lines={lines} onChange={onChange} />
          <ul className={styles.rows}>{months.map(row)}</ul>
        </Part>
      )}
      {asked.length > 0 && (
        <Part title={texts.asked}>
          <ul className={styles.rows}>{asked.map(row)}</ul>
        </Part>
      )}
      <Text size={200} className={styles.note}>
        {texts.assumedNote}
      </Text>
    </Group>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part} aria-label={title}>
      <Text weight="semibold">{title}</Text>
      {children}
    </section>
  );
}

function ordinaryOf(step: string, adds: NonNullable<FieldProps['programme']>['adds']) {
  const found = adds.find((one) => one.step === step);
  return {
    ordinaryMinutes: found?.durationMin ?? 0,
    stated: found?.durationStated ?? false,
    by: 'week' as const,
  };
}
