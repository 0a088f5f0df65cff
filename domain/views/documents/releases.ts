import { readersOf } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { excerptWaits } from '../../access/excerpts.ts';
import { peopleIn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { isPending, releasesOf } from '../../release/released.ts';
import type { Document } from '../../trajectory/document.ts';
import type { Release } from '../../trajectory/release.ts';
import { nameOf } from '../trajectory/people.ts';
import type { DocumentView, ReleaseView } from '../view/document.ts';

/**
 * What was released of a document: all of it for its subject, and for its author the excerpts that stand or would
 * stand under her name. For anybody else there is nothing to see, not even that nothing was.
 */
export function releasesView(document: Document, viewer: Viewer, standing: Standing): readonly ReleaseView[] {
  const { trajectory } = standing;
  const isSubject = viewer.person === document.subject;
  const isAuthor = viewer.person === document.author;
  return releasesOf(trajectory)
    .filter((one) => one.document === document.id)
    .filter((one) => isSubject || (isAuthor && one.passages !== undefined && !one.takenBackAt))
    .map((one) => releaseView(one, document, viewer, standing))
    .reverse();
}

/** To whom its subject may release it, of those who do not come to read it by themselves: nobody, for anybody else. */
export function releasableTo(
  document: Document,
  viewer: Viewer,
  standing: Standing,
): DocumentView['releasableTo'] {
  const { trajectory, template, day } = standing;
  const rule = template.documents.find((one) => one.kind === document.kind);
  if (!rule || document.released || !mayDo(viewer, 'release', standing, { document })) return [];
  const reading = readersOf(rule, standing, document);
  return (rule.releasableTo ?? [])
    .flatMap((role) => peopleIn(trajectory, role, day))
    .filter(({ person }) => !reading.some((one) => one.person === person))
    .map(({ person, name, role }) => ({ person, name, role }));
}

function releaseView(release: Release, document: Document, viewer: Viewer, standing: Standing): ReleaseView {
  const { id, to, at, passages, deliverFrom, deliveredAt, readBy } = release;
  const state = stateOf(release, document, standing);
  const isOpen = state === 'waits' || state === 'asksAuthor';
  const readAt = readBy[0]?.at;
  const possible: Record<ReleaseView['acts'][number], boolean> = {
    agreeExcerpt: isOpen && passages !== undefined,
    takeBack: isOpen || state === 'authorLeft',
  };
  return {
    id,
    to: nameOf(standing.trajectory, to),
    person: to,
    at,
    ...(passages === undefined ? {} : { passages }),
    state,
    deliverFrom,
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
    ...(readAt === undefined ? {} : { readAt }),
    acts: (['agreeExcerpt', 'takeBack'] as const).filter(
      (act) => possible[act] && mayDo(viewer, act, standing, { document }),
    ),
  };
}

function stateOf(release: Release, document: Document, standing: Standing): ReleaseView['state'] {
  if (release.deliveredAt !== undefined) return 'delivered';
  if (release.takenBackAt !== undefined) return 'takenBack';
  if (!isPending(release)) return 'turnedDown';
  const waits = excerptWaits(release, document, standing);
  return waits === undefined ? 'waits' : waits === 'asked' ? 'asksAuthor' : 'authorLeft';
}
