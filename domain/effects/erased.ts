import { Temporal } from 'temporal-polyfill';
import { erasures } from '../retention/erase.ts';
import type { KeptKind } from '../retention/terms.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * "Bevestiging van verwijdering", to those who had part in what went: of what was between teacher and guide nobody else
 * hears, also not that there was anything.
 */
export function erased(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { subject, organiser, leads } = context.template;
  const concerned = (kind: KeptKind) =>
    kind === 'verslag' ? [subject, organiser] : [subject, organiser, leads];
  const terms = erasures(trajectory).flatMap(({ kind, at }) =>
    peopleOf(trajectory, concerned(kind), context).map((to) => {
      const ref = { card: 'erased', trajectory: trajectory.id, erased: kind } as const;
      const due = promptAt(context, to, Temporal.Instant.from(at));
      return tellingOf(to, ref, { subject: kind, revision: 0 }, due);
    }),
  );
  return [...terms, ...films(trajectory, context)];
}

/** That a film is gone, to who was at the visit and guides or is guided, but not to who said so. */
function films(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { subject, organiser } = context.template;
  return trajectory.films.flatMap(({ momentId, deleted }) => {
    const visit = trajectory.moments.find(({ id }) => id === momentId);
    if (!deleted || !visit) return [];
    return peopleOf(trajectory, [subject, organiser], context)
      .filter((to) => to !== deleted.by && visit.attendees.some(({ person }) => person === to))
      .map((to) => {
        const ref = { card: 'erased', trajectory: trajectory.id, moment: momentId } as const;
        const due = promptAt(context, to, Temporal.Instant.from(deleted.at));
        return tellingOf(to, ref, { subject: momentId, revision: 0 }, due);
      });
  });
}
