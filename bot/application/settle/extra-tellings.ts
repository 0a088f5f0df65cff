import type { Temporal } from 'temporal-polyfill';
import type { Telling } from '../../../domain/effects/effect.ts';
import type { PutBack } from '../../../domain/effects/reconcile.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { RefusedEntry } from './apply-asked.ts';

/** Hours in which it still helps to hear that something could not be kept or was put back. */
const USEFUL_HOURS = 72;

/**
 * What is owed because of this settling itself: whoever sent what the truth no longer allows, and whoever edited a
 * list row into what it cannot hold (the coach, when the editor is not known), hears of it.
 */
export function extraTellings(
  trajectory: Trajectory,
  putBack: readonly PutBack[],
  refused: readonly RefusedEntry[],
  now: Temporal.Instant,
): Telling[] {
  const times = { dueAt: now.toString(), usefulUntil: now.add({ hours: USEFUL_HOURS }).toString() };
  const { organiser } = templateOf(trajectory.template);
  const coach = trajectory.participants.find((one) => one.role === organiser && !one.until)?.person;
  return [
    ...refused.map(
      ({ entry }): Telling => ({
        kind: 'tell',
        key: `refusedLater/${entry.id}/${entry.by}`,
        to: entry.by,
        card: { card: 'refusedLater', trajectory: trajectory.id },
        ...times,
      }),
    ),
    ...putBack.flatMap((one): Telling[] => {
      const to = one.editor ?? coach;
      return to
        ? [
            {
              kind: 'tell',
              key: `rowPutBack/${one.moment}/${now.epochMilliseconds}/${to}`,
              to,
              card: { card: 'rowPutBack', trajectory: trajectory.id, moment: one.moment },
              ...times,
            },
          ]
        : [];
    }),
  ];
}
