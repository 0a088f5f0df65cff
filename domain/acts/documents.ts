import { Temporal } from 'temporal-polyfill';
import { isStillHers, maySeeReadings } from '../access/readings.ts';
import { dayOf, standingAt } from '../access/roles.ts';
import { clean } from '../forms/clean.ts';
import { releasesOf } from '../release/released.ts';
import { ok, refuse } from '../result.ts';
import { MAX_REACTION } from '../trajectory/document.ts';
import { currentDocument, isSuperseded } from '../trajectory/documents.ts';
import { hasBegun } from '../trajectory/moments.ts';
import { type Decide, documentIn, withDocument } from './decision.ts';
import { deliver } from './deliver.ts';
import { withMarks } from './film.ts';
import { isAnswered, proposeGoals, unproposed } from './goals.ts';
import { planAsked } from './plan-asked.ts';
import { readRelease } from './release.ts';

/** Taken back by its author, while nobody else has seen it. */
export const withdraw: Decide<'withdraw'> = (act, { trajectory, viewer, situation, at, today }) => {
  const document = documentIn(trajectory, act.document);
  if (document.withdrawnAt) return ok(trajectory);
  if (document.state === 'delivered') return refuse('delivered');
  const standing = standingAt(trajectory, situation.template, situation.now);
  if (!isStillHers(document, standing)) {
    return refuse(maySeeReadings(viewer, document, standing) ? 'hasBeenRead' : 'openToOthers');
  }
  const rule = situation.template.documents.find((each) => each.kind === document.kind);
  // Once both are in they stay: who has seen the other's does not begin anew.
  if (rule?.opensWith && currentDocument(trajectory, rule.opensWith, document.momentId)) {
    return refuse('alreadyDone');
  }
  if (document.discussed || document.agreed?.some((each) => each.by !== document.author)) {
    return refuse('alreadyDone');
  }
  const moment = trajectory.moments.find((each) => each.id === document.momentId);
  if (rule?.opens && moment && hasBegun(moment, situation.now)) return refuse('alreadyDone');
  if (releasesOf(trajectory).some((each) => each.document === document.id && each.deliveredAt)) {
    return refuse('delivered');
  }
  if (isAnswered(trajectory, document)) return refuse('alreadyDone');
  const without = unproposed(withDocument(trajectory, { ...document, withdrawnAt: at }), document);
  const left = currentDocument(without, document.kind, document.momentId);
  const again = left && rule && !without.goalProposal;
  const after = again ? proposeGoals(without, left, rule, situation.template, { at, today }) : without;
  const marked = withMarks(after, left ?? { ...document, values: {} }, situation.template);
  const planned = rule ? planAsked(marked, rule, situation, today) : ok(marked);
  return planned.ok ? planned : ok(marked);
};

/** Somebody opened it: the first time counts, and its author's own reading does not. */
export const read: Decide<'read'> = (act, { trajectory, viewer, at }) => {
  const copy = releasesOf(trajectory).find(({ id }) => act.document === `vrijgave.${id}`);
  if (copy)
    return ok(copy.to === viewer.person ? readRelease(trajectory, copy.id, viewer.person, at) : trajectory);
  const document = documentIn(trajectory, act.document);
  const known = document.author === viewer.person || document.readBy.some((e) => e.by === viewer.person);
  if (known) return ok(trajectory);
  return ok(
    withDocument(trajectory, { ...document, readBy: [...document.readBy, { by: viewer.person, at }] }),
  );
};

/** The subject read it first, with or without a word of her own; it is then handed over. She has no veto. */
export const react: Decide<'react'> = (act, decision) => {
  const { trajectory, viewer, situation, at } = decision;
  const document = documentIn(trajectory, act.document);
  const text = clean(act.text);
  if (document.state === 'delivered') {
    return (document.reaction?.text ?? '') === text ? ok(trajectory) : refuse('delivered');
  }
  const { reactUntil } = document;
  if (document.state !== 'reading' || !reactUntil) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  if (Temporal.Instant.compare(situation.now, reactUntil) > 0) {
    return refuse('reactionClosed', { date: dayOf(reactUntil) });
  }
  if (text.length > MAX_REACTION) return refuse('tooLong', { max: MAX_REACTION }, 'text');
  const readBy = document.readBy.some((each) => each.by === viewer.person)
    ? document.readBy
    : [...document.readBy, { by: viewer.person, at }];
  const reaction = text === '' ? {} : { reaction: { by: viewer.person, text, at } };
  return ok(deliver(trajectory, { ...document, readBy, ...reaction }, situation, decision));
};

/** What had to be told in person was: only now can its subject read it. */
export const markInPerson: Decide<'markInPerson'> = (act, decision) => {
  const { trajectory, situation } = decision;
  const document = documentIn(trajectory, act.document);
  const rule = situation.template.documents.find((each) => each.kind === document.kind);
  if (document.state === 'delivered') return ok(trajectory);
  if (rule?.delivery.kind !== 'inPerson' || document.withdrawnAt) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  return ok(deliver(trajectory, document, situation, decision));
};
