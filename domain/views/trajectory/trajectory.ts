import {
  holdsOneOf,
  maySee,
  maySeeGoals,
  maySeeLog,
  maySeeLogEntry,
  maySeeMatchAnswer,
  maySeeMoment,
} from '../../access/access.ts';
import { rolesToAssign } from '../../access/acting.ts';
import { peopleIn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { canDoWithoutOne, ruleOf } from '../../acts/hand-on.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { calledSince } from '../../documents/called-as.ts';
import { evidenceFor } from '../../documents/evidence.ts';
import { ownMinutes } from '../../hours/own.ts';
import { isSaidForLeader } from '../../schedule/moved-end.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { readableDocuments } from '../documents/document-summary.ts';
import { growingView, kijkwijzerKinds } from '../documents/growing.ts';
import { toGive } from '../documents/to-give.ts';
import { momentView } from '../moments/moment.ts';
import { needsOf } from '../needs/needs.ts';
import { schoolWeeksAround } from '../school/school-weeks.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import { standingIn, type ViewContext } from '../view-context.ts';
import { agreementsView } from './agreements.ts';
import { extendedView } from './extended.ts';
import { goalsView } from './goals.ts';
import { keepsView } from './keeps.ts';
import { judgedTooLateView, movedInTimeView } from './moved-in-time.ts';
import { peopleView, readerName } from './people.ts';
import { summaryFor } from './summary.ts';
import { tailoredView } from './tailored.ts';
import { inOrder } from './timeline.ts';
import { amendableDays, trajectoryActs, trajectoryToWrite } from './trajectory-acts.ts';

/** One trajectory, whole, as the viewer may see it; undefined for who may not know of it. */
export function trajectoryView(
  trajectory: Trajectory,
  viewer: Viewer,
  context: ViewContext,
): TrajectoryView | undefined {
  const standing = standingIn(trajectory, context);
  if (!maySee(viewer, standing)) return undefined;
  const mine = trajectory.matchAnswers.find((one) => maySeeMatchAnswer(viewer, one.by, standing));
  const { discussed, ended, options, goalsSeen } = trajectory;
  const documents = readableDocuments(viewer, standing);
  const growing = growingView(viewer, standing, documents);
  const kijkwijzers = kijkwijzerKinds(viewer, standing);
  const tailored = tailoredView(viewer, standing, context);
  const agreements = agreementsView(viewer, standing, context);
  const moments = trajectory.moments.filter((one) => maySeeMoment(viewer, one, standing));
  const give = toGive(viewer, standing);
  const acts = trajectoryActs(viewer, standing);
  const summary = summaryFor(viewer, standing, context);
  const school = context.schools.get(trajectory.schoolId);
  const movedInTime = ended ? undefined : movedInTimeView(viewer, standing, school?.calendar);
  const tooLate = ended ? undefined : judgedTooLateView(viewer, standing, school?.calendar);
  const evidence = evidenceFor(viewer, standing);
  const extended = extendedView(viewer, standing, context);
  return {
    ...summary,
    now: context.now.toString(),
    schoolWeeks: school ? schoolWeeksAround(summary, school.calendar) : [],
    people: peopleView(viewer, standing),
    goalsSeenByMe: goalsSeen.some((one) => one.by === viewer.person),
    ...(maySeeGoals(viewer, standing) ? goalsView(viewer, standing) : {}),
    ...(discussed ? { discussedAt: discussed.at } : {}),
    ...(mine ? { myMatchAnswer: mine.goOn } : {}),
    options,
    moments: inOrder(moments.map((one) => momentView(one, viewer, standing, context))),
    documents,
    ...(growing?.length ? { growing } : {}),
    ...(kijkwijzers.length > 0 ? { kijkwijzers } : {}),
    ...(tailored.length > 0 ? { tailored } : {}),
    ...(agreements.length > 0 ? { agreements } : {}),
    ...keepsView(viewer, standing, context),
    ...(standing.template.handsOver === 'asItStands' ? { goesOn: true } : {}),
    ...(give ? { toGive: give } : {}),
    needs: needsOf(viewer, standing, context),
    acts,
    ...(acts.includes('amendDay') ? { amendable: amendableDays(standing.template) } : {}),
    ...(acts.includes('assignRole') ? { assigns: assignsView(viewer, standing) } : {}),
    toWrite: trajectoryToWrite(viewer, standing),
    ...(maySeeLog(viewer, standing) ? { log: logView(viewer, standing) } : {}),
    ...(ended
      ? { ended: { on: ended.on, early: ended.early, called: calledSince(ended, standing.template) } }
      : {}),
    ...pauseView(standing, school?.calendar),
    ...(extended ? { extended } : {}),
    ...(movedInTime ? { movedInTime } : {}),
    ...(tooLate ? { judgedTooLate: tooLate } : {}),
    ...(evidence ? { evidence } : {}),
    ...(holdsOneOf(viewer, [standing.template.subject], standing)
      ? { myMinutes: ownMinutes(trajectory.moments, viewer.person) }
      : {}),
  };
}

function pauseView(
  { trajectory, template }: Standing,
  calendar: SchoolCalendar | undefined,
): Pick<TrajectoryView, 'pause' | 'endMoves'> {
  const { stage, pauses, months } = trajectory;
  const moves = months === 'schoolYear' ? {} : ({ endMoves: true } as const);
  const last = pauses?.at(-1);
  if (stage !== 'paused' || !last) return moves;
  const { from, agreedUntil: until, newEnd } = last;
  const agreed = {
    ...(until === undefined ? {} : { until }),
    ...(newEnd === undefined ? {} : { newEnd }),
    ...(newEnd !== undefined && calendar && isSaidForLeader(trajectory, calendar, template)
      ? { subject: true as const }
      : {}),
  };
  return { ...moves, pause: { from, ...agreed } };
}

function assignsView(viewer: Viewer, standing: Standing): NonNullable<TrajectoryView['assigns']> {
  const { trajectory, template, day } = standing;
  return rolesToAssign(viewer, standing).flatMap((role) => {
    const rule = ruleOf(role, template);
    if (!rule) return [];
    const holders = peopleIn(trajectory, role, day).length;
    return [
      {
        role,
        ...(role === template.leads ? { leads: true as const } : {}),
        ...(role !== template.leads && holders < rule.max ? { roomFor: true as const } : {}),
        ...(canDoWithoutOne(rule, holders, template) ? { mayEnd: true as const } : {}),
      },
    ];
  });
}

/** The newest first. */
function logView(viewer: Viewer, standing: Standing): NonNullable<TrajectoryView['log']> {
  const { trajectory } = standing;
  return trajectory.log
    .filter((entry) => maySeeLogEntry(viewer, entry, standing))
    .map(({ at, by, what, about, detail }): NonNullable<TrajectoryView['log']>[number] => ({
      at,
      byName: by === 'system' ? '' : readerName(standing, by),
      what,
      ...(about === undefined ? {} : { about }),
      ...(detail?.to === undefined ? {} : { toName: readerName(standing, detail.to) }),
      ...(detail?.answer === 'yes' || detail?.answer === 'no' ? { answer: detail.answer } : {}),
    }))
    .reverse();
}
