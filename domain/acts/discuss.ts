import { ok, refuse } from '../result.ts';
import type { Decide } from './decision.ts';
import { without } from './decision.ts';

/** "Persoonlijk besproken": from here on the teacher can know of it. */
export const markDiscussed: Decide<'markDiscussed'> = (_act, { trajectory, viewer, at }) =>
  trajectory.discussed
    ? ok(trajectory)
    : ok({ ...trajectory, stage: 'discussed', discussed: { by: viewer.person, at } });

/** A slip of the finger can be taken back until the teacher has confirmed the goals or anything was planned. */
export const undoDiscussed: Decide<'undoDiscussed'> = (_act, { trajectory, situation }) => {
  if (situation.template.introduction === 'byStarting') return refuse('nothingToUndo');
  if (!trajectory.discussed) return ok(trajectory);
  const untouched =
    trajectory.stage === 'discussed' &&
    trajectory.goalsSeen.length === 0 &&
    trajectory.documents.length === 0 &&
    trajectory.participants.every((each) => each.until === undefined);
  return untouched ? ok({ ...without(trajectory, 'discussed'), stage: 'draft' }) : refuse('nothingToUndo');
};

/** She confirms having seen the goals; not that she agrees with them. */
export const seeGoals: Decide<'seeGoals'> = (_act, { trajectory, viewer, at }) =>
  trajectory.goalsSeen.some((each) => each.by === viewer.person)
    ? ok(trajectory)
    : ok({ ...trajectory, goalsSeen: [...trajectory.goalsSeen, { by: viewer.person, at }] });
