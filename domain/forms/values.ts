import { Temporal } from 'temporal-polyfill';

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Years behind today within which what somebody writes down now can have been. An assumption of ours. */
const YEARS_BACK = 3;

/** Whether a day is so long before `today` (both `YYYY-MM-DD`) that its year will be a slip of the pen. */
export function isLongAgo(day: string, today: string): boolean {
  return day < Temporal.PlainDate.from(today).subtract({ years: YEARS_BACK }).toString();
}

const YEARS_AHEAD = 5;

/** Whether a day is so long after `from` (both `YYYY-MM-DD`) that its year will be a slip of the pen. */
export function isFarOff(day: string, from: string): boolean {
  return day > Temporal.PlainDate.from(from).add({ years: YEARS_AHEAD }).toString();
}

/** Whether a text is a link that may be shown and opened: https, no name or password in it, at most 2,000 long. */
export function isWebLink(text: string): boolean {
  if (text.length > 2_000 || !URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.password === '' && url.hostname !== '';
}

/** Whether a link leads to a library of SharePoint or OneDrive; of which tenant only its name in the address tells. */
export function isInSharePoint(link: string): boolean {
  return isWebLink(link) && new URL(link).hostname.toLowerCase().endsWith('.sharepoint.com');
}
