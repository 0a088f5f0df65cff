import { type DayOrdinals, dayOrdinals } from '../dayCount.ts';
import type { PlanIndex } from '../planIndex.ts';
import { dayOf, hostOf, type PlanningLink, type PlanningProblem, type Starts, UNPLACED } from '../problem.ts';

/**
 * Where all moments stand, and which two cannot stand as they would. Looks people, days and rooms up as they are asked
 * for, so that it costs what a change touches and not what the board holds.
 */
export class Standing {
  readonly at: Starts;
  readonly #problem: PlanningProblem;
  readonly #index: PlanIndex;
  readonly #ordinals: DayOrdinals;
  /** Moments by person and day, and by school's rooms and day after the people. */
  readonly #there = new Map<number, number[]>();
  readonly #read = new Set<number>();

  constructor(problem: PlanningProblem, index: PlanIndex, at: Starts) {
    this.at = at.slice();
    this.#problem = problem;
    this.#index = index;
    this.#ordinals = dayOrdinals(problem.calendar);
  }

  /** Puts a moment elsewhere, or nowhere (UNPLACED). */
  put(m: number, start: number): void {
    for (const key of this.#keysOf(m)) {
      this.#readAll(key);
      if (this.at[m]! >= 0) {
        const list = this.#there.get(this.#cell(key, this.#day(this.at[m]!)))!;
        list.splice(list.indexOf(m), 1);
      }
    }
    this.at[m] = start;
    if (start >= 0) for (const key of this.#keysOf(m)) this.#add(key, m);
  }

  /** Moments of a person on a day. */
  ofPerson(person: number, day: number): readonly number[] {
    this.#readAll(person);
    return this.#there.get(this.#cell(person, day)) ?? NONE;
  }

  /** Moments that use a room of a school on a day. */
  inRooms(school: number, day: number): readonly number[] {
    const key = this.#problem.people.length + school;
    this.#readAll(key);
    return this.#there.get(this.#cell(key, day)) ?? NONE;
  }

  /** Whoever stands on the day of `start` with the same people, or is linked to m: at most these can be in its way. */
  near(m: number, start: number): Set<number> {
    const found = new Set<number>();
    for (const p of this.#problem.moments[m]!.people)
      for (const other of this.ofPerson(p, this.#day(start))) found.add(other);
    for (const l of this.#index.linksOf[m]!) {
      const { from, to } = this.#problem.links[l]!;
      const other = from === m ? to : from;
      if (this.at[other]! >= 0) found.add(other);
    }
    found.delete(m);
    return found;
  }

  /** Whether two moments cannot stand at these starts both, by their people and their links; rooms left aside. */
  clash(a: number, startOfA: number, b: number, startOfB: number): boolean {
    return this.meet(a, startOfA, b, startOfB) || this.#breakLink(a, startOfA, b, startOfB);
  }

  /** Whether m can stand at this start, a place of its own, beside all that stand. */
  fits(m: number, start: number): boolean {
    for (const other of this.near(m, start)) if (this.clash(m, start, other, this.at[other]!)) return false;
    const { roomAt, duration } = this.#problem.moments[m]!;
    if (roomAt === undefined) return true;
    const there = this.inRooms(roomAt, this.#day(start)).filter((other) => other !== m);
    const { rooms } = this.#problem.schools[roomAt]!;
    for (let at = start; at < start + duration; at++)
      if (there.filter((other) => this.isAt(other, at)).length >= rooms) return false;
    return true;
  }

  /** Whether a moment is on at this instant of the grid. */
  isAt(m: number, instant: number): boolean {
    const from = this.at[m]!;
    return from >= 0 && from <= instant && instant < from + this.#problem.moments[m]!.duration;
  }

  /** Whether m needs a moment that stands nowhere. */
  lacks(m: number, isComing: (other: number) => boolean): boolean {
    return this.#index.linksOf[m]!.some((l) => {
      const { from, to, needsFrom } = this.#problem.links[l]!;
      return needsFrom === true && to === m && this.at[from] === UNPLACED && !isComing(from);
    });
  }

  /** Moments that may not stand without m. */
  dependants(m: number): number[] {
    return this.#index.linksOf[m]!.flatMap((l) => {
      const { from, to, needsFrom } = this.#problem.links[l]!;
      return needsFrom && from === m ? [to] : [];
    });
  }

  /** What m at a start costs the host in trips and in a full day, beside what stands there. */
  hostCost(m: number, start: number): number {
    const { moments, weights, limits } = this.#problem;
    const host = hostOf(moments[m]!);
    if (host === undefined) return 0;
    const { place } = moments[m]!;
    const others = this.ofPerson(host, this.#day(start)).filter(
      (other) => other !== m && hostOf(moments[other]!) === host,
    );
    const isThere = others.some((other) => {
      const there = moments[other]!.place;
      return place.kind === 'onsite' && there.kind === 'onsite' && there.school === place.school;
    });
    return (
      (place.kind === 'onsite' && !isThere ? weights.trip : 0) +
      (others.length >= limits.hostPerDay ? weights.overload : 0)
    );
  }

  /** Whether someone would have to be at both, or travel between them, at once. */
  meet(a: number, startOfA: number, b: number, startOfB: number): boolean {
    const { moments, limits } = this.#problem;
    if (this.#day(startOfA) !== this.#day(startOfB)) return false;
    const one = moments[a]!;
    const other = moments[b]!;
    const isTrip =
      one.place.kind === 'onsite' && other.place.kind === 'onsite' && one.place.school !== other.place.school;
    const between = isTrip ? limits.travelSlots : 0;
    if (startOfA >= startOfB + other.duration + between || startOfB >= startOfA + one.duration + between)
      return false;
    return one.people.some((p) => other.people.includes(p));
  }

  /** Whether a link of m does not hold with m at `start` and others where they are in `starts`; UNPLACED ones do not bind. */
  breakLinks(m: number, start: number, starts: Starts): boolean {
    const own = this.#index.linksOf[m]!;
    for (let i = 0; i < own.length; i++) {
      const link = this.#problem.links[own[i]!]!;
      const other = starts[link.from === m ? link.to : link.from]!;
      if (other < 0) continue;
      if (link.from === m ? this.#breaks(link, start, other) : this.#breaks(link, other, start)) return true;
    }
    return false;
  }

  #breakLink(a: number, startOfA: number, b: number, startOfB: number): boolean {
    const own = this.#index.linksOf[a]!;
    for (let i = 0; i < own.length; i++) {
      const link = this.#problem.links[own[i]!]!;
      if (link.from === a && link.to === b && this.#breaks(link, startOfA, startOfB)) return true;
      if (link.from === b && link.to === a && this.#breaks(link, startOfB, startOfA)) return true;
    }
    return false;
  }

  #breaks(link: PlanningLink, from: number, to: number): boolean {
    const { minDays = 0, maxDays = Number.POSITIVE_INFINITY, gapSlots = 0, anyOrder } = link;
    const ordinal = this.#ordinals[link.count ?? 'grid'];
    const apart = ordinal[this.#day(to)]! - ordinal[this.#day(from)]!;
    if (apart < minDays || apart > maxDays) return true;
    if (minDays < 0 || anyOrder || this.#day(from) !== this.#day(to)) return false;
    return to < from + this.#problem.moments[link.from]!.duration + gapSlots;
  }

  #keysOf(m: number): number[] {
    const { moments, people } = this.#problem;
    const { roomAt } = moments[m]!;
    const own = [...new Set(moments[m]!.people)];
    return roomAt === undefined ? own : [...own, people.length + roomAt];
  }

  #readAll(key: number): void {
    if (this.#read.has(key)) return;
    this.#read.add(key);
    const persons = this.#problem.people.length;
    const all = key < persons ? this.#index.ofPerson[key]! : this.#index.inRooms[key - persons]!;
    for (const m of all) if (this.at[m]! >= 0) this.#add(key, m);
  }

  #add(key: number, m: number): void {
    const cell = this.#cell(key, this.#day(this.at[m]!));
    const list = this.#there.get(cell);
    if (!list) this.#there.set(cell, [m]);
    else if (!list.includes(m)) list.push(m);
  }

  #cell(key: number, day: number): number {
    return key * this.#problem.calendar.days.length + day;
  }

  #day(start: number): number {
    return dayOf(this.#problem.calendar, start);
  }
}

const NONE: readonly number[] = [];
