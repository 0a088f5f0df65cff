import { schoolWeekdays } from '../../../domain/calendar/weekday.ts';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import { rosterTexts } from '../../../domain/texts/nl/rosters.ts';

const { short, shortWeeks, summary, nothing } = rosterTexts;
const clock = (time: string) => time.replace(/^0/, '').replace(':', '.');

/** 'Werkt ma, di en wo (even weken). Les: ma en di 8.30–14.30.' */
export function summaryOf({ workingDays, lessons }: Roster): string {
  const days = schoolWeekdays.filter((day) => workingDays[day]);
  if (days.length === 0) return nothing;
  const byLesson = new Map<string, string[]>();
  for (const day of days) {
    const own = (lessons[day] ?? []).map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(' en ');
    if (own) byLesson.set(own, [...(byLesson.get(own) ?? []), short[day]]);
  }
  const taught = [...byLesson].map(([times, on]) => `${listed(on)} ${times}`).join('; ');
  return summary(listed(days.map((day) => `${short[day]}${shortWeeks[workingDays[day]!.weeks]}`)), taught);
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}
