import { holdsOneOf } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { ZONE } from '../../calendar/zone.ts';
import { missedContact } from '../../schedule/missed-contact.ts';
import { nextPlace } from '../../schedule/next-place.ts';
import { turnOf } from '../../schedule/turn.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { hasPassed } from '../view-context.ts';
import type { CardAt, CardBody, CardMaker } from './card-at.ts';
import type { CardAction } from './card-view.ts';
import { factsOf, momentOf, openMoment, over, span, titleOf } from './moment-parts.ts';

/** To her whose turn it is to see to a contact: a place that is free, and one tap that takes it. */
export const evenContact: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const { trajectory, template } = at.standing;
  const turn = turnOf(moment, trajectory, template);
  if (turn === undefined || !holdsOneOf(at.viewer, [turn], at.standing)) return undefined;
  const { state } = moment;
  if (state === 'dropped') return over(moment, 'calledOff', at);
  if (state === 'scheduled' || state === 'held') {
    const facts = factsOf(moment, at);
    return {
      state: 'receipt',
      title: titleOf(moment, at),
      facts,
      receipt: 'booked',
      actions: [openMoment(moment, at)],
    };
  }
  return asked(moment, at);
};

function asked(moment: Moment, at: CardAt): CardBody | undefined {
  const { trajectory, template } = at.standing;
  const { schools, rosters, now, busy = {}, engaged = [] } = at.context;
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  if (!calendar) return undefined;
  const title = titleOf(moment, at);
  const open = openMoment(moment, at);
  const missed = trajectory.stage === 'running' && missedContact(moment, trajectory, template, calendar);
  if (!missed || hasPassed(missed.until.toString(), at.context)) {
    const why = missed ? 'past' : 'settled';
    return { state: 'over', title, facts: [], why, actions: [open] };
  }
  const by = missed.until.toZonedDateTimeISO(ZONE).toPlainDate().subtract({ days: 1 });
  const start = nextPlace(moment, trajectory, { calendar, rosters, now, busy, engaged, by });
  if (start === undefined || !mayDo(at.viewer, 'move', at.standing, { moment })) {
    return { state: 'open', title, facts: [], notes: ['evenContact'], actions: [open] };
  }
  const { id, revision } = moment;
  const book: CardAction = {
    kind: 'act',
    label: 'bookIt',
    act: { act: 'move', moment: id, revision, start },
  };
  return {
    state: 'open',
    title,
    facts: [span('proposed', start, moment, at)],
    notes: ['evenContact'],
    actions: [book, open],
  };
}
