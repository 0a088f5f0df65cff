/** What a board takes for granted where nothing is stated: minutes. Its own numbers may stand in place of ours. */
export interface Assumptions {
  /** For a verslag that closes a moment. */
  readonly writing: number;
  /** By step, for what is still to come. */
  readonly meeting: Readonly<Record<string, number>>;
}
