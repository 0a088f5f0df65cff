/** When Teams said that online meetings ended. A hint that may get lost: each ends at its planned time at the latest. */
export interface MeetingEnds {
  /** `at`: instant (UTC ISO). Said twice, the last one counts. */
  note(trajectory: string, moment: string, at: string): Promise<void>;
  /** By moment id. */
  of(trajectory: string): Promise<Readonly<Record<string, string>>>;
}
