import { Temporal } from 'temporal-polyfill';
import { dateText, timeText } from '../../calendar/wording.ts';
import { ZONE } from '../../calendar/zone.ts';
import { words } from './words.ts';

/** A parameter of a sentence as it should read: a day, an instant (Dutch time), a time, a moment, a reason, or itself. */
export function readable(value: string | number): string {
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return dayText(text);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return instantText(text);
  if (/^\d{2}:\d{2}(:\d{2})?$/.test(text)) return timeText(Temporal.PlainTime.from(text));
  return stepText(text) ?? reasonText(text) ?? text;
}

function dayText(text: string): string {
  try {
    return dateText(Temporal.PlainDate.from(text));
  } catch {
    return text;
  }
}

function instantText(text: string): string {
  const at = Temporal.Instant.from(text).toZonedDateTimeISO(ZONE);
  return `${dateText(at.toPlainDate())}, ${timeText(at.toPlainTime())}`;
}

/** `c2.groepsbezoek` as 'groepsbezoek 2', a kind of document as its name. */
function stepText(text: string): string | undefined {
  const [, cycle, id] = /^(?:[a-z]+(\d+)\.)?(\w+)$/.exec(text) ?? [];
  if (id === undefined) return undefined;
  const steps: Readonly<Record<string, string>> = words.steps;
  const documents: Readonly<Record<string, string>> = words.documents;
  if (Object.hasOwn(steps, id)) return words.stepInCycle(steps[id]!, Number(cycle ?? 0));
  return Object.hasOwn(documents, id) ? documents[id] : undefined;
}

/** `holiday.herfst` as 'herfstvakantie'. */
function reasonText(text: string): string | undefined {
  const reasons: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    holiday: words.holidays,
    publicDay: words.publicDays,
    dayOff: words.daysOff,
    closure: words.closures,
  };
  const [kind, name] = text.split('.');
  return kind !== undefined && name !== undefined && Object.hasOwn(reasons, kind)
    ? reasons[kind]![name]
    : undefined;
}
