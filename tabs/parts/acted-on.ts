import type { ActBody } from '../../bot/http/contract.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { documentName, stepName } from './names.ts';

/** Which moment or document it was about, and whose trajectory; undefined where that cannot be said. */
export function actedOn(body: ActBody, view: TrajectoryView | undefined): string | undefined {
  if (!view) return undefined;
  const moment = 'moment' in body ? view.moments.find((one) => one.moment === body.moment) : undefined;
  const document = 'document' in body ? view.documents.find((one) => one.id === body.document) : undefined;
  const name = moment
    ? stepName(moment.step, moment.cycle)
    : document && documentName(document.called ?? document.kind, document.cycle ?? 0, document.step);
  return (
    [name, view.myRoles.includes('teacher') ? undefined : view.teacher].filter(Boolean).join(' · ') ||
    undefined
  );
}
