/** What guiding takes in a school week. */
export interface WeekMinutes {
  /** The school's own number. */
  readonly week: number;
  readonly monday: string;
  readonly minutes: number;
}

/** A week that asks more of one who guides than she has for it. */
export interface Clash extends WeekMinutes {
  readonly over: number;
}

/** So many who begin at the same time, with the weeks of each of them. */
export interface Beginners {
  readonly count: number;
  readonly weeks: readonly WeekMinutes[];
}

/**
 * By week, in order, what is asked of whoever has the most to do then, when so many guide them and who begin are given
 * to them in turn. With nobody to guide them: what all of them ask together.
 */
export function fullestWeeks(beginners: readonly Beginners[], coaches: number): readonly WeekMinutes[] {
  const guides = Math.max(1, coaches);
  const mondays = new Map<number, string>();
  const loads = Array.from({ length: guides }, () => new Map<number, number>());
  let next = 0;
  for (const { count, weeks } of beginners) {
    for (let one = 0; one < count; one += 1) {
      const load = loads[next % guides]!;
      next += 1;
      for (const { week, monday, minutes } of weeks) {
        mondays.set(week, monday);
        load.set(week, (load.get(week) ?? 0) + minutes);
      }
    }
  }
  return [...mondays]
    .sort(([a], [b]) => a - b)
    .map(([week, monday]) => ({
      ...{ week, monday },
      minutes: Math.max(...loads.map((load) => load.get(week) ?? 0)),
    }));
}

/** The weeks that ask more of whoever has the most than the `weekly` minutes that there are. */
export function clashesOf(
  beginners: readonly Beginners[],
  coaches: number,
  weekly: number,
): readonly Clash[] {
  const room = coaches > 0 ? weekly : 0;
  return fullestWeeks(beginners, coaches)
    .map((week) => ({ ...week, over: week.minutes - room }))
    .filter(({ over }) => over > 0);
}
