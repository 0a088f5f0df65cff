import type { SchoolYear } from '../calendar/school-year.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Work } from './work.ts';

/** Minutes; `stated` and `assumed` together make `planned`, and `realised` is the part of it that was held. */
export interface Minutes {
  readonly planned: number;
  readonly realised: number;
  readonly stated: number;
  readonly assumed: number;
}

/** The minutes of one coach, at one school, in one school year. */
export interface CoachMinutes extends Minutes {
  readonly year: SchoolYear;
  readonly schoolId: string;
  readonly person: PersonId;
}

/** What pieces of work come to. */
export function minutesIn(work: readonly Work[]): Minutes {
  const sum = (which: (one: Work) => boolean) =>
    work.filter(which).reduce((total, { minutes }) => total + minutes, 0);
  return {
    planned: sum(() => true),
    realised: sum(({ realised }) => realised),
    stated: sum(({ stated }) => stated),
    assumed: sum(({ stated }) => !stated),
  };
}

/** Per school year, school and coach: the newest year first, then as they come. */
export function minutesPerCoach(work: readonly Work[]): readonly CoachMinutes[] {
  const groups = new Map<string, Work[]>();
  for (const one of work) {
    const key = JSON.stringify([one.year, one.schoolId, one.person]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .map((all) => {
      const { year, schoolId, person } = all[0]!;
      return { year, schoolId, person, ...minutesIn(all) };
    })
    .sort((a, b) => b.year.localeCompare(a.year));
}
