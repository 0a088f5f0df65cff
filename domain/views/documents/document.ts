import { mayRead, maySeeGoals, readersOf } from '../../access/access.ts';
import { goalsFor } from '../../access/goals.ts';
import { maySeeReadings } from '../../access/readings.ts';
import type { Viewer } from '../../access/viewer.ts';
import { alteredSince } from '../../documents/as-written.ts';
import type { Document } from '../../trajectory/document.ts';
import { goalsEverSet, goalsWrittenAbout } from '../../trajectory/goals-set.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { nameOf } from '../trajectory/people.ts';
import type { DocumentView } from '../view/document.ts';
import { standingIn, type ViewContext } from '../view-context.ts';
import { documentActs, isLeftToTell } from './document-acts.ts';
import { documentSummary, documentsRead } from './document-summary.ts';
import { releasableTo, releasesView } from './releases.ts';
import { signaturesUnder } from './signed.ts';

/** One version of a document with its text; undefined for who may not read it. */
export function documentView(
  trajectory: Trajectory,
  document: Document,
  viewer: Viewer,
  context: ViewContext,
): DocumentView | undefined {
  const standing = standingIn(trajectory, context);
  const rule = standing.template.documents.find((one) => one.kind === document.kind);
  if (!rule || !mayRead(viewer, document, standing)) return undefined;
  const { values, reactUntil, reaction, hash } = document;
  const opened = document.readBy.find(({ by }) => by === viewer.person);
  const seen = opened && { name: nameOf(trajectory, opened.by), at: opened.at };
  const altered = alteredSince(trajectory, document.id);
  const signed = signaturesUnder(document, standing);
  const isToKnow = !altered?.stands || [document.author, document.subject].includes(viewer.person);
  return {
    ...documentSummary(document, viewer, standing),
    ...(document.author !== viewer.person && isLeftToTell(document, standing)
      ? { fromBefore: true as const }
      : {}),
    form: rule.form,
    ...(document.author === viewer.person ? { byMe: true as const } : {}),
    values,
    goals: maySeeGoals(viewer, standing)
      ? goalsWrittenAbout(
          values,
          goalsFor(viewer.person, standing),
          goalsEverSet(documentsRead(viewer, standing), standing.template),
        )
      : [],
    readers: readersOf(rule, standing, document).map(({ name, role, when }) => ({ name, role, when })),
    ...(reactUntil === undefined ? {} : { reactUntil }),
    ...(reaction === undefined
      ? {}
      : { reaction: { name: nameOf(trajectory, reaction.by), text: reaction.text, at: reaction.at } }),
    ...(signed.length > 0 ? { signed } : {}),
    ...(hash === undefined ? {} : { hash }),
    ...(altered && isToKnow ? { altered } : {}),
    ...(seen && !maySeeReadings(viewer, document, standing) ? { seen } : {}),
    releases: releasesView(document, viewer, standing),
    releasableTo: releasableTo(document, viewer, standing),
    acts: documentActs(document, viewer, standing, context),
  };
}
