import { mayDo } from '../../access/acting.ts';
import { lastAgreed, notAgreed } from '../../tailoring/versions.ts';
import type { DocumentRule } from '../../template/template.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import { pages } from '../pages.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import type { CardAction } from './card-view.ts';

/** To who writes the plan with somebody else. Agreeing is on the page: nobody can have seen it on the card. */
export const tailoredToAgree: CardMaker = (at) => {
  const { trajectory, day } = at.standing;
  const rule = ruleFor('agreeTailored', at);
  const current = rule && currentDocument(trajectory, rule.kind);
  if (!rule || !current) return undefined;
  const mine = current.agreed?.find((one) => one.by === at.viewer.person);
  if (mine) return receipt('tailoredAgreed', mine.at, rule, at);
  const isAsked = notAgreed(current, rule, trajectory, day).some((one) => one.person === at.viewer.person);
  return isAsked ? open('tailoredToSee', rule, at) : settled(rule, at);
};

/** To who it is to be discussed with. */
export const tailoredToDiscuss: CardMaker = (at) => {
  const { trajectory, day } = at.standing;
  const rule = ruleFor('discussTailored', at);
  const agreed = rule && lastAgreed(rule, trajectory, day);
  if (!rule || !agreed) return undefined;
  return agreed.discussed
    ? receipt('tailoredDiscussed', agreed.discussed.at, rule, at)
    : open('tailoredToTalkOver', rule, at);
};

function ruleFor(act: 'agreeTailored' | 'discussTailored', { viewer, standing }: CardAt) {
  return standing.template.documents.find(
    ({ kind, tailors }) => tailors && mayDo(viewer, act, standing, { kind }),
  );
}

function open(note: 'tailoredToSee' | 'tailoredToTalkOver', rule: DocumentRule, at: CardAt): CardBody {
  return {
    state: 'open',
    title: subjectFor(at),
    facts: [],
    notes: [note],
    actions: [toPage(rule, at)],
  };
}

function receipt(
  what: 'tailoredAgreed' | 'tailoredDiscussed',
  when: string,
  rule: DocumentRule,
  at: CardAt,
): CardBody {
  return {
    state: 'receipt',
    title: subjectFor(at),
    facts: [],
    receipt: what,
    at: when,
    actions: [toPage(rule, at)],
  };
}

function settled(rule: DocumentRule, at: CardAt): CardBody {
  return { state: 'over', title: subjectFor(at), facts: [], why: 'settled', actions: [toPage(rule, at)] };
}

function toPage({ kind }: DocumentRule, { standing }: CardAt): CardAction {
  return { kind: 'open', label: 'openTailored', page: pages.tailored(standing.trajectory.id, kind) };
}
