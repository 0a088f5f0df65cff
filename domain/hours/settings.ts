import type { Refusal } from '../result.ts';
import type { Step, Template } from '../template/template.ts';
import type { Assumptions } from './assumptions.ts';

/** What a school takes for granted about guiding where no agreement says so, in minutes. */
export interface GuidanceHours extends Assumptions {
  /** In a school week, of one who guides. */
  readonly weekly: number;
}

/** A verslag a quarter of an hour, six hours in a week; all of it ours. */
export const ordinaryHours: GuidanceHours = { writing: 15, meeting: {}, weekly: 360 };

const bounds = {
  writing: { min: 0, max: 120 },
  meeting: { min: 5, max: 240 },
  weekly: { min: 15, max: 2_400 },
} as const;

/** The steps that who guides attends and whose duration nothing states: what there is to take for granted. */
export function assumedSteps({ steps, organiser }: Template): readonly Step[] {
  return steps.filter(
    ({ id, durationStated, attendees }, at) =>
      !durationStated &&
      attendees.some(({ role }) => role === organiser) &&
      steps.findIndex((one) => one.id === id) === at,
  );
}

/** What is wrong with numbers that somebody filled in, each beside its field (`meeting.modelles`). */
export function checkHours(
  { writing, meeting, weekly }: GuidanceHours,
  templates: readonly Template[],
): readonly Refusal[] {
  const known = new Set(templates.flatMap((one) => assumedSteps(one).map(({ id }) => id)));
  return [
    ...within(writing, 'writing', bounds.writing),
    ...within(weekly, 'weekly', bounds.weekly),
    ...Object.entries(meeting).flatMap(([step, minutes]): readonly Refusal[] =>
      known.has(step)
        ? within(minutes, `meeting.${step}`, bounds.meeting)
        : [{ code: 'invalid', field: `meeting.${step.slice(0, 40)}` }],
    ),
  ];
}

/** The numbers that differ from what the programme itself assumes; what is as ordinary is not kept. */
export function keptHours(hours: GuidanceHours, templates: readonly Template[]): GuidanceHours {
  const ordinary = new Map(templates.flatMap(({ steps }) => steps.map((one) => [one.id, one.durationMin])));
  const entries = Object.entries(hours.meeting).filter(([step, minutes]) => ordinary.get(step) !== minutes);
  return { ...hours, meeting: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function within(
  value: number,
  field: string,
  { min, max }: { readonly min: number; readonly max: number },
): readonly Refusal[] {
  return Number.isInteger(value) && value >= min && value <= max
    ? []
    : [{ code: 'outsideRange', params: { min, max }, field }];
}
