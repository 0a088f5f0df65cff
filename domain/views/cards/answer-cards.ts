import { mayDo } from '../../access/acting.ts';
import { clashesOf } from '../../schedule/clashes.ts';
import type { CardAt, CardMaker } from './card-at.ts';
import type { CardAction, CardFact } from './card-view.ts';
import { changes, factsOf, momentOf, openMoment, over, span, titleOf, whyOver } from './moment-parts.ts';

/** To the organiser: who cannot come, or asks for another time. */
export const answered: CardMaker = (at) => {
  const { trajectory } = at.standing;
  const moment = trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!moment || !mayDo(at.viewer, 'answerProposal', at.standing, { moment })) return undefined;
  const response = moment.responses.find((one) => one.by === at.ref.person);
  const who = trajectory.participants.find((one) => one.person === at.ref.person);
  const title = { ...titleOf(moment, at), ...(who ? { name: who.name } : {}) };
  if (response?.answered && response.revision === at.ref.revision) {
    const receipt = response.answered.accepted ? 'proposalTaken' : 'proposalLeft';
    const actions = [openMoment(moment, at)];
    return {
      state: 'receipt',
      title,
      facts: factsOf(moment, at),
      receipt,
      at: response.answered.at,
      actions,
    };
  }
  const why = whyOver(moment, at.ref.revision, at);
  if (why) return over(moment, why, at);
  const asks = response && (response.answer === 'declined' || response.proposedStart !== undefined);
  if (!response || !asks || response.revision !== moment.revision) {
    return {
      state: 'over',
      title,
      facts: factsOf(moment, at),
      why: 'settled',
      actions: [openMoment(moment, at)],
    };
  }
  const { proposedStart, answer } = response;
  const facts: CardFact[] = [{ fact: 'answer', answer }, ...factsOf(moment, at)];
  const actions: CardAction[] = [];
  if (proposedStart !== undefined) {
    const { id, revision } = moment;
    const act = { act: 'answerProposal', moment: id, revision, proposer: response.by } as const;
    facts.push(span('proposed', proposedStart, moment, at));
    actions.push(
      { kind: 'act', label: 'takeProposal', act: { ...act, accept: true } },
      { kind: 'act', label: 'leaveProposal', act: { ...act, accept: false } },
    );
  }
  const clashes = proposedStart === undefined ? [] : clashesAt(moment.id, proposedStart, at);
  return {
    state: 'open',
    title,
    facts,
    notes: [],
    ...(clashes.length > 0 ? { clashes } : {}),
    actions: [...actions, ...changes(moment, at), openMoment(moment, at)],
  };
};

/** What is in the way of a time that was proposed; nothing where no calendar was looked in. */
function clashesAt(moment: string, start: string, { standing, context }: CardAt): readonly string[] {
  const { trajectory, template } = standing;
  const { busy, engaged = [], rosters, now } = context;
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  if (!busy || !calendar) return [];
  const found = clashesOf(trajectory, [{ moment, start }], [moment], {
    template,
    calendar,
    rosters,
    busy,
    engaged,
    now,
  });
  return found.get(moment) ?? [];
}

/** To who proposed another time: what became of it. */
export const proposalAnswered: CardMaker = (at) => {
  const moment = momentOf(at);
  const mine = moment?.responses.find((one) => one.by === at.viewer.person);
  if (!moment || !mine?.answered) return undefined;
  return {
    state: 'receipt',
    title: titleOf(moment, at),
    facts: factsOf(moment, at),
    receipt: mine.answered.accepted ? 'proposalTaken' : 'proposalLeft',
    at: mine.answered.at,
    actions: [openMoment(moment, at)],
  };
};

/** To the organiser: what only she can say. */
export const question: CardMaker = (at) => {
  const moment = at.standing.trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!moment || !mayDo(at.viewer, 'answerQuestion', at.standing, { moment })) return undefined;
  const title = titleOf(moment, at);
  const asked = moment.question;
  if (!asked && moment.state === 'notHeld') return over(moment, 'calledOff', at);
  if (!asked) {
    const actions = [openMoment(moment, at)];
    return { state: 'receipt', title, facts: factsOf(moment, at), receipt: 'questionAnswered', actions };
  }
  const { id, revision } = moment;
  const act = { act: 'answerQuestion', moment: id, revision } as const;
  const callOff: CardAction = { kind: 'act', label: 'callOff', act: { ...act, choice: 'callOff' } };
  if (asked.kind === 'eventGone') {
    return {
      state: 'open',
      title,
      facts: factsOf(moment, at),
      notes: ['eventGone'],
      actions: [
        { kind: 'act', label: 'putBack', act: { ...act, choice: 'putBack' } },
        callOff,
        openMoment(moment, at),
      ],
    };
  }
  return {
    state: 'open',
    title,
    facts: [span('inCalendar', asked.calendarStart, moment, at), span('inList', asked.listStart, moment, at)],
    notes: ['bothMoved'],
    actions: [
      { kind: 'act', label: 'takeCalendar', act: { ...act, choice: 'takeCalendar' } },
      { kind: 'act', label: 'takeList', act: { ...act, choice: 'takeList' } },
      callOff,
      openMoment(moment, at),
    ],
  };
};
