/** A day as we say it, short or long: 'di 3 november', 'dinsdag 3 november 2026'. */
const day =
  /\b(ma|di|wo|do|vr|za|zo)([a-z]*dag)? \d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/;
const week = /\bweek \d{1,2} · \d{1,2}/;

/** Of the lines that somebody reads those that name a day, and have its week neither in them nor on the next line. */
export function daysWithoutWeek(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => day.test(line) && !week.test(line) && !week.test(lines[at + 1] ?? ''));
}
