import { Temporal } from 'temporal-polyfill';
import { holdsOneOf } from '../../access/access.ts';
import { isHersToWrite, mayDo, mayOrganise } from '../../access/acting.ts';
import { rolesOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { missedContact } from '../../schedule/missed-contact.ts';
import { stepOf } from '../../template/expand.ts';
import type { Step } from '../../template/template.ts';
import { currentDocument, missingDocuments } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { tooLate } from '../moments/moment.ts';
import type { ViewContext } from '../view-context.ts';
import type { Waiting } from './waiting.ts';

const dayMs = 86_400_000;
/** Days ahead in which a moment asks for something. */
const preparationDays = 14;
/** After so long a verslag is no longer the next thing to do but something that stands open. */
const openAfterDays = 2;

/** What moments ask of the viewer: to prepare, to write down, to answer, to see to the film. */
export function momentNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  const { stage } = standing.trajectory;
  const isUnderWay = stage === 'acquainting' || stage === 'running';
  return standing.trajectory.moments.flatMap((moment) => {
    const missed = contactNeeds(moment, viewer, standing, context);
    if (missed.length > 0) return missed;
    if (moment.state === 'proposed' || moment.state === 'dropped' || moment.start === undefined) return [];
    const about = { moment: moment.id, step: moment.step, cycle: moment.cycle };
    const waiting = [
      ...(isUnderWay
        ? [...ahead(moment, viewer, standing, context), ...after(moment, viewer, standing, context)]
        : []),
      ...filmNeeds(moment, viewer, standing),
    ];
    // What is of the trajectory as a whole is asked once, whichever moments ask for it.
    return waiting.map((one) => (isOfWhole(one.documentKind, standing) ? one : { ...about, ...one }));
  });
}

/** Whose turn it is finds it in her own overview as well, while it can still be this month. */
function contactNeeds(
  moment: Moment,
  viewer: Viewer,
  { trajectory, template, day }: Standing,
  { schools, now }: ViewContext,
): readonly Waiting[] {
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  const isPlannable = trajectory.stage === 'running' && calendar !== undefined;
  const missed = isPlannable ? missedContact(moment, trajectory, template, calendar) : undefined;
  if (!missed || !rolesOf(trajectory, viewer.person, day).includes(missed.turn)) return [];
  const { since, until } = missed;
  const isNow = Temporal.Instant.compare(since, now) <= 0 && Temporal.Instant.compare(now, until) < 0;
  const { id, step, cycle } = moment;
  return isNow ? [{ kind: 'evenContact', moment: id, step, cycle }] : [];
}

function isOfWhole(kind: string | undefined, { template }: Standing): boolean {
  return template.documents.some((rule) => rule.kind === kind && rule.grows);
}

/** To who leads it and whose meeting it is, whoever put it there and wherever: in a calendar as well. */
function lateNeeds(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly Waiting[] {
  const isTheirs =
    holdsOneOf(viewer, [standing.template.leads], standing) || mayOrganise(viewer, moment, standing);
  return isTheirs && tooLate(moment, standing, context) !== undefined ? [{ kind: 'afterLastDay' }] : [];
}

function ahead(moment: Moment, viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  const { now } = context;
  const start = Date.parse(moment.start ?? '');
  const until = start - now.epochMilliseconds;
  if (moment.state !== 'scheduled' || until <= 0) return [];
  const due = moment.start as string;
  const organises = mayOrganise(viewer, moment, standing);
  if (organises && moment.question) return [{ kind: 'question' }];
  const step = stepOf(standing.template, moment, standing.trajectory.options);
  return [
    ...(organises && isAnswered(moment, viewer) ? [{ kind: 'answered' } as const] : []),
    ...lateNeeds(moment, viewer, standing, context),
    ...(until <= preparationDays * dayMs ? preparations(moment, step, viewer, standing, due) : []),
  ];
}

function isAnswered({ responses, revision }: Moment, viewer: Viewer): boolean {
  return responses.some(
    (one) =>
      one.revision === revision &&
      one.by !== viewer.person &&
      !one.answered &&
      (one.answer === 'declined' || one.proposedStart !== undefined),
  );
}

function preparations(
  moment: Moment,
  step: Step,
  viewer: Viewer,
  standing: Standing,
  due: string,
): readonly Waiting[] {
  const { trajectory, template, day } = standing;
  const mine = rolesOf(trajectory, viewer.person, day);
  const needs: Waiting[] = step.prepare.flatMap(({ role, document }): readonly Waiting[] => {
    if (document === undefined || !mine.includes(role)) return [];
    const isThere = currentDocument(trajectory, document, moment.id) ?? currentDocument(trajectory, document);
    if (isThere) return [];
    const rule = template.documents.find((one) => one.kind === document);
    if (rule?.grows || rule?.opensWith || rule?.opens)
      return [{ kind: 'invited', documentKind: document, due }];
    return [{ kind: role === template.subject ? 'lesson' : 'prepare', documentKind: document, due }];
  });
  const film = trajectory.films.find((one) => one.momentId === moment.id);
  if (step.filmed && !film?.basisChecked && mayDo(viewer, 'checkFilmBasis', standing, { moment })) {
    needs.push({ kind: 'filmBasis', due });
  }
  return needs;
}

function after(moment: Moment, viewer: Viewer, standing: Standing, { now }: ViewContext): readonly Waiting[] {
  const end = Date.parse(moment.start ?? '') + moment.durationMin * 60_000;
  const isOver = end <= now.epochMilliseconds;
  if (moment.question || (moment.state !== 'held' && !(moment.state === 'scheduled' && isOver))) return [];
  const step = stepOf(standing.template, moment, standing.trajectory.options);
  const [kind] = missingDocuments(standing.trajectory, moment, step);
  const isMine =
    kind === undefined
      ? mayDo(viewer, 'held', standing, { moment })
      : isHersToWrite(viewer, kind, moment, standing);
  if (!isMine || (kind === undefined && moment.state === 'held')) return [];
  const isLong = now.epochMilliseconds - end >= openAfterDays * dayMs;
  return [
    {
      kind: isLong ? 'verslagOpen' : 'verslag',
      ...(kind === undefined ? {} : { documentKind: kind }),
      due: new Date(end).toISOString().replace('.000Z', 'Z'),
    },
  ];
}

function filmNeeds(moment: Moment, viewer: Viewer, standing: Standing): readonly Waiting[] {
  const film = standing.trajectory.films.find((one) => one.momentId === moment.id);
  if (moment.state !== 'held' || !film || film.deleted) return [];
  if (!holdsOneOf(viewer, [standing.template.organiser], standing)) return [];
  if (film.reference === undefined) return film.basisChecked ? [{ kind: 'filmReference' }] : [];
  return film.deleteOn !== undefined && film.deleteOn <= standing.day ? [{ kind: 'filmToDelete' }] : [];
}
