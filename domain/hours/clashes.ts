/** What guiding one starter takes in a school week. */
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

/**
 * The weeks in which whoever guides the most of them has more than `weekly` minutes, when so many begin and so many
 * guide them, as evenly as can be. With nobody to guide them every week that asks anything is one.
 */
export function clashesOf(
  weeks: readonly WeekMinutes[],
  starters: number,
  coaches: number,
  weekly: number,
): readonly Clash[] {
  const most = coaches > 0 ? Math.ceil(starters / coaches) : starters;
  const room = coaches > 0 ? weekly : 0;
  return weeks
    .map((week) => ({ ...week, minutes: week.minutes * most, over: week.minutes * most - room }))
    .filter(({ over }) => over > 0);
}
