import type { ProgrammeLine } from '../../../../../domain/forms/form.ts';

/** How often something comes of what the programme has once a month. */
export type Frequency = (typeof frequencies)[number];

export const frequencies = ['everyMonth', 'everyOther', 'never'] as const;

type Month = Pick<ProgrammeLine, 'step' | 'round'>;

const isOut: Readonly<Record<Frequency, (at: number) => boolean>> = {
  everyMonth: () => false,
  everyOther: (at) => at % 2 === 1,
  never: () => true,
};

/** How often lines have it (`months` in their order); `chosen` when it is none of these. */
export function frequencyOf(months: readonly Month[], lines: readonly ProgrammeLine[]): Frequency | 'chosen' {
  const out = months.map((month) => lineOf(month, lines)?.choice === 'leaveOut');
  return frequencies.find((one) => out.every((left, at) => left === isOut[one](at))) ?? 'chosen';
}

/** The lines that have it so often. A month that stays as it is keeps its words and its duration. */
export function withFrequency(
  months: readonly Month[],
  lines: readonly ProgrammeLine[],
  frequency: Frequency,
): readonly ProgrammeLine[] {
  const others = lines.filter((line) => !months.some((month) => isOf(line, month)));
  const theirs = months.flatMap((month, at): readonly ProgrammeLine[] => {
    const line = lineOf(month, lines);
    const { step, round } = month;
    const reason = line?.reason ?? '';
    if (isOut[frequency](at)) return [{ step, round, choice: 'leaveOut', reason }];
    if (line?.choice !== 'leaveOut') return line ? [line] : [];
    return reason === '' ? [] : [{ step, round, choice: 'asPlanned', reason }];
  });
  return [...others, ...theirs];
}

function lineOf(month: Month, lines: readonly ProgrammeLine[]): ProgrammeLine | undefined {
  return lines.find((line) => isOf(line, month));
}

function isOf({ step, round }: ProgrammeLine, month: Month): boolean {
  return step === month.step && round === month.round;
}
