import type { PersonId } from './participant.ts';

/** Who did what when: without content. The subject of a document can open its entries. */
export interface LogEntry {
  /** Unique in the trajectory: the id of the intake entry or settle step that caused it, and a count. */
  readonly id: string;
  readonly at: string;
  /** `system` for what fell due by itself. */
  readonly by: PersonId | 'system';
  /** The act's kind, or `delivered`, `rowPutBack`, `eventChanged`, … */
  readonly what: string;
  /** The moment, document or goal it was about. */
  readonly about?: string;
  /** Figures and dates that matter as evidence (a hash, an old and a new time). Never text of people. */
  readonly detail?: Readonly<Record<string, string>>;
}
