import { mayDo } from '../../access/acting.ts';
import { maySeeWhoAgrees } from '../../access/goals.ts';
import { pages } from '../pages.ts';
import { fromTalk } from '../trajectory/goals.ts';
import { nameOf } from '../trajectory/people.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import { openTrajectory } from './stage-cards.ts';

/** To who must agree on new goals. These are on the page: nobody can have seen them on the card. */
export const goalsToAgree: CardMaker = (at) => {
  const { trajectory } = at.standing;
  if (!mayDo(at.viewer, 'agreeGoals', at.standing)) return undefined;
  const { goalProposal, log } = trajectory;
  const said = (what: string) => log.findLast((one) => one.what === what && one.by === at.viewer.person);
  const mine = (those: readonly { readonly by: string; readonly at: string }[] = []) =>
    those.find((one) => one.by === at.viewer.person);
  const agreed = goalProposal ? mine(goalProposal.agreed) : said('agreeGoals');
  if (agreed) return receipt('goalsAgreed', agreed.at, at);
  if (!goalProposal) return settled(at);
  const doubted = mine(goalProposal.doubted);
  if (doubted) return receipt('goalsDoubted', doubted.at, at);
  const isOfTalk = fromTalk(goalProposal.goals);
  const page = pages.trajectory(trajectory.id);
  return {
    state: 'open',
    title: subjectFor(at),
    facts: [],
    notes: [isOfTalk ? 'werkpuntenInPage' : 'goalsInPage'],
    actions: [{ kind: 'open', label: isOfTalk ? 'openWerkpunten' : 'openGoals', page }],
  };
};

/** To who guides: somebody says that they are not right yet. A new version asks everybody anew. */
export const goalsDoubted: CardMaker = (at) => {
  const { viewer, standing, ref } = at;
  const { trajectory } = standing;
  if (!maySeeWhoAgrees(viewer, standing)) return undefined;
  const { doubted, document } = trajectory.goalProposal ?? {};
  const doubt = doubted?.find(({ by }) => by === ref.person);
  if (!doubt || document === undefined) return settled(at);
  return {
    state: 'open',
    title: subjectFor(at),
    facts: [{ fact: 'says', name: nameOf(trajectory, doubt.by) }],
    notes: ['talkAndWriteAnew'],
    actions: [
      { kind: 'open', label: 'openDocument', page: pages.document(trajectory.id, document) },
      openTrajectory(at),
    ],
  };
};

function receipt(what: 'goalsAgreed' | 'goalsDoubted', when: string, at: CardAt): CardBody {
  const actions = [openTrajectory(at)];
  return { state: 'receipt', title: subjectFor(at), facts: [], receipt: what, at: when, actions };
}

function settled(at: CardAt): CardBody {
  const why = at.standing.trajectory.ended ? 'ended' : 'settled';
  return { state: 'over', title: subjectFor(at), facts: [], why, actions: [openTrajectory(at)] };
}
