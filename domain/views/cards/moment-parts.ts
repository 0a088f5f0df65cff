import { Temporal } from 'temporal-polyfill';
import { mayOrganise } from '../../access/acting.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import { stepOf } from '../../template/expand.ts';
import { type Moment, notHeldReasons } from '../../trajectory/moment.ts';
import { momentActs } from '../moments/moment-acts.ts';
import { pages } from '../pages.ts';
import type { SchoolWeekView } from '../view/school-week.ts';
import { hasPassed } from '../view-context.ts';
import { type CardAt, type CardBody, subjectFor } from './card-at.ts';
import type { CardReceipt } from './card-notes.ts';
import type { CardAction, CardFact, CardTitle } from './card-view.ts';

/** The moment that a card is about, while the viewer has to do with it: she attends it, or brings something. */
export function momentOf(at: CardAt): Moment | undefined {
  const { trajectory, template, day } = at.standing;
  const moment = trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!moment) return undefined;
  const attends = moment.attendees.some((one) => one.person === at.viewer.person);
  const brings = stepOf(template, moment, trajectory.options).prepare.map((one) => one.role);
  const mine = trajectory.participants.some(
    (one) => one.person === at.viewer.person && brings.includes(one.role) && (one.until ?? day) >= day,
  );
  return attends || mine ? moment : undefined;
}

export function titleOf(moment: Moment, at: CardAt): CardTitle {
  return { step: moment.step, cycle: moment.cycle, ...subjectFor(at) };
}

/** When, where and with whom. */
export function factsOf(moment: Moment, at: CardAt): readonly CardFact[] {
  const { trajectory } = at.standing;
  const { place, room, start } = moment;
  if (start === undefined) return [];
  if (place === 'desk') return [{ fact: 'until', at: start, ...weekOf(start, at) }];
  const names = moment.attendees
    .filter((one) => one.person !== at.viewer.person)
    .flatMap(({ person }) => trajectory.participants.find((one) => one.person === person)?.name ?? []);
  return [
    span('when', start, moment, at),
    { fact: 'where', place, ...(room === undefined || room === '' ? {} : { room }), ...schoolOf(place, at) },
    ...(names.length === 0 ? [] : [{ fact: 'with', names: [...new Set(names)] } as const]),
  ];
}

/** Which school, of what is on site. */
function schoolOf(place: Moment['place'], { context, standing }: CardAt): { readonly school?: string } {
  const school = context.schools.get(standing.trajectory.schoolId);
  return place === 'onsite' && school ? { school: school.name } : {};
}

/** A time that the moment has, had or could have, with its week of the school. */
export function span<F extends 'when' | 'was' | 'proposed' | 'inCalendar' | 'inList'>(
  fact: F,
  start: string,
  { durationMin }: Moment,
  at: CardAt,
) {
  return { fact, start, end: endAfter(start, durationMin), ...weekOf(start, at) };
}

function endAfter(start: string, minutes: number): string {
  return Temporal.Instant.from(start).add({ minutes }).toString();
}

/** The school's own week of an instant (UTC ISO), where it has one. */
export function weekOf(instant: string, { context, standing }: CardAt): { readonly week?: SchoolWeekView } {
  const school = context.schools.get(standing.trajectory.schoolId);
  const week = school && schoolWeekAt(instant, school.calendar);
  return week ? { week } : {};
}

export function openMoment(moment: Moment, { standing }: CardAt): CardAction {
  return { kind: 'open', label: 'openMoment', page: pages.moment(standing.trajectory.id, moment.id) };
}

/** Why a card of a moment says nothing any more; undefined while it does. `revision` is the one it was sent for. */
export function whyOver(
  moment: Moment,
  revision: number | undefined,
  at: CardAt,
): 'moved' | 'calledOff' | 'past' | undefined {
  if (moment.state === 'notHeld' || moment.state === 'dropped') return 'calledOff';
  if (moment.state === 'proposed' || (revision !== undefined && revision !== moment.revision)) return 'moved';
  const isPast = moment.start !== undefined && hasPassed(endOf(moment.start, moment), at.context);
  return moment.state === 'held' || isPast ? 'past' : undefined;
}

