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

export type FieldValue =
  | string
  | readonly string[]
  | Readonly<Record<string, string>>
  | readonly Agreement[]
  | readonly Mark[];

/** Field id -> value. What is absent was left empty. */
export type FormValues = Readonly<Record<string, FieldValue>>;
