import type { Ratings } from '../kijkwijzers/instrument.ts';

/**
 * A form is defined once, and from it come the card, the page, the validation and the section of the report.
 * Labels and help stand in texts/<language>/forms.ts under `${form}.${field}`.
 */
export interface Form {
  readonly id: string;
  readonly fields: readonly Field[];
}

export type Field =
  | {
      readonly id: string;
      readonly kind: 'text';
      readonly required: boolean;
      readonly max: number;
      readonly inCard: boolean;
    }
  | {
      readonly id: string;
      readonly kind: 'longText';
      readonly required: boolean;
      readonly max: number;
      readonly inCard: boolean;
      /** It is read in parts, each under its own heading (see `partsOf`). */
      readonly headed?: true;
    }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly required: boolean;
      readonly options: readonly string[];
      readonly inCard: boolean;
    }
  | { readonly id: string; readonly kind: 'date'; readonly required: boolean; readonly inCard: boolean }
  | { readonly id: string; readonly kind: 'link'; readonly required: boolean; readonly inCard: boolean }
  /** One long text for each goal of the trajectory. */
  | {
      readonly id: string;
      readonly kind: 'perGoal';
      readonly required: boolean;
      readonly max: number;
      readonly inCard: false;
      /** It says what was seen of a goal at its moment, or wants that of two moments at the least. */
      readonly evidence?: 'gives' | 'asks';
    }
  /** One long text under each of the teacher's own points of the lesson. */
  | {
      readonly id: string;
      readonly kind: 'perPoint';
      readonly required: boolean;
      readonly max: number;
      readonly maxLines: number;
      readonly inCard: false;
    }
  /** Short lines, one thing each: kijkpunten, "let hier op", adjustments. */
  | {
      readonly id: string;
      readonly kind: 'lines';
      readonly required: boolean;
      readonly max: number;
      readonly maxLines: number;
      readonly inCard: boolean;
    }
  /** Who, what, when. */
  | {
      readonly id: string;
      readonly kind: 'agreements';
      readonly required: boolean;
      readonly maxLines: number;
      readonly inCard: boolean;
    }
  /** Marks on the film: time, kijkpunt, note. */
  | {
      readonly id: string;
      readonly kind: 'marks';
      readonly required: boolean;
      readonly maxLines: number;
      readonly inCard: false;
    }
  /** A kijkwijzer filled in: a step of its scale per item, and a note per block of at most `max` characters. */
  | {
      readonly id: string;
      readonly kind: 'ratings';
      readonly required: boolean;
      readonly max: number;
      readonly inCard: false;
    }
  /** What she wants to learn, a few at a time. */
  | {
      readonly id: string;
      readonly kind: 'leerdoelen';
      readonly required: boolean;
      readonly maxLines: number;
      readonly inCard: false;
    }
  /** What becomes of each possible activity of a programme. */
  | {
      readonly id: string;
      readonly kind: 'programme';
      readonly required: boolean;
      readonly max: number;
      readonly maxLines: number;
      readonly inCard: false;
    }
  /** Days around which she wants to talk. */
  | {
      readonly id: string;
      readonly kind: 'contacts';
      readonly required: boolean;
      readonly maxLines: number;
      readonly inCard: false;
    };

export interface Agreement {
  readonly who: string;
  readonly what: string;
  /** A day. */
  readonly byWhen: string;
  readonly done?: boolean;
}

export interface Mark {
  readonly second: number;
  readonly focus: string;
  readonly note: string;
}

/** What is said under a point of the lesson, as that read when it was written. */
export interface PointText {
  readonly point: string;
  readonly text: string;
}

/** One thing that somebody wants to learn, in her own words. Texts that are not there yet are empty. */
export interface Leerdoel {
  readonly want: string;
  readonly why: string;
  /** The werkpunten that it belongs to, as they read then. */
  readonly werkpunten: readonly string[];
  /** Items of a kijkwijzer, as `itemReference` has them. */
  readonly items: readonly string[];
  readonly actions: string;
  readonly needs: string;
  /** By what she will see that it works. */
  readonly seen: string;
}

/** A contact that she asks for. */
export interface ContactWish {
  /** A day: on it, or around it. */
  readonly on: string;
  readonly subject: string;
}

/** What becomes of one possible activity; an activity without a line stays as the programme has it. */
export interface ProgrammeLine {
  /** A step of the template. */
  readonly step: string;
  /** Its week in the programme; of one that is added the week that it is added in. */
  readonly round: number;
  readonly choice: 'asPlanned' | 'leaveOut' | 'change' | 'extra';
  /** Another week of the programme. */
  readonly week?: number;
  /** Another duration. */
  readonly minutes?: number;
  /** Empty where none was given. */
  readonly reason: string;
}

export type FieldValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Agreement[]
  | readonly Mark[]
  | readonly PointText[]
  | Ratings
  | readonly Leerdoel[]
  | readonly ContactWish[]
  | readonly ProgrammeLine[];

/** Field id -> value. What is absent was left empty. */
export type FormValues = Readonly<Record<string, FieldValue>>;
