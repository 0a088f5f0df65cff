import { mayOrganise } from '../../access/acting.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { askedTimes, pollView } from '../moments/time-polls.ts';
import type { CardAt, CardBody, CardMaker } from './card-at.ts';
import type { CardFact } from './card-view.ts';
import { factsOf, momentOf, openMoment, over, titleOf, whyOver } from './moment-parts.ts';

/** To who is asked: which of these times she can. The reminder is the same card. */
export const timesAsked: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const asked = askedTimes(moment, at.viewer, at.standing, at.context);
  // Who is not asked hears the same as where nobody is.
  if (!asked) return gone(moment, at);
  const title = titleOf(moment, at);
  const open = openMoment(moment, at);
  const { can, answeredAt } = asked;
  if (can && answeredAt !== undefined) {
    const facts = asked.times
      .filter(({ start }) => can.includes(start))
      .map((one): CardFact => ({ fact: 'canTime', ...one, ...weekOf(one.start, at) }));
    const receipt = can.length > 0 ? 'timesAnswered' : 'noTimeCan';
    const notes = asked.isOpen ? (['mayChangeTimes'] as const) : [];
    return { state: 'receipt', title, facts, receipt, at: answeredAt, notes, actions: [open] };
  }
  if (!asked.isOpen) return gone(moment, at);
  const { id, revision } = moment;
  const times = asked.times.map((one) => ({ ...one, ...weekOf(one.start, at) }));
  const about = { moment: id, revision, asked: asked.asked } as const;
  return {
    state: 'open',
    title,
    facts: [...standsNow(moment, at), { fact: 'answerBy', at: asked.until, ...weekOf(asked.until, at) }],
    notes: ['timesAsked'],
    actions: [
      { kind: 'sendTimes', label: 'sendTimes', ...about, times },
      { kind: 'act', label: 'noTimeCan', act: { act: 'answerTimes', ...about, can: [] } },
      open,
    ],
  };
};

/** To whose meeting it is: who can when, and one tap that moves it there. */
export const timesIn: CardMaker = (at) => {
  const moment = at.standing.trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!moment || !mayOrganise(at.viewer, moment, at.standing)) return undefined;
  const poll = pollView(moment, at.viewer, at.standing, at.context);
  if (!poll?.isIn) return gone(moment, at);
  const { waitsFor: people } = poll;
  const times = poll.times.map((one) => ({ ...one, ...weekOf(one.start, at) }));
  const fits = poll.times.some(({ can }) => can.length === poll.count);
  const { id, revision } = moment;
  const spans = times.map(({ can: _, cannot: __, ...span }) => span);
  return {
    state: 'open',
    title: titleOf(moment, at),
    facts: [
      ...standsNow(moment, at),
      ...times.map((one): CardFact => ({ fact: 'votes', ...one })),
      ...(people.length > 0 ? [{ fact: 'notHeard', people } as const] : []),
    ],
    notes: fits ? ['nothingMovedYet'] : ['noTimeForAll'],
    actions: [
      ...(spans.length > 0
        ? [{ kind: 'takeTime', label: 'takeTime', moment: id, revision, times: spans } as const]
        : []),
      { kind: 'moveTo', label: 'moveTo', moment: id, revision },
      openMoment(moment, at),
    ],
  };
};

/** When it is now; nothing of what does not go through. */
function standsNow(moment: Moment, at: CardAt): readonly CardFact[] {
  return moment.state === 'scheduled' ? factsOf(moment, at) : [];
}

function gone(moment: Moment, at: CardAt): CardBody {
  const why = whyOver(moment, at.ref.revision, at);
  if (why) return over(moment, why, at);
  const facts = standsNow(moment, at);
  return {
    state: 'over',
    title: titleOf(moment, at),
    facts,
    why: 'settled',
    actions: [openMoment(moment, at)],
  };
}

function weekOf(instant: string, { context, standing }: CardAt) {
  const school = context.schools.get(standing.trajectory.schoolId);
  const week = school && schoolWeekAt(instant, school.calendar);
  return week ? { week } : {};
}
