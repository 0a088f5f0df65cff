import { type JudgedTooLate, judgedTooLate, movedInTime as moved } from '../schedule/moved-in-time.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { CardKind, Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * To who leads it, once, in October or sooner: that a week of the programme would come too late for the contract, and where
 * the plan has it, or that no judgement can be in time. Again when that week, or the last day for the letter, becomes
 * another one.
 */
export function movedInTime(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, calendar } = context;
  if (trajectory.stage !== 'running') return [];
  const instead = moved(trajectory, template, calendar);
  if (instead) return told('movedInTime', instead.instead.monday.toString(), instead);
  const never = judgedTooLate(trajectory, template, calendar);
  return never ? told('judgedTooLate', never.announceBy.toString(), never) : [];

  function told(
    card: Extract<CardKind, 'movedInTime' | 'judgedTooLate'>,
    revision: string,
    { since, until }: Pick<JudgedTooLate, 'since' | 'until'>,
  ): Telling[] {
    const occasion = { subject: 'trajectory', revision };
    return peopleOf(trajectory, [template.leads], context).map((to) =>
      tellingOf(to, { card, trajectory: trajectory.id }, occasion, promptAt(context, to, since), until),
    );
  }
}
