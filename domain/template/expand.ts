import type { Moment } from '../trajectory/moment.ts';
import type { Participant, Role } from '../trajectory/participant.ts';
import type { Step, Template } from './template.ts';

/** Answers to a template's options. */
export type Options = Readonly<Record<string, string | boolean | number>>;

/**
 * The moments of a new trajectory in the order that binds, proposed and without a date: the steps that the
 * options ask for, those of a cycle once a round, with whoever holds the roles that attend. `stands` says of a round
 * whether this trajectory has it; what follows another has the rounds of that, and what opens after another stands only
 * beside one of those.
 */
export function expand(
  template: Template,
  options: Options,
  participants: readonly Participant[],
  stands: (step: Step, round: number) => boolean = () => true,
): readonly Moment[] {
  const steps = template.steps.filter((step) => isAskedFor(step, options));
  const rounds = (step: Step) => (step.cycle?.count === undefined ? [0] : range(step.cycle.count));
  const has = (step: Step, round: number): boolean =>
    step.timing.kind !== 'asked' &&
    (step.track === undefined || participants.some(({ track }) => track === step.track)) &&
    isOwn(step, round) &&
    stands(step, round) &&
    (step.opensAfter === undefined || steps.some((one) => one.id === step.opensAfter && hasAny(one))) &&
    (step.timing.kind !== 'follows' ||
      steps.some((one) => one.id === step.links[0]?.step && has(one, round)));
  const hasAny = (step: Step) => rounds(step).some((round) => has(step, round));
  const moments = steps.flatMap((step) =>
    rounds(step)
      .filter((round) => has(step, round))
      .map((round) => momentOf(step, round, participants)),
  );
  return moments.sort((a, b) => compareOrder(template, options, a, b));
}

/** Negative when `a` stands before `b` in the order that binds: by step, the steps of a cycle round by round. */
export function compareOrder(
  template: Template,
  options: Options,
  a: StepReference,
  b: StepReference,
): number {
  const [one, other] = [a, b].map((each) => stepOf(template, each, options)) as [Step, Step];
  return (
    blockStart(template, options, one) - blockStart(template, options, other) ||
    a.cycle - b.cycle ||
    template.steps.indexOf(one) - template.steps.indexOf(other)
  );
}

/** What says of a moment from which step it was made. */
export interface StepReference {
  readonly step: string;
  readonly cycle: number;
  readonly id?: string;
}

/**
 * The step that a moment was made from, under the answers that the trajectory gave. Throws for a moment that the
 * template cannot have made: a row that was edited into that.
 */
export function stepOf(template: Template, moment: StepReference, options: Options): Step {
  const found = template.steps.find(
    (step) => step.id === moment.step && isAskedFor(step, options) && standsIn(step, moment.cycle),
  );
  if (!found) throw new Error(`Template ${template.id} has no step for moment ${moment.id ?? moment.step}`);
  return found;
}

/** Of which steps a moment may be, in the template's order: its own, and what may stand in the place of that. */
export function kindsOf(template: Template, moment: StepReference, options: Options): readonly Step[] {
  const own = stepOf(template, moment, options);
  return template.steps.filter(
    (step) =>
      step === own ||
      (step.inPlaceOf?.includes(own.id) &&
        step.id !== own.id &&
        step.cycle?.id === own.cycle?.id &&
        isAskedFor(step, options)),
  );
}

/** Whose meeting a moment is: who moves it, says that it took place, and has it in her calendar. */
export function organisingRole(moment: StepReference, template: Template, options: Options): Role {
  return stepOf(template, moment, options).organiser ?? template.organiser;
}

/** Who attends a step: everybody who holds one of its roles, is in its track and has not left. */
export function attendeesOf(step: Step, participants: readonly Participant[]): Moment['attendees'] {
  return step.attendees.flatMap(({ role, required }) =>
    participants
      .filter((p) => p.role === role && p.until === undefined && isInTrack(p, step))
      .map((p) => ({ person: p.person, required })),
  );
}

/** Whether somebody is concerned by what a step is for: it is for all, or for her track, or she is in none of them. */
export function isInTrack({ track }: Pick<Participant, 'track'>, step: Pick<Step, 'track'>): boolean {
  return step.track === undefined || track === undefined || step.track === track;
}

/** The moment of a step in a round, proposed and without a date. */
export function momentOf(step: Step, round: number, participants: readonly Participant[]): Moment {
  const prefix = step.cycle ? `${step.cycle.id}${round}.` : '';
  return {
    id: `${prefix}${step.id}`,
    step: step.id,
    cycle: round,
    state: 'proposed',
    durationMin: step.durationMin,
    place: step.place,
    attendees: attendeesOf(step, participants),
    pinned: false,
    revision: 0,
    responses: [],
  };
}

function isAskedFor(step: Step, options: Options): boolean {
  return Object.entries(step.when ?? {}).every(([id, value]) => options[id] === value);
}

/** A possible activity, or what stands in the place of another, may have been given any round of its cycle. */
function standsIn(step: Step, round: number): boolean {
  // What is made when somebody asks bears a number that counts nothing.
  if (step.timing.kind === 'asked') return round >= 1;
  if (isOwn(step, round)) return true;
  const goesAnywhere = step.possible !== undefined || step.inPlaceOf !== undefined;
  return goesAnywhere && round >= 1 && round <= (step.cycle?.count ?? 0);
}

function isOwn({ rounds }: Step, round: number): boolean {
  return rounds === undefined || rounds.includes(round);
}

/** Steps of one cycle stand where the first of them stands. */
function blockStart(template: Template, options: Options, step: Step): number {
  return template.steps.findIndex(
    (other) =>
      other === step || (step.cycle && other.cycle?.id === step.cycle.id && isAskedFor(other, options)),
  );
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
