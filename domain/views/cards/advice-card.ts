import { handedToBoard } from '../../access/board.ts';
import { isSuperseded } from '../../trajectory/documents.ts';
import { pages } from '../pages.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
import type { CardAction } from './card-view.ts';

/** To who reads for the board: an advice was handed over to it. What it says stands on her page alone. */
export const adviceDelivered: CardMaker = (at) => {
  const { ref, viewer, standing } = at;
  const handed = handedToBoard(viewer, standing);
  const document = handed.find(({ id }) => id === ref.document);
  if (!document) return undefined;
  const { trajectory } = standing;
  const title = { documentKind: document.kind, ...subjectFor(at) };
  const opens = (id: string): CardAction => ({
    ...{ kind: 'open', label: 'openDocument' },
    page: pages.advice(trajectory.id, id),
  });
  const newer = handed.find((one) => one.kind === document.kind && one.version > document.version);
  if (newer && isSuperseded(trajectory, document))
    return { state: 'over', title, facts: [], why: 'replaced', actions: [opens(newer.id)] };
  const read = document.readBy.find(({ by }) => by === viewer.person);
  const actions = [opens(document.id)];
  return read
    ? { state: 'receipt', title, facts: [], receipt: 'reportRead', at: read.at, actions }
    : { state: 'open', title, facts: [], notes: ['toldInPerson'], actions };
};
