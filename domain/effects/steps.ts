import { Temporal } from 'temporal-polyfill';
import { peopleIn } from '../access/roles.ts';
import { ZONE } from '../calendar/zone.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type OwedContext, today } from './context.ts';
import type { CardKind, Telling } from './effect.ts';
import { attendeesOf, mayBeTold, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * What each stage asks of whom: to talk first, to see the goals, to plan, to say whether to go on together, to
 * find another coach. Each is owed as long as it is asked, and no longer.
 */
export function steps(trajectory: Trajectory, context: OwedContext): Telling[] {
  return [
    ...toDiscuss(trajectory, context),
    ...goalsToSee(trajectory, context),
    ...paused(trajectory, context),
    ...planNeeded(trajectory, context),
    ...planAsked(trajectory, context),
    ...matchQuestion(trajectory, context),
    ...coachChanged(trajectory, context),
    ...coachNeeded(trajectory, context),
    ...planReady(trajectory, context),
    ...notReached(trajectory, context),
  ];
}

/** To who leads it, when somebody else started it in her name. */
function toDiscuss(trajectory: Trajectory, context: OwedContext): Telling[] {
  const started = trajectory.log[0];
  if (trajectory.stage !== 'draft' || !started) return [];
  return peopleOf(trajectory, [context.template.leads], context)
    .filter((to) => to !== started.by)
    .map((to) => step('toDiscuss', trajectory, to, 0, started.at, context));
}

function goalsToSee(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { stage, discussed, goalsSeen } = trajectory;
  if (stage !== 'discussed' || !discussed || !context.template.goals.required) return [];
  return peopleOf(trajectory, [context.template.subject], context)
    .filter((to) => !goalsSeen.some((one) => one.by === to))
    .map((to) => step('goalsToSee', trajectory, to, 0, discussed.at, context));
}

/** First the match talk and, once both want to go on, whatever of the rest has no place yet. */
function planNeeded(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { stage, moments } = trajectory;
  const last = opensPlanning(trajectory, context);
  if (!last || !moments.some((one) => one.state === 'proposed')) return [];
  return peopleIn(trajectory, context.template.organiser, today(context)).map(({ person, from }) =>
    step(
      'planNeeded',
      trajectory,
      person,
      `${stage}.${begunAnew(trajectory, context)}`,
      laterOf(later(last.at, resumedAt(trajectory)), from),
      context,
    ),
  );
}

/** That somebody asked for moments, once for each version that did: they are to be planned. */
function planAsked(trajectory: Trajectory, context: OwedContext): Telling[] {
  if (trajectory.stage !== 'running') return [];
  const { template } = context;
  return template.documents.flatMap(({ kind, plans }) => {
    const document = currentDocument(trajectory, kind);
    const isAsked = trajectory.moments.some((one) => one.step === plans?.step && one.state === 'proposed');
    if (!document || !isAsked) return [];
    const { version, at } = document;
    return peopleOf(trajectory, [template.organiser], context).map((to) =>
      step('planNeeded', trajectory, to, `${kind}.v${version}`, at, context),
    );
  });
}

/** What let the coach plan last: the goals were seen, both want to go on, or it was started where that is enough. */
function opensPlanning(
  trajectory: Trajectory,
  { template }: OwedContext,
): { readonly at: string } | undefined {
  const { stage, discussed, goalsSeen, matchAnswers } = trajectory;
  if (stage === 'running') return matchAnswers.at(-1);
  if (stage !== 'discussed') return undefined;
  return template.goals.required ? goalsSeen.at(-1) : discussed;
}

/** To each of the two, once the match talk was held; neither hears what the other said. */
function matchQuestion(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template } = context;
  const talk = trajectory.moments.find((one) => one.step === template.matchStep);
  if (trajectory.stage !== 'acquainting' || talk?.state !== 'held' || talk.heldAt === undefined) return [];
  const { heldAt, revision, id } = talk;
  return talk.attendees
    .filter((one) => one.required && mayBeTold(trajectory, one.person, context))
    .filter(({ person }) => !trajectory.matchAnswers.some((one) => one.by === person))
    .map(({ person }) => {
      const ref = { card: 'matchQuestion', trajectory: trajectory.id, moment: id, revision } as const;
      return tellingOf(person, ref, { subject: id, revision }, promptAt(context, person, heldAt));
    });
}

/**
 * That another coach came, to whom the template says; where it goes on as it stands, to who guided until then as well.
 * Who did it knows.
 */
function coachChanged(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { organiser, handsOver, tellsOfCoach = [] } = context.template;
  const done = trajectory.log.findLast((one) => one.what === 'assignCoach');
  if (!done || trajectory.ended) return [];
  const before =
    handsOver === 'asItStands'
      ? trajectory.participants.findLast(({ role, until }) => role === organiser && until !== undefined)
      : undefined;
  const now = peopleOf(trajectory, tellsOfCoach, context);
  return [...new Set([...now, ...(before ? [before.person] : [])])]
    .filter((to) => to !== done.by)
    .map((to) => step('coachChanged', trajectory, to, coachesSoFar(trajectory, context), done.at, context));
}