export function over(moment: Moment, why: 'moved' | 'calledOff' | 'past', at: CardAt): CardBody {
  const mine = why === 'past' ? undefined : changedByHer(moment, at);
  if (mine) return mine;
  const facts = why === 'calledOff' || moment.state !== 'scheduled' ? [] : factsOf(moment, at);
  return { state: 'over', title: titleOf(moment, at), facts, why, actions: [openMoment(moment, at)] };
}

/** What she changed herself is no news to her: that it is done, and the way back. */
function changedByHer(moment: Moment, at: CardAt): CardBody | undefined {
  const { change, id, revision, state } = moment;
  if (change?.by !== at.viewer.person || change.via !== 'app') return undefined;
  const base = { title: titleOf(moment, at), at: change.at } as const;
  const possible = momentActs(moment, at.viewer, at.standing, at.context);
  if (state === 'notHeld') {
    const undo: CardAction[] = possible.includes('restore')
      ? [{ kind: 'act', label: 'undo', act: { act: 'restore', moment: id, revision } }]
      : [];
    const actions = [...undo, openMoment(moment, at)];
    return { state: 'receipt', ...base, facts: [], receipt: 'calledOff', actions };
  }
  if (state !== 'scheduled') return undefined;
  const receipt = change.was.state === 'scheduled' ? 'rescheduled' : 'restored';
  const actions = [...changes(moment, at), openMoment(moment, at)];
  return { state: 'receipt', ...base, facts: factsOf(moment, at), receipt, actions };
}

/** To call it off or give it another time: of whose meeting it is, also on the day itself. */
export function changes(moment: Moment, at: CardAt): readonly CardAction[] {
  const { id, revision, place } = moment;
  const possible = momentActs(moment, at.viewer, at.standing, at.context);
  if (place === 'desk' || !possible.includes('move') || !possible.includes('callOff')) return [];
  const lasts =
    moment.durationMin > 0 && mayOrganise(at.viewer, moment, at.standing)
      ? { lasts: moment.durationMin }
      : {};
  const act = { act: 'callOff', moment: id, revision } as const;
  const choices = notHeldReasons.map((reason) => ({ label: reason, act: { ...act, reason } }));
  return [
    { kind: 'choose', label: 'callOff', choices },
    { kind: 'moveTo', label: 'moveTo', moment: id, revision, ...lasts },
  ];
}

/** Yes, no, or another time; not of who organises it, whose calendar it is. */
export function answers(moment: Moment, at: CardAt): readonly CardAction[] {
  const isHers = moment.calendar?.organiser === at.viewer.person;
  if (isHers || moment.place === 'desk' || !moment.attendees.some((one) => one.person === at.viewer.person)) {
    return [];
  }
  const { id, revision } = moment;
  const mine = responseOf(moment, at);
  const gives = mayOrganise(at.viewer, moment, at.standing);
  const act = { act: 'respond', moment: id, revision } as const;
  return [
    ...(mine?.answer === 'accepted'
      ? []
      : [{ kind: 'act', label: 'accept', act: { ...act, answer: 'accepted' } } as const]),
    ...(mine?.answer === 'declined'
      ? []
      : [{ kind: 'act', label: 'decline', act: { ...act, answer: 'declined' } } as const]),
    ...(gives ? [] : [{ kind: 'proposeTime', label: 'proposeTime', moment: id, revision } as const]),
  ];
}

/** What she answered to the time that it has now, with the time that she proposed while that waits. */
export function answerReceipt(
  moment: Moment,
  facts: readonly CardFact[],
  at: CardAt,
): { readonly facts: readonly CardFact[]; readonly receipt: CardReceipt; readonly at: string } | undefined {
  const mine = responseOf(moment, at);
  if (!mine) return undefined;
  if (mine.proposedStart === undefined || mine.answered) return { facts, receipt: mine.answer, at: mine.at };
  const proposed = span('proposed', mine.proposedStart, moment, at);
  return { facts: [...facts, proposed], receipt: 'proposed', at: mine.at };
}

function responseOf({ responses, revision }: Moment, { viewer }: CardAt) {
  return responses.find((one) => one.by === viewer.person && one.revision === revision);
}

function endOf(start: string, moment: Moment): string {
  return endAfter(start, moment.durationMin);
}
