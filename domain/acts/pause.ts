import { Temporal } from 'temporal-polyfill';
import { isDay } from '../forms/values.ts';
import { ok, type Result, refuse } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Pause } from '../trajectory/trajectory.ts';
import { rearranged } from './change.ts';
import { type Decide, type Decision, without } from './decision.ts';

/**
 * It stands still: no reason is given and none is asked. What is still to come leaves the calendars
 * and waits for another date; nobody is asked or reminded of anything. Until when, and when it ends then, may be agreed.
 */
export const pause: Decide<'pause'> = ({ until, newEnd }, decision) => {
  const { trajectory, viewer, today, at } = decision;
  const { stage, pauses = [] } = trajectory;
  if (stage === 'paused') {
    const last = pauses.at(-1);
    const saysOther =
      (until !== undefined && until !== last?.agreedUntil) ||
      (newEnd !== undefined && newEnd !== last?.newEnd);
    return saysOther ? refuse('changedMeanwhile') : ok(trajectory);
  }
  if (stage === 'draft') return refuse('notYetDiscussed');
  if (stage === 'completed' || stage === 'stopped') return refuse('ended');
  const refused = checkAgreed(until, newEnd, decision);
  if (refused) return refused;
  const moments = trajectory.moments.map((moment) => undated(moment, decision));
  const gone = trajectory.moments
    .filter(({ state }, index) => state === 'scheduled' && moments[index]?.state === 'proposed')
    .map(({ id }) => id);
  const agreed = {
    ...(until === undefined ? {} : { agreedUntil: until }),
    ...(newEnd === undefined ? {} : { newEnd }),
  };
  const begun: Pause = { from: today, at, by: viewer.person, ...agreed, undated: gone, was: stage };
  return ok({ ...trajectory, stage: 'paused', pauses: [...pauses, begun], moments });
};

/** The longest that either may lie ahead, in years: beyond that it is a slip of the keyboard. */
const MOST_YEARS = 2;

/** The last day of a school year is nobody's to agree on, and time to improve gets no shorter by a pause. */
function checkAgreed(
  until: string | undefined,
  newEnd: string | undefined,
  { today, trajectory, situation }: Decision,
): Result<never> | undefined {
  const latest = Temporal.PlainDate.from(today).add({ years: MOST_YEARS }).toString();
  for (const [field, day] of Object.entries({ until, newEnd })) {
    if (day === undefined) continue;
    if (!isDay(day) || day > latest) return refuse('invalid', undefined, field);
    if (day <= today) return refuse('inThePast', { date: day }, field);
  }
  if (newEnd === undefined) return undefined;
  if (situation.template.length === 'schoolYear') return refuse('invalid', undefined, 'newEnd');
  const isBehind = newEnd > (until ?? today) && newEnd > trajectory.startsOn;
  if (!isBehind) return refuse('endBeforeBegin', undefined, 'newEnd');
  const end = periodOf(trajectory, situation.calendar).until.toString();
  return newEnd < end ? refuse('endsEarlier', { date: end }, 'newEnd') : undefined;
}

/**
 * It goes on where it stood still. Its end moves up by the days between, unless another was agreed, and the coach plans
 * what is left. On the day of the pause itself nothing was lost, and its end stays what it was.
 */
export const resume: Decide<'resume'> = (_act, { trajectory, today, at }) => {
  const { pauses = [], stage } = trajectory;
  const last = pauses.at(-1);
  if (stage !== 'paused' || !last)
    return last?.until === undefined ? refuse('nothingToUndo') : ok(trajectory);
  const { newEnd: _agreed, ...asItWas } = last;
  const stoodStill = last.from === today ? asItWas : last;
  return ok({
    ...trajectory,
    stage: last.was,
    pauses: [...pauses.slice(0, -1), { ...stoodStill, until: today, resumedAt: at }],
  });
};

/** Whatever lies ahead, as a proposal without a date. What has begun stays: it may still be written down. */
function undated(moment: Moment, { situation }: Decision): Moment {
  const isAhead = moment.start === undefined || Temporal.Instant.compare(moment.start, situation.now) > 0;
  if (moment.state !== 'scheduled' && moment.state !== 'proposed') return moment;
  if (!isAhead) return moment;
  const open = without(rearranged(moment, { state: 'proposed', start: undefined }), 'question');
  return { ...open, pinned: false, responses: [] };
}
