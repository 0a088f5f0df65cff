import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { ProgrammeLine } from '../forms/form.ts';
import { standsFor } from '../schedule/rounds.ts';
import { expand, momentOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { keyOf } from './versions.ts';

/** A possible activity of a trajectory's programme, and what a plan made to measure makes of it. */
export interface Activity {
  /** Id of its moment; it keeps that in another week. */
  readonly moment: string;
  readonly step: Step;
  /** Its own week in the programme; of what comes by the month or is asked for that month (1 to 12) or its number. */
  readonly round: number;
  /** The week in which it stands by the plan; of what has no week its round. */
  readonly week: number;
  readonly minutes: number;
  readonly leftOut: boolean;
  readonly added: boolean;
  /** What was said of it, where something was. */
  readonly line?: ProgrammeLine;
}

type Programmed = Pick<Trajectory, 'startsOn' | 'months' | 'options' | 'moments'>;

/**
 * The possible activities that the programme has for a trajectory by itself, in its order, and behind them what
 * somebody asked for.
 */
export function ownActivities(
  trajectory: Programmed,
  template: Template,
  calendar: SchoolCalendar,
): readonly Activity[] {
  const stands = standsFor(trajectory, calendar);
  const programmed = expand(
    template,
    trajectory.options,
    [],
    (step, round) => step.possible !== undefined && stands(step, round),
  );
  const asked = trajectory.moments.filter(
    (one) => possibleStep(one.step, template)?.timing.kind === 'asked' && one.around !== undefined,
  );
  return [...programmed, ...asked].flatMap(({ id, step: stepId, cycle }) => {
    const step = possibleStep(stepId, template);
    return step ? [plain(step, cycle, id, false)] : [];
  });
}

/** The same with what the lines make of them; what goes with another is added, moved and left out with that. */
export function chosenActivities(
  own: readonly Activity[],
  lines: readonly ProgrammeLine[],
  template: Template,
): readonly Activity[] {
  const said = new Map(lines.map((line) => [keyOf(line), line]));
  const added = lines
    .filter(({ choice }) => choice === 'extra')
    .flatMap(({ step, round }) =>
      [possibleStep(step, template), ...partsOf(step, template)].flatMap((one) =>
        one ? [plain(one, round, idOf(one, round), true)] : [],
      ),
    );
  return [...own, ...added].map((activity) => {
    const { step, round } = activity;
    const line = said.get(keyOf({ step: step.id, round }));
    const whole = step.possible?.with;
    const leads = whole === undefined ? line : said.get(keyOf({ step: whole, round }));
    return {
      ...activity,
      week: leads?.week ?? round,
      minutes: line?.minutes ?? step.durationMin,
      leftOut: line?.choice === 'leaveOut' || leads?.choice === 'leaveOut',
      ...(line ? { line } : {}),
    };
  });
}

/** A step whose moments a plan may change; undefined for any other. */
export function possibleStep(id: string, { steps }: Template): Step | undefined {
  return steps.find((one) => one.id === id && one.possible);
}

/** The id of the moment of a step that is added in a week. */
function idOf(step: Step, round: number): string {
  return momentOf(step, round, []).id;
}

function plain(step: Step, round: number, moment: string, added: boolean): Activity {
  return { moment, step, round, week: round, minutes: step.durationMin, leftOut: false, added };
}

function partsOf(step: string, { steps }: Template): readonly Step[] {
  return steps.filter(({ possible }) => possible?.with === step);
}
