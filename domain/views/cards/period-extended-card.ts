import { holdsOneOf } from '../../access/access.ts';
import { movedEnd } from '../../schedule/moved-end.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
import type { CardFact } from './card-view.ts';
import { openTrajectory } from './stage-cards.ts';

/** To who leads it: its end moved, and she says whether that is agreed. */
export const periodExtended: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  if (!holdsOneOf(at.viewer, [template.leads], at.standing)) return undefined;
  const title = subjectFor(at);
  const actions = [openTrajectory(at)];
  const calendar = at.context.schools.get(trajectory.schoolId)?.calendar;
  const moved = calendar && movedEnd(trajectory, calendar, template);
  if (!moved) return { state: 'over', title, facts: [], why: 'settled', actions };
  const { until, agreedAt } = moved;
  const facts: CardFact[] = [{ fact: 'newEnd', day: until }];
  if (agreedAt !== undefined) {
    return { state: 'receipt', title, facts, receipt: 'endAgreed', at: agreedAt, actions };
  }
  return {
    state: 'open',
    title,
    facts,
    notes: [moved.weeks === undefined ? 'endSaid' : 'endMoved'],
    actions: [{ kind: 'act', label: 'agreeEnd', act: { act: 'agreeEnd', until } }, ...actions],
  };
};
