import { handedToBoard } from '../access/board.ts';
import { standingAt } from '../access/roles.ts';
import { viewerOf } from '../access/viewer.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who reads for the board: something was handed over to it. Who found it on her page by herself hears nothing. */
export function advices(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, board = [], now } = context;
  const standing = { ...standingAt(trajectory, template, now), board };
  return board.flatMap(({ person: to }) =>
    handedToBoard(viewerOf(to, ''), standing).flatMap(({ id, version, deliveredAt, readBy }) => {
      if (deliveredAt === undefined || readBy.some(({ by }) => by === to)) return [];
      const ref = { card: 'adviceDelivered', trajectory: trajectory.id, document: id } as const;
      return [tellingOf(to, ref, { subject: id, revision: version }, promptAt(context, to, deliveredAt))];
    }),
  );
}
