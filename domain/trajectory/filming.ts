/** On what a school lets a lesson be filmed: parents said yes for each kind of use, or were told of its interest in it. */
export const filmBases = ['consentByCategory', 'informedInterest'] as const;

/** What a school settled about filming: its basis, and whom to ask; both are shown to who is to check it. */
export interface Filming {
  readonly basis: (typeof filmBases)[number];
  /** Whom to ask, and where it is kept; may be empty. */
  readonly ask: string;
}

/** Room for "Anja van de administratie; de lijst hangt in de teamkamer". */
export const filmingChars = 160;
