import { forBoard } from '../access/board.ts';
import { standingAt } from '../access/roles.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who reads for the board: something was handed over to it. Who found it on her page by herself hears nothing. */
export function advices(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, board = [], now } = context;
  if (board.length === 0) return [];
  return forBoard({ ...standingAt(trajectory, template, now), board }).flatMap(({ document, readers }) => {
    const { id, version, deliveredAt, readBy } = document;
    if (deliveredAt === undefined) return [];
    const ref = { card: 'adviceDelivered', trajectory: trajectory.id, document: id } as const;
    return readers
      .filter((to) => !readBy.some(({ by }) => by === to))
      .map((to) =>
        tellingOf(to, ref, { subject: id, revision: version }, promptAt(context, to, deliveredAt)),
      );
  });
}
