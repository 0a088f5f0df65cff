import type { Field, FieldValue } from '../../domain/forms/form.ts';
import { currentInstrument } from '../../domain/kijkwijzers/catalogue.ts';

/** A place in a field where a text of whatever length can arrive. */
interface Typed {
  /** Where a refusal of it stands. */
  readonly path: string;
  readonly value: FieldValue;
  /** `invalid` where only some texts are good. */
  readonly refusedAs: 'tooLong' | 'invalid';
}

/** Every place at which `text` can arrive in a field; `goal` is one that the trajectory has. */
export function typedIn(field: Field, text: string, goal: string): readonly Typed[] {
  const { id: at } = field;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return [tooLong(at, text)];
    case 'link':
    case 'choice':
    case 'date':
      return [invalid(at, text)];
    case 'lines':
      return [tooLong(`${at}.0`, [text])];
    case 'perGoal':
      return [tooLong(`${at}.${goal}`, { [goal]: text }), invalid(at, { [text]: 'x' })];
    case 'perPoint':
      return [
        tooLong(`${at}.0.text`, [{ point: 'x', text }]),
        invalid(`${at}.0`, [{ point: text, text: 'x' }]),
      ];
    case 'agreements': {
      const agreed = { who: 'x', what: 'x', byWhen: '2027-07-02' };
      return [
        tooLong(`${at}.0.who`, [{ ...agreed, who: text }]),
        tooLong(`${at}.0.what`, [{ ...agreed, what: text }]),
        invalid(`${at}.0.byWhen`, [{ ...agreed, byWhen: text }]),
      ];
    }
    case 'marks':
      return [
        tooLong(`${at}.0.focus`, [{ second: 1, focus: text, note: 'x' }]),
        tooLong(`${at}.0.note`, [{ second: 1, focus: 'x', note: text }]),
      ];
    case 'ratings':
      return inRatings(at, text);
    case 'leerdoelen':
      return inLeerdoel(at, text);
    case 'contacts':
      return [
        tooLong(`${at}.0.subject`, [{ on: '2026-12-18', subject: text }]),
        invalid(`${at}.0.on`, [{ on: text, subject: 'x' }]),
      ];
    case 'programme': {
      const line = { step: 'modelles', round: 8, choice: 'leaveOut', reason: '' } as const;
      return [
        tooLong(`${at}.0.reason`, [{ ...line, reason: text }]),
        invalid(`${at}.0`, [{ ...line, step: text }]),
      ];
    }
  }
}

function inRatings(at: string, text: string): readonly Typed[] {
  const { id: instrument, version, blocks, scale } = currentInstrument();
  const [block] = blocks;
  const item = block!.items[0]!.id;
  const filled = { instrument, version, items: { [item]: scale[0]!.id }, notes: {} };
  return [
    tooLong(`${at}.${block!.id}`, { ...filled, notes: { [block!.id]: text } }),
    invalid(`${at}.${item}`, { ...filled, items: { [item]: text } }),
    invalid(at, { ...filled, instrument: text }),
  ];
}

function inLeerdoel(at: string, text: string): readonly Typed[] {
  const leerdoel = { want: 'x', why: '', actions: '', needs: '', seen: '', werkpunten: [], items: [] };
  return [
    ...(['want', 'why', 'actions', 'needs', 'seen'] as const).map((part) =>
      tooLong(`${at}.0.${part}`, [{ ...leerdoel, [part]: text }]),
    ),
    ...(['werkpunten', 'items'] as const).map((part) =>
      invalid(`${at}.0.${part}`, [{ ...leerdoel, [part]: [text] }]),
    ),
  ];
}

const tooLong = (path: string, value: FieldValue): Typed => ({ path, value, refusedAs: 'tooLong' });
const invalid = (path: string, value: FieldValue): Typed => ({ path, value, refusedAs: 'invalid' });
