import { mayRead } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { excerptWaits } from '../../access/excerpts.ts';
import { dayOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { isCalledFor } from '../../acts/may-write-now.ts';
import { allDocuments, releasesOf } from '../../release/released.ts';
import { type Document, isOwn } from '../../trajectory/document.ts';
import { isSuperseded } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { trajectoryToWrite } from '../trajectory/trajectory-acts.ts';
import type { Waiting } from './waiting.ts';

/** What documents ask of the viewer: to read, to write, to tell in person. */
export function documentNeeds(viewer: Viewer, standing: Standing): readonly Waiting[] {
  const { trajectory, template } = standing;
  const read = allDocuments(trajectory, template)
    .filter((one) => !one.withdrawnAt)
    .map((document) => ({ document, asks: aboutDocument(document, viewer, standing) }))
    .filter(({ document, asks }) => asks.length > 0 && mayRead(viewer, document, standing))
    .sort((a, b) => Date.parse(b.document.at) - Date.parse(a.document.at))
    .flatMap(({ asks }) => asks);
  const write = trajectoryToWrite(viewer, standing).flatMap((kind): Waiting[] => {
    const rule = template.documents.find((one) => one.kind === kind);
    const isWaitedFor = rule !== undefined && isCalledFor(rule, trajectory, template);
    if (rule?.onlyWhenStopped) return isWaitedFor ? [{ kind: 'closingReport', documentKind: kind }] : [];
    if (rule?.delivery.kind === 'readFirst') {
      const name = trajectory.ended?.early ? 'interimReport' : 'eindrapportage';
      return isWaitedFor ? [{ kind: name, documentKind: kind }] : [];
    }
    return rule?.delivery.kind === 'inPerson' ? [{ kind: 'vaststelling', documentKind: kind }] : [];
  });
  return [...read, ...write];
}

/** On the day of the talk that it was prepared for: behind that nothing is asked of her any more. */
function asksNow(document: Document, moment: Moment | undefined, standing: Standing): boolean {
  const isSaid = document.agreed?.some(({ by }) => by === document.subject);
  return !isSaid && moment?.start !== undefined && dayOf(moment.start) === standing.day;
}

function aboutDocument(document: Document, viewer: Viewer, standing: Standing): readonly Waiting[] {
  const { trajectory, template } = standing;
  if (document.released ? document.released.to !== viewer.person : isSuperseded(trajectory, document))
    return [];
  const { id, kind, momentId, state, reactUntil, author, subject, readBy } = document;
  const moment = trajectory.moments.find((one) => one.id === momentId);
  const about = {
    document: id,
    documentKind: kind,
    ...(moment ? { moment: moment.id, step: moment.step, cycle: moment.cycle } : {}),
  };
  if (state === 'reading' && viewer.person === subject) {
    return [{ kind: 'reportToRead', ...about, ...(reactUntil === undefined ? {} : { due: reactUntil }) }];
  }
  const rule = template.documents.find((one) => one.kind === kind);
  if (
    rule?.delivery.kind === 'inPerson' &&
    state === 'recorded' &&
    mayDo(viewer, 'markInPerson', standing, { document, kind })
  ) {
    return [{ kind: 'tellInPerson', ...about }];
  }
  if (rule?.asksSubject && viewer.person === subject && asksNow(document, moment, standing)) {
    return [{ kind: 'toLetOpen', ...about }];
  }
  const isNew = state === 'delivered' && !isOwn(document, viewer.person) && viewer.person !== subject;
  const waits = releasesOf(trajectory)
    .filter((one) => one.document === id)
    .map((one) => excerptWaits(one, document, standing));
  if (author === viewer.person && waits.includes('asked')) return [{ kind: 'excerptToAgree', ...about }];
  if (subject === viewer.person && waits.includes('nobodyLeft')) return [{ kind: 'excerptStuck', ...about }];
  return isNew && !readBy.some((one) => one.by === viewer.person)
    ? [{ kind: document.released ? 'released' : 'reportDelivered', ...about }]
    : [];
}
