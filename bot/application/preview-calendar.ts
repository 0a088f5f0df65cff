import { Temporal } from 'temporal-polyfill';
import { mayCount } from '../../domain/access/keeping.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { checkKept } from '../../domain/calendar/check-kept.ts';
import { type KeptCalendar, withKept } from '../../domain/calendar/kept-calendar.ts';
import { ok, type Result, refuseAll } from '../../domain/result.ts';
import { type TouchedDay, touched, touchedDays } from '../../domain/schedule/touched.ts';
import { templateOf } from '../../domain/templates/catalogue.ts';
import type { Clock } from './ports/clock.ts';
import type { Lists } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';
import { openCalendar } from './steps/open-calendar.ts';
import { standingOf } from './steps/standing.ts';

/** On which days a changed calendar touches how many meetings, before anything is saved. Whose is not said. */
export async function previewCalendar(
  ports: {
    readonly lists: Pick<Lists, 'school' | 'settings'>;
    readonly readModel: Pick<ReadModel, 'ofSchool'>;
    readonly clock: Clock;
  },
  viewer: Viewer,
  school: string,
  kept: KeptCalendar,
): Promise<Result<readonly TouchedDay[]>> {
  const opened = await openCalendar(ports, viewer, school);
  if (!opened.ok) return opened;
  const refusals = checkKept(kept);
  if (refusals.length > 0) return refuseAll(refusals);
  const { calendar } = opened.value.school;
  const all = await ports.readModel.ofSchool(school);
  const trajectories = all.filter((one) => mayCount(viewer, standingOf(ports.clock, one)));
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const situation = { templateOf, now, settings: await ports.lists.settings() };
  return ok(touchedDays(touched(trajectories, calendar, withKept(calendar, kept), situation)));
}
