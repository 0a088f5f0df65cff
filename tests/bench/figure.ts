/** One line of the bench. `baseline` is what it is held against, in the same unit. */
export interface Figure {
  readonly figure: string;
  readonly value: number | null;
  readonly unit: string;
  readonly baseline: number | null;
  /** What the baseline is, what was left out, or what stands in the way. */
  readonly note?: string;
}

/** Measurements by name; each yields one figure or a few. */
export type FigureGroup = Readonly<Record<string, () => AsyncIterable<Figure>>>;
