import { datedText } from '../calendar/date-texts.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { momentName } from '../texts/nl/names.ts';
import type { PlanningNames } from '../texts/nl/planning.ts';
import { proposalTexts } from '../texts/nl/proposal.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Engagement } from './engaged.ts';

/**
 * How the people and moments of one trajectory are called where its plan is explained, and meetings of others as far as
 * who reads may know of them.
 */
export function namesIn(
  trajectory: Trajectory,
  calendar: SchoolCalendar,
  engaged: readonly Engagement[] = [],
): PlanningNames {
  const person = new Map(trajectory.participants.map((one) => [one.person, one.name]));
  const elsewhere = new Map(engaged.map(({ key, name = '' }) => [key, name]));
  const moment = new Map(trajectory.moments.map((one) => [one.id, one]));
  return {
    person: (id) => person.get(id) ?? '',
    moment: (key) => {
      const found = moment.get(key);
      return found ? momentName(found) : (elsewhere.get(key) ?? '');
    },
    school: () => proposalTexts.school,
    day: (date) => datedText(date, schoolWeekAt(date, calendar)),
  };
}
