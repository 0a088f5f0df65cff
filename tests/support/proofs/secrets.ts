import { formOf } from '../../../domain/forms/catalogue.ts';
import type { Field, FieldValue, FormValues } from '../../../domain/forms/form.ts';
import { currentInstrument } from '../../../domain/kijkwijzers/catalogue.ts';

/** One marker: a word that occurs nowhere else, and where it was written. */
export interface Secret {
  readonly token: string;
  /** What it was written in: `goals`, a kind of document, `film`, `reaction`, `draft.maud`. */
  readonly where: string;
  readonly field: string;
}

/** With what every marker begins: in base64 it shows six of its letters at least, wherever it stands. */
export const MARKER_BEGINS = 'gehmq';
export const MARKER = /gehm[0-9a-z]{3}zeg[0-9a-z]{3}wq/g;

/** Hands out markers, each in the words of a short sentence, and remembers them all. */
export class Secrets {
  readonly all: Secret[] = [];

  /** Said twice in its sentence, so that a preview that cuts either end still shows it. */
  say(where: string, field: string): string {
    const token = this.#next();
    this.all.push({ token, where, field });
    return `Zo zei "${token}" & <${token}> het, één keer.`;
  }

  /** A link that holds one. */
  link(where: string, field: string): string {
    const token = this.#next();
    this.all.push({ token, where, field });
    return `https://films.zwaluw.example/${token}?deel=${token}`;
  }

  /**
   * A marker in every field of a form, behind what stood there already: what the app itself composed is sent along,
   * as a person would do who trusts it.
   */
  fill(where: string, form: string, goals: readonly string[], composed: FormValues = {}): FormValues {
    const values = formOf(form).fields.map((field): [string, FieldValue] => [
      field.id,
      this.#value(where, field, goals, composed[field.id]),
    ]);
    return { ...composed, ...Object.fromEntries(values) };
  }

  #value(where: string, field: Field, goals: readonly string[], before: FieldValue | undefined): FieldValue {
    const { id } = field;
    const text = (name: string, old: unknown) =>
      `${typeof old === 'string' ? `${old} ` : ''}${this.say(where, name)}`;
    const rows = Array.isArray(before) ? before : [];
    switch (field.kind) {
      case 'text':
      case 'longText':
        return text(id, before);
      case 'link':
        return this.link(where, id);
      case 'lines':
        return [...rows, this.say(where, id)];
      case 'perPoint':
        return [...rows, { point: 'Let hier op', text: this.say(where, `${id}.text`) }];
      case 'agreements': {
        const agreed = { who: this.say(where, `${id}.who`), what: this.say(where, `${id}.what`) };
        return [...rows, { ...agreed, byWhen: '2027-07-02' }];
      }
      case 'marks': {
        const mark = { focus: this.say(where, `${id}.focus`), note: this.say(where, `${id}.note`) };
        return [...rows, { second: 95, ...mark }];
      }
      case 'perGoal': {
        const old = (before ?? {}) as Readonly<Record<string, string>>;
        return Object.fromEntries(goals.map((goal) => [goal, text(`${id}.${goal}`, old[goal])]));
      }
      case 'ratings': {
        const { id: instrument, version, blocks } = currentInstrument();
        const notes = blocks.map((block): [string, string] => [
          block.id,
          this.say(where, `${id}.${block.id}`),
        ]);
        return { instrument, version, items: { k1: 'sometimes' }, notes: Object.fromEntries(notes) };
      }
      case 'leerdoelen': {
        const parts = ['want', 'why', 'actions', 'needs', 'seen'] as const;
        const said = Object.fromEntries(parts.map((part) => [part, this.say(where, `${id}.${part}`)]));
        const leerdoel = said as Record<(typeof parts)[number], string>;
        return [...rows.slice(0, 2), { ...leerdoel, werkpunten: [], items: [] }];
      }
      case 'contacts':
        return [{ on: '2026-12-18', subject: this.say(where, `${id}.subject`) }];
      case 'programme': {
        const stays = { step: 'kijkwijzergesprek', round: 18, choice: 'asPlanned' } as const;
        return [{ ...stays, reason: this.say(where, `${id}.reason`) }];
      }
      case 'choice':
      case 'date':
        throw new Error(`No marker fits in ${where}.${id}`);
    }
  }

  /** Its number stands twice, in the middle: there base64 shows it whatever stands beside. */
  #next(): string {
    const number = this.all.length.toString(36).padStart(3, 'q');
    return `gehm${number}zeg${number}wq`;
  }
}
