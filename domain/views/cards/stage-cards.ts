import { maySee } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { rolesOf } from '../../access/roles.ts';
import { isSaidForLeader } from '../../schedule/moved-end.ts';
import { toPlan } from '../../trajectory/to-plan.ts';
import { pages } from '../pages.ts';
import { trajectoryActs } from '../trajectory/trajectory-acts.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import type { CardNote } from './card-notes.ts';
import type { CardAction, CardFact, CardTitle } from './card-view.ts';
import { factsOf } from './moment-parts.ts';

/** To who leads it: talk first. */
export const toDiscuss: CardMaker = (at) => {
  const { trajectory } = at.standing;
  if (!mayDo(at.viewer, 'markDiscussed', at.standing)) return undefined;
  const base = { title: titleOf(at), facts: peopleFacts(at) };
  if (trajectory.stage === 'draft') {
    return {
      state: 'open',
      ...base,
      notes: ['discussFirst'],
      actions: [{ kind: 'act', label: 'discussed', act: { act: 'markDiscussed' } }, openTrajectory(at)],
    };
  }
  const undo: CardAction[] = trajectoryActs(at.viewer, at.standing).includes('undoDiscussed')
    ? [{ kind: 'act', label: 'undo', act: { act: 'undoDiscussed' } }]
    : [];
  return receipt('discussed', trajectory.discussed?.at, [...undo, openTrajectory(at)], at);
};

/** To its subject. The goals are on the page: nobody can have seen them on the card. */
export const goalsToSee: CardMaker = (at) => {
  const { trajectory } = at.standing;
  if (!mayDo(at.viewer, 'seeGoals', at.standing)) return undefined;
  const seen = trajectory.goalsSeen.find((one) => one.by === at.viewer.person);
  if (seen) return receipt('goalsSeen', seen.at, [openTrajectory(at)], at);
  const page = pages.trajectory(trajectory.id);
  return {
    state: 'open',
    title: {},
    facts: peopleFacts(at),
    notes: ['goalsInPage', 'afterGoals'],
    actions: [{ kind: 'open', label: 'openGoals', page }],
  };
};

export const planNeeded: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  if (!mayDo(at.viewer, 'confirmPlan', at.standing)) return undefined;
  const newToHer = template.introduction === 'byStarting' ? 'planOfKnownIsYours' : 'planIsYours';
  const plan: CardAction = { kind: 'open', label: 'openPlan', page: pages.plan(trajectory.id) };
  const isAsked =
    trajectory.stage === 'discussed' ||
    (trajectory.stage === 'running' && toPlan(trajectory, template).length > 0);
  return isAsked
    ? {
        state: 'open',
        title: titleOf(at),
        facts: peopleFacts(at),
        notes: trajectory.stage === 'discussed' ? [newToHer] : [],
        actions: [plan, openTrajectory(at)],
      }
    : receipt('planned', undefined, [openTrajectory(at)], at);
};

/** "Samen verder?" Each sees her own answer only, and the question also when the other one has said no. */
export const matchQuestion: CardMaker = (at) => {
  const { trajectory, template, day } = at.standing;
  if (!mayDo(at.viewer, 'matchAnswer', at.standing)) return undefined;
  const mine = trajectory.matchAnswers.find((one) => one.by === at.viewer.person);
  if (mine) return receipt(mine.goOn ? 'saidYes' : 'saidNo', mine.at, [openTrajectory(at)], at);
  if (trajectory.stage !== 'acquainting' && trajectory.stage !== 'awaitingCoach') return settled(at);
  const talk = trajectory.moments.find(({ step }) => step === template.matchStep);
  // Of all others the title says whom it is about.
  const isHerOwn = rolesOf(trajectory, at.viewer.person, day).includes(template.subject);
  const facts = talk && isHerOwn ? factsOf(talk, at).filter(({ fact }) => fact === 'with') : [];
  return {
    state: 'open',
    title: titleOf(at),
    facts,
    notes: ['matchBoth', 'matchPrivate'],
    actions: [
      { kind: 'act', label: 'goOn', act: { act: 'matchAnswer', goOn: true } },
      {
        kind: 'choose',
        label: 'notThisMatch',
        choices: [{ label: 'anotherCoach', act: { act: 'matchAnswer', goOn: false } }],
      },
    ],
  };
};

/** To everybody whom it concerns, in her own words; to who guided until then that it is no longer hers. */
export const coachChanged: CardMaker = (at) => {
  const { trajectory, template, day } = at.standing;
  const { person } = at.viewer;
  const coaches = trajectory.participants.filter((one) => one.role === template.organiser);
  const goesOn = template.handsOver === 'asItStands';
  const isOver = goesOn && coaches.some((one) => one.person === person && one.until !== undefined);
  const isIn = maySee(at.viewer, at.standing);
  if (coaches.length < 2 || !(isIn || isOver)) return undefined;
  const mine = rolesOf(trajectory, person, day);
  const inIt = mine.includes(template.organiser)
    ? 'yoursFromNow'
    : mine.includes(template.subject)
      ? 'chooseWhatToGive'
      : mine.length === 0
        ? 'yoursNoMore'
        : 'planStays';
  const note = goesOn ? inIt : 'meetFirst';
  return {
    state: 'open',
    title: titleOf(at),
    facts: peopleFacts(at),
    notes: [note],
    actions: isIn ? [openTrajectory(at)] : [],
  };
};

