import { holdsOneOf } from '../../access/access.ts';
import { judgedTooLateView, movedInTimeView } from '../trajectory/moved-in-time.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
import { openTrajectory } from './stage-cards.ts';

/** To who leads it: which week would come too late for the contract, and where the plan has it. */
export const movedInTime: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  if (!holdsOneOf(at.viewer, [template.leads], at.standing)) return undefined;
  const title = subjectFor(at);
  const actions = [openTrajectory(at)];
  const calendar = at.context.schools.get(trajectory.schoolId)?.calendar;
  const moved = trajectory.ended ? undefined : movedInTimeView(at.viewer, at.standing, calendar);
  if (!moved) return { state: 'over', title, facts: [], why: 'settled', actions };
  return {
    state: 'open',
    title,
    facts: [
      { fact: 'tooLate', ...moved.own },
      { fact: 'instead', ...moved.instead },
      { fact: 'announceBy', day: moved.announceBy },
    ],
    notes: ['movedInTime'],
    actions,
  };
};

/** To who leads it: that the contract ends too soon for a judgement, so that there is something to talk over elsewhere. */
export const judgedTooLate: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  if (!holdsOneOf(at.viewer, [template.leads], at.standing)) return undefined;
  const title = subjectFor(at);
  const actions = [openTrajectory(at)];
  const calendar = at.context.schools.get(trajectory.schoolId)?.calendar;
  const day = trajectory.ended ? undefined : judgedTooLateView(at.viewer, at.standing, calendar);
  if (day === undefined) return { state: 'over', title, facts: [], why: 'settled', actions };
  return { state: 'open', title, facts: [{ fact: 'announceBy', day }], notes: ['judgedTooLate'], actions };
};
