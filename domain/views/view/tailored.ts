/** A plan made to measure: what becomes of the possible activities, and how far its making has come. */
export interface TailoredView {
  readonly kind: string;
  /** The viewer is one of its authors. */
  readonly writes: boolean;
  readonly mayWrite: boolean;
  /** The version that is shown, as the viewer counts them; absent as long as there is none. */
  readonly version?: number;
  /** For its authors: the document upon which the next version is made. */
  readonly base?: string;
  /** The version by which the programme is followed. */
  readonly inForce?: number;
  readonly state: 'none' | 'beingMade' | 'agreed' | 'inForce';
  readonly waitingFor: readonly string[];
  /** For its authors: who agreed to it, and since when. */
  readonly agreed: readonly { readonly name: string; readonly at: string }[];
  /** For who it is discussed with: since when they agree on it. */
  readonly agreedOn?: string;
  readonly discussed?: { readonly name: string; readonly at: string };
  /** In the order in which they come. */
  readonly activities: readonly TailoredActivity[];
  /** Weeks of the programme in which something can still be put. */
  readonly weeks: readonly { readonly week: number; readonly monday: string }[];
  /** What can be added. */
  readonly adds: readonly {
    readonly step: string;
    readonly durationMin: number;
    readonly durationStated: boolean;
  }[];
  readonly acts: readonly ('agreeTailored' | 'discussTailored')[];
}

/** One possible activity as a plan has it. */
export interface TailoredActivity {
  readonly moment: string;
  readonly step: string;
  /**
   * Its own week in the programme, and the one in which it stands by the plan; of what comes by the month that month
   * (1 to 12), and of what was asked for its number.
   */
  readonly round: number;
  readonly week: number;
  readonly by: 'week' | 'month' | 'asked';
  /** Where it stands in the year: the Monday of its week, the first school day of its month, the day asked for. */
  readonly from?: string;
  readonly minutes: number;
  /** False: an assumption, to be shown as such. */
  readonly stated: boolean;
  /** How long it takes where nobody says otherwise. */
  readonly ordinaryMinutes: number;
  readonly leftOut: boolean;
  readonly added: boolean;
  /** The step of its round with which it goes. */
  readonly with?: string;
  /** It took place, or has begun. */
  readonly done?: true;
  /** For who reads the document. */
  readonly reason?: string;
  readonly changed?: { readonly name: string; readonly at: string };
}
