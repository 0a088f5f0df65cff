import { hostOf, type PlanningProblem } from '../problem.ts';
import { ByNumbers } from './byNumbers.ts';
import type { Unit } from './units.ts';

/** Pairs of a person and a school that she visits, for travel time and for counting trips. */
export interface Visits {
  readonly pairs: number;
  readonly personOf: Int32Array;
  /** Per moment: the pairs that it occupies (people who go to several schools). */
  readonly occupies: readonly Int32Array[];
  /** Per unit: all pairs that its moments occupy. */
  readonly ofUnit: readonly Int32Array[];
  /** Per moment: the pairs of those people at other schools, which need travel time in between. */
  readonly away: readonly Int32Array[];
  /** Per moment: the pair of its host, for counting trips; -1 when not on site. */
  readonly trip: Int32Array;
}

const NONE = new Int32Array(0);

/** Numbers the pairs of a problem. */
export function compileVisits(problem: PlanningProblem, units: readonly Unit[]): Visits {
  const pairOf = new Map<number, number>();
  const personOf: number[] = [];
  const pairsOfPerson = new Map<number, number[]>();
  const number = (person: number, school: number): number => {
    const key = person * problem.schools.length + school;
    const known = pairOf.get(key);
    if (known !== undefined) return known;
    const pair = personOf.length;
    pairOf.set(key, pair);
    personOf.push(person);
    const own = pairsOfPerson.get(person);
    if (own) own.push(pair);
    else pairsOfPerson.set(person, [pair]);
    return pair;
  };
  const trip = new Int32Array(problem.moments.length).fill(-1);
  problem.moments.forEach((m, i) => {
    if (m.place.kind !== 'onsite') return;
    const { school } = m.place;
    m.people.forEach((person) => {
      number(person, school);
    });
    const host = hostOf(m);
    if (host !== undefined) trip[i] = number(host, school);
  });
  const known = new ByNumbers<{ occupies: Int32Array; away: Int32Array }>();
  const pairsOf = ([school, ...people]: readonly number[]) => {
    const travellers = people.filter((p) => pairsOfPerson.get(p)!.length > 1);
    const own = travellers.map((p) => number(p, school!));
    const others = travellers.flatMap((p) => pairsOfPerson.get(p)!.filter((q) => !own.includes(q)));
    return { occupies: Int32Array.from(own), away: Int32Array.from(others) };
  };
  const occupies: Int32Array[] = [];
  const away: Int32Array[] = [];
  for (const { place, people } of problem.moments) {
    const pairs = place.kind === 'onsite' ? known.of([place.school, ...people], pairsOf) : undefined;
    occupies.push(pairs?.occupies ?? NONE);
    away.push(pairs?.away ?? NONE);
  }
  const ofUnit = units.map(({ moments }) =>
    moments.length === 1
      ? occupies[moments[0]!]!
      : Int32Array.from(new Set(moments.flatMap((m) => [...occupies[m]!]))),
  );
  return { pairs: personOf.length, personOf: Int32Array.from(personOf), occupies, ofUnit, away, trip };
}
