import { forBoard } from '../access/board.ts';
import { standingAt } from '../access/roles.ts';
import type { Document } from '../trajectory/document.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { promptAt, tellingOf } from './telling.ts';

/** To who reads for the board: something was handed over to it. Who found it on her page by herself hears nothing. */
export function advices(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { template, board = [], now } = context;
  if (board.length === 0) return [];
  const handed = forBoard({ ...standingAt(trajectory, template, now), board });
  return handed.flatMap(({ document, readers }) => {
    const { id, version, deliveredAt, readBy } = document;
    // Of one that was replaced the next one is the news.
    const isReplaced = handed.some(({ document: other }) => isNextOf(other, document));
    if (deliveredAt === undefined || isReplaced) return [];
    const ref = { card: 'adviceDelivered', trajectory: trajectory.id, document: id } as const;
    return readers
      .filter((to) => !readBy.some(({ by }) => by === to))
      .map((to) =>
        tellingOf(to, ref, { subject: id, revision: version }, promptAt(context, to, deliveredAt)),
      );
  });
}

function isNextOf(other: Document, { kind, momentId, version }: Document): boolean {
  return other.kind === kind && other.momentId === momentId && other.version > version;
}
