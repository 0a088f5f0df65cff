/** What guiding takes in a school week. */
export interface WeekMinutes {
  /** The school's own number. */
  readonly week: number;
  readonly monday: string;
  readonly minutes: number;
}

/** What is asked in a week of whoever has the most to do then; `elsewhere` is the part of it at other schools. */
export interface FullWeek extends WeekMinutes {
  readonly elsewhere: number;
}

/** A week that asks more of one who guides than she has for it. */
export interface OverfullWeek extends WeekMinutes {
  readonly over: number;
}

/** So many who begin at the same time, with the weeks of each of them. */
export interface Beginners {
  readonly count: number;
  readonly weeks: readonly WeekMinutes[];
}

/**
 * What so many who guide have to do elsewhere in a week, in minutes: of those who are known (`weekly`) whoever has the
 * least first, and nothing of those who would come.
 */
export function guidesFor(known: readonly { readonly weekly: number }[], count: number): readonly number[] {
  const elsewhere = known.map(({ weekly }) => weekly).sort((a, b) => a - b);
  return Array.from({ length: count }, (_, at) => elsewhere[at] ?? 0);
}

/**
 * By week, in order, what is asked of whoever has the most to do then, when these guide (by what each has to do
 * elsewhere in a week) and each who begins is given to whom that leaves the most room in her fullest week. With nobody
 * to guide them: what all of them ask together.
 */
export function fullestWeeks(
  beginners: readonly Beginners[],
  guides: readonly number[],
): readonly FullWeek[] {
  const mondays = new Map<number, string>();
  const loads = (guides.length > 0 ? guides : [0]).map((elsewhere) => new Load(elsewhere));
  for (const { count, weeks } of beginners) {
    for (let one = 0; one < count; one += 1) {
      for (const { week, monday } of weeks) mondays.set(week, monday);
      const peaks = loads.map((load) => load.peakWith(weeks));
      loads[peaks.indexOf(Math.min(...peaks))]!.take(weeks);
    }
  }
  return [...mondays]
    .sort(([a], [b]) => a - b)
    .map(([week, monday]) => {
      const { elsewhere, ...fullest } = loads
        .map((load) => ({ minutes: load.in(week), elsewhere: load.elsewhere }))
        .reduce((most, one) => (one.minutes > most.minutes ? one : most));
      return { week, monday, ...fullest, elsewhere };
    });
}

/** The weeks that ask more of whoever has the most than the `weekly` minutes that there are. */
export function overfullWeeks(
  beginners: readonly Beginners[],
  guides: readonly number[],
  weekly: number,
): readonly OverfullWeek[] {
  const room = guides.length > 0 ? weekly : 0;
  return fullestWeeks(beginners, guides)
    .map(({ week, monday, minutes }) => ({ week, monday, minutes, over: minutes - room }))
    .filter(({ over }) => over > 0);
}

/** What one of them has to do, week by week. */
class Load {
  readonly elsewhere: number;
  readonly #here = new Map<number, number>();

  constructor(elsewhere: number) {
    this.elsewhere = elsewhere;
  }

  in(week: number): number {
    return this.elsewhere + (this.#here.get(week) ?? 0);
  }

  take(weeks: readonly WeekMinutes[]): void {
    for (const { week, minutes } of weeks) this.#here.set(week, (this.#here.get(week) ?? 0) + minutes);
  }

  /** Her fullest week, were these hers as well. */
  peakWith(weeks: readonly WeekMinutes[]): number {
    const more = weeks.map(({ week, minutes }) => this.in(week) + minutes);
    return Math.max(this.elsewhere, ...[...this.#here.keys()].map((week) => this.in(week)), ...more);
  }
}
