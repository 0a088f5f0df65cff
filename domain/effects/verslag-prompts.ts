import { Temporal } from 'temporal-polyfill';
import { finishes } from '../access/finishing.ts';
import { dayOf } from '../access/roles.ts';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import { askedAlong, askedWith } from '../schedule/asked-together.ts';
import { settingsIn } from '../settings/settings.ts';
import { organisingRole, stepOf } from '../template/expand.ts';
import { missingDocuments } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, endOf } from '../trajectory/moments.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type OwedContext, today } from './context.ts';
import type { Telling } from './effect.ts';
import { attendeesOf, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

const morning = Temporal.PlainTime.from('08:00');
/** What the two nags are called in their keys, whatever the board says since: who heard one does not hear it again. */
const nagNames = ['2', '5'] as const;
/** School days after the last nag until which it still helps. */
const nagUsefulDays = 5;

/**
 * What is asked of who writes the verslag when a meeting ended: whether it took place, and a few lines. Twice
 * more while it stands open, and after that only the neutral line in her own tab. Also of what took place before it
 * stood still or ended.
 */
export function verslagPrompts(trajectory: Trajectory, context: OwedContext): Telling[] {
  return trajectory.moments.flatMap((moment) => {
    if (!awaitsVerslag(trajectory, moment, context) || !isItsTime(trajectory, moment, context)) return [];
    return writersOf(trajectory, moment, context).flatMap((to) => promptsTo(to, trajectory, moment, context));
  });
}

/** While it goes on of whatever has a date, and after that of what had begun by then. */
function isItsTime({ stage, ended, pauses }: Trajectory, moment: DatedMoment, { now }: OwedContext): boolean {
  if (stage === 'acquainting' || stage === 'running') return true;
  const isOver = moment.place !== 'desk' || moment.state === 'held';
  const begun = isOver && Temporal.Instant.compare(moment.start, now) <= 0;
  if (ended) return begun && dayOf(moment.start) <= ended.on;
  const still = stage === 'paused' ? pauses?.at(-1) : undefined;
  return begun && still !== undefined && Temporal.Instant.compare(moment.start, still.at) <= 0;
}

function awaitsVerslag(
  trajectory: Trajectory,
  moment: Moment,
  { template }: OwedContext,
): moment is DatedMoment {
  if (moment.start === undefined || moment.question) return false;
  const step = stepOf(template, moment, trajectory.options);
  // Of what nothing is written there is only whether it took place: on a card of its own, or with what belongs to it.
  if (step.closes.length === 0) {
    const isAsked = moment.state === 'scheduled' && moment.place !== 'desk';
    return isAsked && !askedWith(moment, trajectory, template);
  }
  if (moment.state === 'scheduled') return true;
  return moment.state === 'held' && missingDocuments(trajectory, moment, step).length > 0;
}

/** Whoever was there and writes the first of its documents; of what nothing is written whose meeting it was. */
function writersOf(trajectory: Trajectory, moment: Moment, context: OwedContext): readonly PersonId[] {
  const { template } = context;
  const [first] = stepOf(template, moment, trajectory.options).closes;
  const author: Role | undefined = template.documents.find((one) => one.kind === first)?.author;
  const there = attendeesOf(trajectory, moment, context);
  if (first === undefined) {
    const organisers = peopleOf(trajectory, [organisingRole(moment, template, trajectory.options)], context);
    return there.filter((one) => organisers.includes(one));
  }
  if (author === undefined) return [];
  const standing = { trajectory, template, day: today(context), now: context.now };
  const authors = peopleOf(trajectory, [author], context);
  return there.filter((one) => authors.includes(one) || finishes(one, first, moment, standing));
}

function promptsTo(
  to: PersonId,
  trajectory: Trajectory,
  moment: DatedMoment,
  context: OwedContext,
): Telling[] {
  const { id, revision } = moment;
  const ends = [moment, ...askedAlong(moment, trajectory, context.template)].map((one) =>
    endedAt(trajectory, one, context),
  );
  const ended = ends.sort(Temporal.Instant.compare).at(-1) as Temporal.Instant;
  const about = { trajectory: trajectory.id, moment: id, revision };
  const asked = (firstNag: Temporal.Instant) => {
    const due = promptAt(context, to, ended);
    return tellingOf(to, { card: 'verslag', ...about }, { subject: id, revision }, due, firstNag);
  };
  // As long as it is to come the first prompt is what falls due next; the nags are reckoned when it is over.
  if (Temporal.Instant.compare(ended, context.now) > 0) return [asked(ended.add({ hours: 24 }))];
  const { firstNagDays, secondNagDays } = settingsIn(context);
  const nags = [firstNagDays, secondNagDays, secondNagDays + nagUsefulDays];
  const [firstNag, secondNag, enough] = nags.map((days) =>
    promptAt(context, to, morningAfter(ended, days, context)),
  ) as [Temporal.Instant, Temporal.Instant, Temporal.Instant];
  // It is asked once: nothing waits for the answer.
  const { closes } = stepOf(context.template, moment, trajectory.options);
  if (closes.length === 0) return [asked(enough)];
  const nag = (name: string, due: Temporal.Instant, until: Temporal.Instant) =>
    tellingOf(to, { card: 'verslagOpen', ...about }, { subject: `${id}+${name}`, revision }, due, until);
  return [asked(firstNag), nag(nagNames[0], firstNag, secondNag), nag(nagNames[1], secondNag, enough)];
}

/** When it ended: earlier than planned, when Teams said so or it was marked as held by then. */
function endedAt(
  trajectory: Trajectory,
  moment: DatedMoment,
  { meetingEnds = {} }: OwedContext,
): Temporal.Instant {
  const said = meetingEnds[moment.id];
  const end = said === undefined ? endOf(moment) : saidToEnd(moment, Temporal.Instant.from(said));
  if (moment.state !== 'held') return end;
  const marked = trajectory.log.findLast((one) => one.what === 'held' && one.about === moment.id)?.at;
  return marked !== undefined && Temporal.Instant.compare(marked, end) < 0
    ? Temporal.Instant.from(marked)
    : end;
}

/** Everybody hanging up in its first half is a line that broke, or a time that it had before it moved. */
function saidToEnd(moment: DatedMoment, said: Temporal.Instant): Temporal.Instant {
  const end = endOf(moment);
  const half = Temporal.Instant.from(moment.start).add({ seconds: moment.durationMin * 30 });
  const counts = Temporal.Instant.compare(said, half) >= 0 && Temporal.Instant.compare(said, end) < 0;
  return counts ? said : end;
}

function morningAfter(
  ended: Temporal.Instant,
  schoolDays: number,
  { calendar }: OwedContext,
): Temporal.Instant {
  const day = addSchoolDays(calendar, ended.toZonedDateTimeISO(ZONE).toPlainDate(), schoolDays);
  return day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant();
}
