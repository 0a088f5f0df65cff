/** A numbered week of the school, by its Monday (`YYYY-MM-DD`). */
export interface SchoolWeekView {
  readonly monday: string;
  readonly number: number;
}
