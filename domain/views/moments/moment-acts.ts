import { Temporal } from 'temporal-polyfill';
import { mayDo } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ActKind } from '../../acts/act.ts';
import { isBuiltOn } from '../../acts/built-on.ts';
import { optionalOf } from '../../acts/set-attendance.ts';
import { standingPoll, takesTimes } from '../../schedule/time-poll.ts';
import { stepOf } from '../../template/expand.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { hasPassed, type ViewContext } from '../view-context.ts';

/** What the viewer may do with a moment now; whether a particular date can be kept is for the act to say. */
export function momentActs(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly ActKind[] {
  const possible = possibleActs(moment, viewer, standing, context);
  return (Object.keys(possible) as ActKind[]).filter(
    (act) => possible[act] && mayDo(viewer, act, standing, { moment }),
  );
}

function possibleActs(
  moment: Moment,
  viewer: Viewer,
  { trajectory, template }: Standing,
  context: ViewContext,
): Partial<Record<ActKind, boolean>> {
  const { state, start, revision, responses, question } = moment;
  const film = trajectory.films.find((one) => one.momentId === moment.id);
  const isFilmed = stepOf(template, moment, trajectory.options).filmed;
  const isUnderWay = trajectory.stage === 'acquainting' || trajectory.stage === 'running';
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  const poll = calendar && standingPoll(moment, trajectory, calendar, context.now);
  const others = moment.attendees.some(({ person }) => person !== viewer.person);
  const isScheduled = state === 'scheduled';
  const hasBegun = start !== undefined && hasPassed(start, context);
  return {
    respond:
      isScheduled && !hasBegun && moment.place !== 'desk' && viewer.person !== moment.calendar?.organiser,
    answerProposal:
      isScheduled && responses.some((one) => one.revision === revision && one.proposedStart && !one.answered),
    answerQuestion: question !== undefined,
    askTimes: poll === undefined && takesTimes(moment, trajectory, context.now) && others,
    answerTimes:
      poll?.asked.includes(viewer.person) === true && Temporal.Instant.compare(poll.until, context.now) > 0,
    endPoll: poll !== undefined,
    move: isUnderWay && (isScheduled || state === 'notHeld') && question === undefined,
    callOff: isScheduled,
    setAttendance:
      (isScheduled || state === 'proposed') &&
      !hasBegun &&
      !trajectory.ended &&
      optionalOf(moment, trajectory, template).length > 0,
    restore: (state === 'notHeld' && start !== undefined && !hasBegun) || (state === 'dropped' && isUnderWay),
    held: isScheduled && (hasBegun || moment.place === 'desk'),
    undoHeld:
      (state === 'held' || (state === 'notHeld' && hasBegun)) && !isBuiltOn(moment, trajectory, template),
    checkFilmBasis: isFilmed && isScheduled && !hasBegun && !film?.basisChecked,
    referFilm: isFilmed && state === 'held' && film?.basisChecked !== undefined && !film.deleted,
    confirmFilmDeleted: film?.reference !== undefined,
  };
}
