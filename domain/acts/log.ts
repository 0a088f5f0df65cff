import { releasesOf } from '../release/released.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Act, ActOf } from './act.ts';
import type { Situation } from './situation.ts';

/** Sets the entry that decides apart from the count behind it; no key of a sender can hold it. */
const COUNT = '#';

/** Whether what an intake entry asked stands in the log already: it was applied, and is not applied again. */
export function isLogged(trajectory: Trajectory, entry: string): boolean {
  const own = `${entry}${COUNT}`;
  return trajectory.log.some((each) => each.id.startsWith(own));
}

/**
 * The trajectory with what was done to it in its log, and with what followed by itself: each delivery with its
 * hash. A match answer leaves no trace here, whatever it was; that both agreed does.
 */
export function logged(
  before: Trajectory,
  after: Trajectory,
  act: Act | 'start' | undefined,
  by: string,
  { entry, now }: Pick<Situation, 'entry' | 'now'>,
): Trajectory {
  const notes: Omit<LogEntry, 'id' | 'at'>[] = [];
  if (act === 'start') notes.push({ by, what: act });
  else if (act && act.act !== 'matchAnswer') notes.push({ by, what: act.act, ...about(before, after, act) });
  else if (act && after.stage === 'running' && before.stage !== 'running') {
    notes.push({ by: 'system', what: 'bothAgreed' });
  }
  if (!act) notes.push(...closedOff(before, after));
  for (const document of after.documents) {
    const was = before.documents.find((each) => each.id === document.id);
    if (document.state !== 'delivered' || was?.state === 'delivered') continue;
    const detail = { hash: document.hash ?? '', version: String(document.version) };
    notes.push({ by: 'system', what: 'delivered', about: document.id, detail });
  }
  for (const release of releasesOf(after)) {
    const was = releasesOf(before).find((each) => each.id === release.id);
    if (release.deliveredAt === undefined || was?.deliveredAt !== undefined) continue;
    notes.push({
      by: 'system',
      what: 'released',
      about: release.document,
      detail: { hash: release.hash ?? '', to: release.to },
    });
  }
  if (after.stage === 'completed' && before.stage !== 'completed') {
    notes.push({ by: 'system', what: 'completed' });
  }
  const own = `${entry}${COUNT}`;
  const first = before.log.filter((each) => each.id.startsWith(own)).length;
  const entries = notes.map((note, index) => ({
    id: `${own}${first + index + 1}`,
    at: now.toString(),
    ...note,
  }));
  return entries.length > 0 ? { ...after, log: [...after.log, ...entries] } : after;
}

function about(before: Trajectory, after: Trajectory, act: Act): Pick<LogEntry, 'about' | 'detail'> {
  if (act.act === 'release') return { about: act.document, detail: { to: act.to } };
  if ('document' in act) return { about: act.document };
  if (act.act === 'assignRole') return { detail: cameAndWent(before, after, act) };
  if (act.act === 'endRole') return { detail: { role: act.role, went: act.holder } };
  const release = 'release' in act && releasesOf(after).find((each) => each.id === act.release);
  if (release) {
    const answer = act.act === 'agreeExcerpt' ? { answer: act.agree ? 'yes' : 'no' } : {};
    return { about: release.document, detail: { to: release.to, ...answer } };
  }
  if (act.act === 'submit') {
    const made = after.documents.find((each) => !before.documents.some((old) => old.id === each.id));
    return made ? { about: made.id } : {};
  }
  if (!('moment' in act) || act.moment === undefined) return {};
  const was = before.moments.find((each) => each.id === act.moment);
  const now = after.moments.find((each) => each.id === act.moment);
  const along = 'along' in act ? act.along?.filter((one) => isTurned(one.moment, before, after)) : undefined;
  const detail = {
    ...(was?.start && was.start !== now?.start ? { was: was.start } : {}),
    ...(now?.start && was?.start !== now.start ? { now: now.start } : {}),
    ...(now && was?.state !== now.state ? { state: now.state } : {}),
    ...(along && along.length > 0 ? { along: along.map((one) => one.moment).join(',') } : {}),
  };
  return { about: act.moment, ...(Object.keys(detail).length > 0 ? { detail } : {}) };
}

/** Whether a moment stands otherwise after something than before it. */
export function isTurned(id: string, before: Trajectory, after: Trajectory): boolean {
  const stateIn = ({ moments }: Trajectory) => moments.find((one) => one.id === id)?.state;
  return stateIn(before) !== stateIn(after);
}

/** Who came into a role and who went out of it: ids, those who went apart by spaces. */
function cameAndWent(
  before: Trajectory,
  after: Trajectory,
  { role, person }: ActOf<'assignRole'>,
): NonNullable<LogEntry['detail']> {
  const went = before.participants.filter((one) => one.role === role && !after.participants.includes(one));
  return { role, came: person.person, went: went.map((one) => one.person).join(' ') };
}

/** What a closed school took out of the calendars. */
function closedOff(before: Trajectory, after: Trajectory): Omit<LogEntry, 'id' | 'at'>[] {
  const gone = after.moments.filter(
    (one, index) => one.reason === 'schoolClosed' && before.moments[index]?.state === 'scheduled',
  );
  return gone.map(({ id, state }) => ({ by: 'system', what: 'schoolClosed', about: id, detail: { state } }));
}
