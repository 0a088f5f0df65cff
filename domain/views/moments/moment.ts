import { holdsOneOf, maySeeFilm } from '../../access/access.ts';
import { isHersToWrite, mayOrganise } from '../../access/acting.ts';
import { instantOf, rolesOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { lastFilmDay } from '../../acts/film-day.ts';
import { optionalOf } from '../../acts/set-attendance.ts';
import { lastDayBefore } from '../../schedule/last-day.ts';
import { stepOf } from '../../template/expand.ts';
import { lessonOf } from '../../template/lesson.ts';
import type { Step } from '../../template/template.ts';
import { currentDocument, missingDocuments } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { hasBegun } from '../../trajectory/moments.ts';
import { readableDocuments } from '../documents/document-summary.ts';
import { invitedTo } from '../invited.ts';
import { agreementsAt, isNextMeeting } from '../trajectory/agreements.ts';
import { nameOf } from '../trajectory/people.ts';
import { timelinePoint } from '../trajectory/timeline.ts';
import type { MomentView } from '../view/moment.ts';
import type { ViewContext } from '../view-context.ts';
import { announcedPoints } from './announced-points.ts';
import { attendeesView } from './attendees.ts';
import { kindChoices } from './kind-choices.ts';
import { lessonPoints } from './lesson-points.ts';
import { momentActs } from './moment-acts.ts';
import { askedTimes, pollView } from './time-polls.ts';

/**
 * One moment as the viewer may see it, who may see that it exists. Who neither attends, guides nor is guided sees
 * date, place and state: not who was asked, who answered or who moved it.
 */
export function momentView(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): MomentView {
  const { trajectory, template } = standing;
  const step = stepOf(template, moment, trajectory.options);
  const organises = mayOrganise(viewer, moment, standing);
  const attends = moment.attendees.some((one) => one.person === viewer.person);
  const involved = organises || attends || holdsOneOf(viewer, [template.subject], standing);
  const { start, durationMin, reason, revision, room, calendar, question } = moment;
  const acts = momentActs(moment, viewer, standing, context);
  const points = lessonPoints(moment, viewer, standing);
  const lesson = lessonOf(moment, trajectory, template);
  const announced = announcedPoints(moment, viewer, standing);
  const asked = askedTimes(moment, viewer, standing, context);
  const poll = pollView(moment, viewer, standing, context);
  const isNext = attends && isNextMeeting(moment, viewer, standing, context);
  const agreements = isNext ? agreementsAt(moment, viewer, standing, context) : [];
  return {
    ...timelinePoint(moment, viewer, standing),
    // Of work at a desk its own page says by when it was asked.
    ...(start === undefined ? {} : { start, end: endOf(start, durationMin) }),
    durationMin,
    durationStated: step.durationStated,
    kinds: kindChoices(moment, trajectory, template),
    ...(acts.includes('move') && !organises ? { onlyItsTime: true as const } : {}),
    ...(moment.place === 'onsite' ? schoolView(standing, context) : {}),
    ...(room === undefined ? {} : { room }),
    ...(calendar?.joinUrl !== undefined && (organises || attends) ? { joinUrl: calendar.joinUrl } : {}),
    ...(reason === undefined ? {} : { reason }),
    revision,
    pinned: organises && moment.pinned,
    ...(involved ? changeView(moment, standing) : {}),
    ...(organises && question ? { question } : {}),
    ...lateView(moment, viewer, standing, context),
    ...(asked ? { timesAsked: asked } : {}),
    ...(poll ? { poll } : {}),
    attendees: attendeesView(moment, viewer, standing, context),
    ...(acts.includes('setAttendance') ? { optional: optionalView(moment, standing) } : {}),
    prepare: prepareView(moment, step, viewer, standing),
    ...documentsView(moment, step, viewer, standing),
    toWrite: momentToWrite(moment, viewer, standing, context),
    ...(agreements.length > 0 ? { agreements } : {}),
    ...(announced === undefined ? {} : { announced }),
    ...(lesson === undefined ? {} : { lesson }),
    ...(points === undefined ? {} : { lessonPoints: points }),
    ...filmView(moment, step, viewer, standing, context, acts),
    acts,
  };
}

function optionalView(
  moment: Moment,
  { trajectory, template }: Standing,
): NonNullable<MomentView['optional']> {
  return optionalOf(moment, trajectory, template).map(({ person }) => ({
    person,
    name: nameOf(trajectory, person),
    attends: moment.attendees.some((one) => one.person === person),
  }));
}

function schoolView({ trajectory }: Standing, { schools }: ViewContext): Pick<MomentView, 'school'> {
  const school = schools.get(trajectory.schoolId);
  return school ? { school: school.name } : {};
}

/** That it comes too late for the end of a contract, for who leads, who plans and whose meeting it is. */
function lateView(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): Pick<MomentView, 'lastDay'> {
  const { template } = standing;
  const isTheirs =
    holdsOneOf(viewer, [template.leads, template.organiser], standing) ||
    mayOrganise(viewer, moment, standing);
  const last = isTheirs ? tooLate(moment, standing, context) : undefined;
  return last === undefined ? {} : { lastDay: last };
}

/** The last day (ISO) on which a moment that is to come would be in time, where it stands behind that. */
export function tooLate(
  moment: Moment,
  { trajectory, template }: Standing,
  { schools }: ViewContext,
): string | undefined {
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  const isAhead = moment.state === 'scheduled' || moment.state === 'proposed';
  if (!calendar || !isAhead || moment.start === undefined) return undefined;
  return lastDayBefore(moment.start, moment, trajectory, template, calendar)?.toString();
}

/** What was prepared apart stands together once it began, in the order in which they speak, and the rest beside it. */
function documentsView(
  moment: Moment,
  step: Step,
  viewer: Viewer,
  standing: Standing,
): Pick<MomentView, 'documents' | 'prepared'> {
  const all = readableDocuments(viewer, standing, moment.id);
  if (!hasBegun(moment, instantOf(standing))) return { documents: all };
  const apart = step.prepare.filter(({ document }) => isApart(document, standing));
  const prepared = apart.flatMap(({ document }) =>
    all.filter((one) => one.kind === document && !one.superseded),
  );
  if (prepared.length === 0) return { documents: all };
  return { documents: all.filter((one) => !prepared.includes(one)), prepared };
}

function isApart(kind: string | undefined, { template }: Standing): boolean {
  return template.documents.some((rule) => rule.kind === kind && rule.opens !== undefined);
}

/** Kinds of documents about it that the viewer still has to write to close a moment, or is invited to. */
function momentToWrite(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly string[] {
  const { trajectory, template } = standing;
  const isOver = moment.state === 'held' || (moment.place === 'desk' && moment.state === 'scheduled');
  const step = stepOf(template, moment, trajectory.options);
  const missing = isOver ? missingDocuments(trajectory, moment, step) : [];
  const invited = invitedTo(moment, viewer, standing, context).filter((kind) =>
    template.documents.some((rule) => rule.kind === kind && rule.per === 'moment'),
  );
  return [...missing.filter((kind) => isHersToWrite(viewer, kind, moment, standing)), ...invited];
}

function endOf(start: string, durationMin: number): string {
  return new Date(Date.parse(start) + durationMin * 60_000).toISOString().replace('.000Z', 'Z');
}

function changeView({ change }: Moment, { trajectory }: Standing): Pick<MomentView, 'change'> {
  if (!change) return {};
  const byName = change.by === undefined ? '' : nameOf(trajectory, change.by);
  return { change: { ...change, ...(byName === '' ? {} : { byName }) } };
}

function prepareView(moment: Moment, step: Step, viewer: Viewer, standing: Standing): MomentView['prepare'] {
  const { trajectory, template, day } = standing;
  const isOfWhole = (kind: string) =>
    template.documents.some((rule) => rule.kind === kind && rule.per === 'trajectory');
  const mine = rolesOf(trajectory, viewer.person, day);
  return step.prepare
    .filter(({ role }) => mine.includes(role))
    .map(({ document }) =>
      document === undefined
        ? { done: moment.state === 'held' }
        : {
            document,
            ...(isOfWhole(document) ? { ofWhole: true } : {}),
            ...(isApart(document, standing) ? { apart: true } : {}),
            done:
              (currentDocument(trajectory, document, moment.id) ?? currentDocument(trajectory, document)) !==
              undefined,
          },
    );
}

function filmView(
  moment: Moment,
  step: Step,
  viewer: Viewer,
  standing: Standing,
  { schools, now, settings }: ViewContext,
  acts: MomentView['acts'],
): Pick<MomentView, 'film'> {
  if (!step.filmed || !maySeeFilm(viewer, standing, moment)) return {};
  const film = standing.trajectory.films.find((one) => one.momentId === moment.id);
  const { reference, deleteOn, deleted, marks = [] } = film ?? {};
  const calendar = schools.get(standing.trajectory.schoolId)?.calendar;
  const filming = calendar?.filming;
  const isReferred = acts.includes('referFilm') && moment.start !== undefined;
  const situation = calendar && isReferred ? { calendar, now, ...(settings ? { settings } : {}) } : undefined;
  return {
    film: {
      basisChecked: film?.basisChecked !== undefined,
      ...(reference === undefined ? {} : { reference }),
      marks,
      ...(deleteOn === undefined ? {} : { deleteOn }),
      ...(deleted === undefined ? {} : { deletedAt: deleted.at }),
      ...(filming ? { filming } : {}),
      ...(situation ? { lastDay: lastFilmDay(moment.start!, standing.trajectory, situation) } : {}),
    },
  };
}
