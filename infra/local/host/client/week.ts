const DAY_MS = 86_400_000;

/** Dates are `YYYY-MM-DD`; a date alone has no zone, so UTC counts the days. */
const epoch = (date: string) => Date.parse(`${date}T00:00:00Z`);
const dateOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export const addDays = (date: string, days: number) => dateOf(epoch(date) + days * DAY_MS);

/** The Monday of the week that a date is in. */
export const mondayOf = (date: string) => addDays(date, -((new Date(epoch(date)).getUTCDay() + 6) % 7));

/** ISO week number. */
export function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  return Math.round((epoch(monday) - epoch(first)) / (7 * DAY_MS)) + 1;
}

/** Midday of a date in UTC, for naming the day. */
export const noon = (date: string) => epoch(date) + DAY_MS / 2;

export function isDate(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = epoch(text);
  return !Number.isNaN(ms) && dateOf(ms) === text;
}

/** Which of how many lanes each period takes, so that what overlaps stands side by side. In order of start. */
export function lanes<T extends { readonly start: number; readonly end: number }>(
  periods: readonly T[],
): { readonly item: T; readonly lane: number; readonly lanes: number }[] {
  const placed: { item: T; lane: number; lanes: number }[] = [];
  let cluster: typeof placed = [];
  let clusterEnd = Number.NEGATIVE_INFINITY;
  const close = () => {
    const count = Math.max(0, ...cluster.map(({ lane }) => lane + 1));
    for (const each of cluster) each.lanes = count;
    cluster = [];
  };
  for (const item of periods.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (item.start >= clusterEnd) close();
    const taken = new Set(cluster.filter((each) => each.item.end > item.start).map(({ lane }) => lane));
    let lane = 0;
    while (taken.has(lane)) lane++;
    const place = { item, lane, lanes: 1 };
    cluster.push(place);
    placed.push(place);
    clusterEnd = Math.max(clusterEnd, item.end);
  }
  close();
  return placed;
}
