import { mayWrite } from '../../access/acting.ts';
import { stepOf } from '../../template/expand.ts';
import { readableDocuments } from '../documents/document-summary.ts';
import { invitedTo } from '../invited.ts';
import { pages } from '../pages.ts';
import type { CardMaker } from './card-at.ts';
import type { CardAction } from './card-view.ts';
import { momentOf, openMoment, over, titleOf } from './moment-parts.ts';

/** That both filled theirs in, and so can lay them side by side. */
export const bothIn: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const readable = readableDocuments(at.viewer, at.standing, moment.id).filter((one) => one.pictured);
  if (readable.length < 2) return undefined;
  const page = pages.kijkwijzers(at.standing.trajectory.id);
  const side: CardAction = { kind: 'open', label: 'openKijkwijzers', page };
  const actions = [side, openMoment(moment, at)];
  return { state: 'open', title: titleOf(moment, at), facts: [], notes: ['lookTogether'], actions };
};

/** To who was there: what it is the time for now. Nothing stands open for want of it. */
export const invited: CardMaker = (at) => {
  const moment = momentOf(at);
  if (!moment) return undefined;
  const { trajectory, template } = at.standing;
  const { invites = [] } = stepOf(template, moment, trajectory.options);
  if (!invites.some((kind) => mayWrite(at.viewer, kind, at.standing))) return undefined;
  if (moment.state === 'notHeld' || moment.state === 'dropped') return over(moment, 'calledOff', at);
  if (moment.state === 'proposed') return over(moment, 'moved', at);
  const title = titleOf(moment, at);
  const kinds = invitedTo(moment, at.viewer, at.standing, at.context);
  const [first] = kinds;
  if (first === undefined) {
    return { state: 'receipt', title, facts: [], receipt: 'filledIn', actions: [openMoment(moment, at)] };
  }
  const actions = kinds.map((kind): CardAction => {
    const isOfMoment = template.documents.some((rule) => rule.kind === kind && rule.per === 'moment');
    const page = pages.write(trajectory.id, kind, isOfMoment ? moment.id : undefined);
    return { kind: 'open', label: 'write', page };
  });
  return {
    state: 'open',
    title: { ...title, documentKind: first },
    facts: [],
    notes: ['invitedOnly'],
    actions: [...actions, openMoment(moment, at)],
  };
};
