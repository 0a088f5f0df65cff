import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { type SchoolYear, schoolYearOf } from '../calendar/school-year.ts';
import { stepOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Assumptions } from './assumptions.ts';
import { ordinaryHours } from './settings.ts';

/** A stretch of time that guiding takes: a meeting, or writing its verslag. */
export interface Work {
  readonly person: PersonId;
  readonly schoolId: string;
  readonly year: SchoolYear;
  readonly kind: 'meeting' | 'writing';
  readonly step: string;
  readonly minutes: number;
  /** False: an assumption, to be shown as such. */
  readonly stated: boolean;
  /** True once the moment was held. */
  readonly realised: boolean;
}

type Guided = Pick<Trajectory, 'schoolId' | 'startsOn' | 'options' | 'participants' | 'moments'>;

/**
 * What guiding takes of those who guide (the template's organiser): every moment that they attend and that was held
 * or is still meant to be, and the writing of what they write to close it. It is counted from moments alone, never
 * from what was written: who sees hours learns nothing of a verslag from them.
 */
export function workOf(
  trajectory: Guided,
  template: Template,
  assumptions: Assumptions = ordinaryHours,
): readonly Work[] {
  const guides = new Set(
    trajectory.participants.filter(({ role }) => role === template.organiser).map(({ person }) => person),
  );
  return trajectory.moments
    .filter(({ state }) => state !== 'notHeld' && state !== 'dropped')
    .flatMap((moment) => {
      const step = stepOf(template, moment, trajectory.options);
      return moment.attendees
        .filter(({ person }) => guides.has(person))
        .flatMap(({ person }) =>
          workAt(moment, step, template, assumptions).map((part) => ({ ...part, person })),
        )
        .map((part) => ({ ...part, schoolId: trajectory.schoolId, year: yearOf(moment, trajectory) }));
    });
}

type Part = Omit<Work, 'person' | 'schoolId' | 'year'>;

function workAt(moment: Moment, step: Step, template: Template, assumptions: Assumptions): readonly Part[] {
  const realised = moment.state === 'held';
  const minutes = minutesOf(moment, step, assumptions);
  const stated = step.durationStated && minutes === step.durationMin;
  const meeting: Part = { kind: 'meeting', step: step.id, minutes, stated, realised };
  const verslagen = step.closes.filter((kind) =>
    template.documents.some((rule) => rule.kind === kind && rule.author === template.organiser),
  );
  const writing: Part = {
    ...{ kind: 'writing', step: step.id, minutes: assumptions.writing * verslagen.length },
    ...{ stated: false, realised },
  };
  return [meeting, writing].filter((part) => part.minutes > 0);
}

/** What is stated, what was held and what was made to measure is as long as it is; the rest as long as is assumed. */
function minutesOf({ state, durationMin }: Moment, step: Step, { meeting }: Assumptions): number {
  if (state === 'held' || step.durationStated || durationMin !== step.durationMin) return durationMin;
  return meeting[step.id] ?? durationMin;
}

function yearOf({ start, around }: Moment, { startsOn }: Pick<Trajectory, 'startsOn'>): SchoolYear {
  const day = start === undefined ? (around ?? startsOn) : dayOf(start);
  return schoolYearOf(Temporal.PlainDate.from(day));
}