export const coachNeeded: CardMaker = (at) => {
  if (!mayDo(at.viewer, 'assignCoach', at.standing)) return undefined;
  const { stage } = at.standing.trajectory;
  if (stage === 'stopped' || stage === 'completed') return settled(at);
  return stage === 'awaitingCoach'
    ? {
        state: 'open',
        title: titleOf(at),
        facts: [],
        notes: ['withoutReason'],
        actions: [openTrajectory(at)],
      }
    : receipt('coachFound', undefined, [openTrajectory(at)], at);
};

/** To whom it concerns: the moments stand in the calendar. */
export const planReady: CardMaker = (at) => {
  const { trajectory } = at.standing;
  const { stage } = trajectory;
  if (stage === 'completed' || stage === 'stopped') return settled(at);
  const ahead = trajectory.moments.filter((one) => one.state === 'scheduled');
  const facts: CardFact[] = [{ fact: 'count', moments: ahead.length }];
  return { state: 'open', title: titleOf(at), facts, notes: [], actions: [openTrajectory(at)] };
};

/** That it stands still; once it went on there is nothing left to say. */
export const paused: CardMaker = (at) =>
  at.standing.trajectory.stage === 'paused'
    ? {
        state: 'open',
        title: titleOf(at),
        facts: agreedFacts(at),
        notes: ['nothingIsAsked', ...endNotes(at)],
        actions: [openTrajectory(at)],
      }
    : settled(at);

/** To who paused it, on the day that was agreed; it goes on when she says so. */
export const pauseOver: CardMaker = (at) => {
  const { trajectory } = at.standing;
  if (!mayDo(at.viewer, 'resume', at.standing)) return undefined;
  const last = trajectory.pauses?.at(-1);
  if (trajectory.stage !== 'paused') {
    return last?.resumedAt === undefined || trajectory.ended
      ? settled(at)
      : receipt('resumed', last.resumedAt, [openTrajectory(at)], at);
  }
  return {
    state: 'open',
    title: titleOf(at),
    facts: agreedFacts(at),
    notes: ['goesOnWhenYouSay', ...endNotes(at)],
    actions: [{ kind: 'act', label: 'resume', act: { act: 'resume' } }, openTrajectory(at)],
  };
};

/** What was agreed when it was paused: until when, and when it ends then. */
function agreedFacts({ standing }: CardAt): readonly CardFact[] {
  const { agreedUntil, newEnd } = standing.trajectory.pauses?.at(-1) ?? {};
  return [
    ...(agreedUntil === undefined ? [] : [{ fact: 'goesOnOn', day: agreedUntil } as const]),
    ...(newEnd === undefined ? [] : [{ fact: 'newEnd', day: newEnd } as const]),
  ];
}

function endNotes({ standing, context }: CardAt): readonly CardNote[] {
  const { trajectory, template } = standing;
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  const isSubject =
    trajectory.pauses?.at(-1)?.newEnd !== undefined &&
    calendar &&
    isSaidForLeader(trajectory, calendar, template);
  return isSubject ? ['endIsSubject'] : [];
}

export function openTrajectory({ standing }: CardAt): CardAction {
  return { kind: 'open', label: 'openTrajectory', page: pages.trajectory(standing.trajectory.id) };
}

function titleOf(at: CardAt): CardTitle {
  return subjectFor(at);
}

/** Who guides, for everybody but herself. */
function peopleFacts({ standing, viewer }: CardAt): readonly CardFact[] {
  const { trajectory, template } = standing;
  const coach = trajectory.participants.find(
    (one) => one.role === template.organiser && one.until === undefined,
  );
  return coach && coach.person !== viewer.person ? [{ fact: 'coach', name: coach.name }] : [];
}

function receipt(
  what: Extract<CardBody, { state: 'receipt' }>['receipt'],
  when: string | undefined,
  actions: readonly CardAction[],
  at: CardAt,
): CardBody {
  const moment = when === undefined ? {} : { at: when };
  return { state: 'receipt', title: titleOf(at), facts: [], receipt: what, ...moment, actions };
}

function settled(at: CardAt): CardBody {
  const { stage } = at.standing.trajectory;
  const why = stage === 'completed' || stage === 'stopped' ? 'ended' : 'settled';
  return { state: 'over', title: titleOf(at), facts: [], why, actions: [openTrajectory(at)] };
}
