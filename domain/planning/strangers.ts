import type { PlanningMoment, PlanningProblem } from './problem.ts';

/**
 * The same problem with only the people and schools that its moments name, numbered in the order in which they are met:
 * what the search lays out then grows with what is asked, not with the board that it is a part of.
 */
export function withoutStrangers(problem: PlanningProblem): PlanningProblem {
  const people = new Numbers();
  const schools = new Numbers();
  const moments = problem.moments.map(
    (m): PlanningMoment => ({
      ...m,
      people: m.people.map(people.of),
      ...(m.optional && { optional: m.optional.map(people.of) }),
      ...(m.host !== undefined && { host: people.of(m.host) }),
      ...(m.lessonOf !== undefined && { lessonOf: people.of(m.lessonOf) }),
      ...(m.roomAt !== undefined && { roomAt: schools.of(m.roomAt) }),
      ...(m.place.kind === 'onsite' && { place: { kind: 'onsite', school: schools.of(m.place.school) } }),
    }),
  );
  return {
    ...problem,
    moments,
    people: people.met.map((p) => problem.people[p]!),
    schools: schools.met.map((s) => problem.schools[s]!),
  };
}

class Numbers {
  readonly met: number[] = [];
  readonly #number = new Map<number, number>();

  readonly of = (old: number): number => {
    let number = this.#number.get(old);
    if (number === undefined) {
      number = this.met.push(old) - 1;
      this.#number.set(old, number);
    }
    return number;
  };
}
