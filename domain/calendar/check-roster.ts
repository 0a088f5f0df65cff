import type { Refusal } from '../result.ts';
import { contains, type TimeSpan } from './time-span.ts';
import { schoolWeekdays } from './weekday.ts';
import type { Roster } from './working-hours.ts';

/** Lesson blocks on one day. */
export const mostLessons = 4;
const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * What is wrong with a roster that somebody filled in, each beside its field (`workingDays.monday.to`,
 * `lessons.monday.0.from`): times that do not exist, an end before its beginning, lessons outside the working hours, on a
 * day off or at the same time as another.
 */
export function checkRoster(roster: Roster): Refusal[] {
  return schoolWeekdays.flatMap((day) => {
    const working = roster.workingDays[day];
    const lessons = roster.lessons[day] ?? [];
    const at = `workingDays.${day}`;
    const hours = working ? checkSpan(working, at) : [];
    return [
      ...hours,
      ...(lessons.length > mostLessons ? [refusal('tooMany', `lessons.${day}`, { max: mostLessons })] : []),
      ...lessons.flatMap((lesson, index): Refusal[] => {
        const field = `lessons.${day}.${index}`;
        const wrong = checkSpan(lesson, field);
        if (wrong.length > 0) return wrong;
        if (!working) return [refusal('notWorking', `${field}.from`)];
        if (hours.length === 0 && !contains(working, lesson))
          return [refusal('outsideWorking', `${field}.from`)];
        const clash = lessons.slice(0, index).some((one) => one.from < lesson.to && lesson.from < one.to);
        return clash ? [refusal('twice', `${field}.from`)] : [];
      }),
    ];
  });
}

/** A roster as it is kept: weekdays without lessons are left out. Only for what `checkRoster` had nothing against. */
export function tidyRoster({ workingDays, lessons }: Roster): Roster {
  const days = schoolWeekdays.filter((day) => workingDays[day]);
  return {
    workingDays: Object.fromEntries(days.map((day) => [day, workingDays[day]!])),
    lessons: Object.fromEntries(
      days.flatMap((day) => {
        const own = [...(lessons[day] ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
        return own.length > 0 ? [[day, own]] : [];
      }),
    ),
  };
}

function checkSpan({ from, to }: TimeSpan, field: string): Refusal[] {
  const wrong = [
    ...(clock.test(from) ? [] : [refusal(from === '' ? 'required' : 'invalid', `${field}.from`)]),
    ...(clock.test(to) ? [] : [refusal(to === '' ? 'required' : 'invalid', `${field}.to`)]),
  ];
  return wrong.length === 0 && to <= from ? [refusal('endBeforeBeginTime', `${field}.to`)] : wrong;
}

function refusal(code: Refusal['code'], field: string, params?: NonNullable<Refusal['params']>): Refusal {
  return { code, ...(params ? { params } : {}), field };
}