/** That another coach is needed; not why, and not who said so. Once for each coach there was. */
function coachNeeded(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template } = context;
  const answer = trajectory.matchAnswers.findLast((one) => !one.goOn);
  if (trajectory.stage !== 'awaitingCoach' || !answer) return [];
  return peopleOf(trajectory, [template.leads], context).map((to) =>
    step('coachNeeded', trajectory, to, coachesSoFar(trajectory, context), answer.at, context),
  );
}

/** That the moments stand in the calendar, to whom it concerns and who did not plan them. */
function planReady(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template } = context;
  const { stage, matchAnswers, log, moments } = trajectory;
  const planned = moments.some((one) => one.state === 'scheduled' && one.step !== template.matchStep);
  const confirmed = log.findLast((one) => one.what === 'confirmPlan');
  const since = resumedAt(trajectory) === undefined ? (matchAnswers.at(-1) ?? confirmed) : confirmed;
  if (stage !== 'running' || !planned || !since) return [];
  const again = undatedAttendees(trajectory, context, ({ state }) => state === 'scheduled');
  const organisers = peopleOf(trajectory, [template.organiser], context);
  const others = again.filter((to) => !organisers.includes(to));
  return each(peopleOf(trajectory, [template.subject, template.leads], context), others).map((to) =>
    step('planReady', trajectory, to, begunAnew(trajectory, context), since.at, context),
  );
}

/** Who attends what lost its date when it last stood still. */
function undatedAttendees(
  trajectory: Trajectory,
  context: OwedContext,
  holds: (moment: Moment) => boolean = () => true,
): readonly PersonId[] {
  const undated = trajectory.pauses?.at(-1)?.undated ?? [];
  return trajectory.moments
    .filter((moment) => undated.includes(moment.id) && holds(moment))
    .flatMap((moment) => attendeesOf(trajectory, moment, context));
}

function each(...people: readonly (readonly PersonId[])[]): readonly PersonId[] {
  return [...new Set(people.flat())];
}

/**
 * To the organiser: whom Teams does not reach, so that she can call. Invitations reach that person by mail. Of
 * the organiser herself, who may have left, who leads it hears: without her nothing goes on.
 */
function notReached(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, unreachable, now } = context;
  if (trajectory.stage !== 'acquainting' && trajectory.stage !== 'running') return [];
  const organisers = peopleOf(trajectory, [template.organiser], context);
  const leaders = peopleOf(trajectory, [template.leads], context);
  return unreachable
    .filter((person) => mayBeTold(trajectory, person, context))
    .flatMap((person) =>
      (organisers.includes(person) ? leaders : organisers).map((to) => {
        const ref = { card: 'notReached', trajectory: trajectory.id, person } as const;
        return tellingOf(to, ref, { subject: person, revision: 0 }, promptAt(context, to, now));
      }),
    );
}

/** With another coach it begins anew, and is told anew. */
function coachesSoFar({ participants }: Trajectory, { template }: OwedContext): number {
  return participants.filter((one) => one.role === template.organiser).length;
}

/** And behind each time that it stood still. */
function begunAnew(trajectory: Trajectory, context: OwedContext): string | number {
  const coaches = coachesSoFar(trajectory, context);
  const went = trajectory.pauses?.filter((one) => one.until !== undefined).length ?? 0;
  return went === 0 ? coaches : `${coaches}+${went}`;
}

function resumedAt({ pauses = [] }: Trajectory): string | undefined {
  return pauses.at(-1)?.resumedAt;
}

function later(at: string, other: string | undefined): string {
  return other !== undefined && Temporal.Instant.compare(other, at) > 0 ? other : at;
}

/** That it stands still, to who is guided, who guides and who leads, and whoever had something of it ahead; not why. */
function paused(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template } = context;
  const last = trajectory.pauses?.at(-1);
  if (trajectory.stage !== 'paused' || !last) return [];
  const concerned = peopleOf(trajectory, [template.subject, template.organiser, template.leads], context);
  return each(concerned, undatedAttendees(trajectory, context))
    .filter((to) => to !== last.by)
    .map((to) => step('paused', trajectory, to, trajectory.pauses?.length ?? 0, last.at, context));
}

/** Who came later hears of it from the day on which she came. */
function laterOf(at: string, day: string | undefined): string {
  if (day === undefined) return at;
  const start = Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant();
  return Temporal.Instant.compare(start, at) > 0 ? start.toString() : at;
}

function step(
  card: CardKind,
  trajectory: Trajectory,
  to: PersonId,
  revision: string | number,
  since: string,
  context: OwedContext,
): Telling {
  const ref = { card, trajectory: trajectory.id };
  const due = promptAt(context, to, Temporal.Instant.from(since));
  return tellingOf(to, ref, { subject: 'trajectory', revision }, due);
}
