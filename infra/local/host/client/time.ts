const ZONE = 'Europe/Amsterdam';
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });

const TIME = format({ hour: '2-digit', minute: '2-digit' });
const SHORT = format({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const LONG = format({
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const DAY = format({ weekday: 'long', day: 'numeric', month: 'long' });
const PARTS = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  dateStyle: 'short',
  timeStyle: 'short',
});

/** Epoch milliseconds in, words of the wall clock in Amsterdam out. */
export const timeOf = (at: number) => TIME.format(at);
export const shortMoment = (at: number) => SHORT.format(at);
export const longMoment = (at: number) => LONG.format(at);
export const dayOf = (at: number) => DAY.format(at);
/** `YYYY-MM-DDTHH:MM`, as an input for date and time has it. */
export const localMoment = (at: number) => PARTS.format(at).replace(' ', 'T');
