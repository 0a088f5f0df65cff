import { Temporal } from 'temporal-polyfill';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Refusal } from '../result.ts';
import { announceDaysOf } from '../schedule/moments.ts';
import { stepOf } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import { instantOf } from './check-start.ts';
import type { Decision } from './decision.ts';

/**
 * Why a moment cannot be put at `start` now: what has to be announced is, so many school days before (a coach's
 * visits in "Opzet begeleiding beginnende leerkrachten"). Empty where it can, and for the time at which it stood
 * last: that was announced. For what somebody plans here; what happens outside the app is not refused.
 */
export function checkNotice(
  moment: Moment,
  start: string,
  { trajectory, situation }: Decision,
  field: string,
): readonly Refusal[] {
  const noticeDays = announceDaysOf(stepOf(situation.template, moment, trajectory.options), situation);
  const asked = instantOf(start);
  if (noticeDays === undefined || !asked || wasAnnounced(moment, asked)) return [];
  const today = situation.now.toZonedDateTimeISO(ZONE).toPlainDate();
  const local = asked.toZonedDateTimeISO(ZONE);
  const first = addSchoolDays(situation.calendar, today, noticeDays);
  if (Temporal.PlainDate.compare(local.toPlainDate(), first) >= 0) return [];
  const when = first.toZonedDateTime({ timeZone: ZONE, plainTime: local.toPlainTime() });
  return [{ code: 'tooSoon', params: { when: when.toInstant().toString() }, field }];
}

function wasAnnounced({ state, start, change }: Moment, asked: Temporal.Instant): boolean {
  const times = [
    ...(state === 'scheduled' ? [start] : []),
    ...(change?.was.state === 'scheduled' ? [change.was.start] : []),
  ];
  return times.some((each) => each !== undefined && asked.equals(Temporal.Instant.from(each)));
}
