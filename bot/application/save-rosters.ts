import type { Viewer } from '../../domain/access/viewer.ts';
import { checkRoster, tidyRoster } from '../../domain/calendar/check-roster.ts';
import { ok, type Refusal, type Result, refuse, refuseAll } from '../../domain/result.ts';
import type { KeptRoster, RostersView } from '../../domain/views/school/rosters.ts';
import { Conflict } from './ports/breakage.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Lists } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';
import { openCalendar } from './steps/open-calendar.ts';
import { rostersOf } from './steps/rosters.ts';

/**
 * Writes the rosters of people of a school, each over the row that the viewer looked at, and settles their trajectories:
 * when somebody may be told something hangs on it. Nothing is written when one of them cannot be; each refusal stands at
 * `rosters.${index}`. When a row changed since, the others are kept and that one is refused with `changedMeanwhile`.
 */
export async function saveRosters(
  ports: {
    readonly lists: Pick<Lists, 'school' | 'colleaguesOf' | 'writeColleague'>;
    readonly readModel: Pick<ReadModel, 'ofSchool'>;
    readonly jobs: Jobs;
  },
  viewer: Viewer,
  school: string,
  rosters: readonly KeptRoster[],
): Promise<Result<RostersView>> {
  const opened = await openCalendar(ports, viewer, school);
  if (!opened.ok) return opened;
  const stored = await ports.lists.colleaguesOf(school);
  const found = rosters.map(({ person }) => stored.find(({ colleague }) => colleague.person === person));
  if (found.some((one) => !one)) return refuse('notFound');
  const wrong = rosters.flatMap(({ roster }, index) =>
    checkRoster(roster).map((one): Refusal => ({ ...one, field: `rosters.${index}.${one.field}` })),
  );
  if (wrong.length > 0) return refuseAll(wrong);
  const late: Refusal[] = [];
  for (const [index, { version, roster }] of rosters.entries()) {
    const before = found[index]!;
    // What she names is only compared: which row is written, and over which state of it, is for the list to say.
    if (before.version !== version) {
      late.push({ code: 'changedMeanwhile', field: `rosters.${index}` });
      continue;
    }
    try {
      const after = { ...before.colleague, roster: tidyRoster(roster) };
      await ports.lists.writeColleague(before, after);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      late.push({ code: 'changedMeanwhile', field: `rosters.${index}` });
    }
  }
  for (const one of await ports.readModel.ofSchool(school)) await ports.jobs.settleSoon(one.id);
  if (late.length > 0) return refuseAll(late);
  return ok(rostersOf(opened.value.school, await ports.lists.colleaguesOf(school)));
}
