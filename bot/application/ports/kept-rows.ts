/**
 * Rows of the registers as they were last read well, by the list in which they stand and what identifies them there: what
 * one says that was edited into nonsense since. A value is a text; a row with none is gone.
 */
export interface KeptRows {
  of(list: string): Promise<ReadonlyMap<string, string>>;
  keep(list: string, changed: ReadonlyMap<string, string | undefined>): Promise<void>;
}
