import type { Colleague, School } from '../../../domain/school.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { Conflict } from '../../application/ports/breakage.ts';
import type { KeptRows } from '../../application/ports/kept-rows.ts';
import type { Lists, RowChange, StoredTrajectory } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Graph } from '../client.ts';
import { changedSince, followedLists } from './changes.ts';
import { readColleagues, writeColleague } from './colleague-rows.ts';
import { bewaartermijnen, collegas, scholen, trajecten } from './definitions.ts';
import { allItems } from './items.ts';
import { lastGood } from './last-good.ts';
import type { Place } from './place.ts';
import { readTrajectory } from './read-trajectory.ts';
import { colleagueOf, colleagueRow, schoolOf, schoolRow } from './registers.ts';
import { remembered } from './remembered.ts';
import { removeTrajectory } from './remove-trajectory.ts';
import { readSchool, writeSchool } from './school-row.ts';
import { readSettings, takeSettings } from './settings.ts';
import type { Sites } from './sites.ts';
import { type SaidTerm, termOf, termRow, termsIn } from './terms.ts';
import { writeTrajectory } from './write-trajectory.ts';

const nothing = async () => undefined;

const schoolRows = {
  ...{ list: scholen, read: schoolOf, write: schoolRow },
  keyOf: ({ id }: School) => id,
};
const colleagueRows = {
  ...{ list: collegas, read: colleagueOf, write: colleagueRow },
  keyOf: ({ person }: Colleague) => person,
};
const termRows = {
  ...{ list: bewaartermijnen, read: termOf, write: termRow },
  keyOf: ({ kind }: SaidTerm) => kind,
};

/** The lists of the confidential site, and those of moments in the sites of schools. `kept`: see `lastGood`. */
export function createLists(
  graph: Graph,
  { sites, log, kept }: { readonly sites: Sites; readonly log: Log; readonly kept?: KeptRows },
): Lists {
  const site = sites.confidential;
  const read = async (id: string, lastKnown: () => Promise<StoredTrajectory | undefined>) =>
    (await readTrajectory(graph, sites, log, id, lastKnown, [])).stored;

  async function* all(): ReturnType<Lists['all']> {
    for await (const { row } of allItems(graph, site, trajecten, ['Sleutel', 'Fase']))
      if (row.Sleutel) yield { id: row.Sleutel, ended: row.Fase === 'completed' || row.Fase === 'stopped' };
  }

  const ports = { graph, site, log, kept };
  const goodSchools = lastGood(ports, schoolRows);
  const goodColleagues = lastGood(ports, colleagueRows);
  const goodTerms = lastGood(ports, termRows);
  const schools = remembered(goodSchools);
  const colleagues = remembered(goodColleagues);
  const terms = remembered(async () => termsIn(await goodTerms()));
  const numbers = remembered(() => readSettings(graph, site, log));

  /** Where the moments of a trajectory that begins stand from then on, whatever its school does later. */
  const placeFor = async ({ schoolId, template }: Trajectory): Promise<Place> => {
    if (templateOf(template).discreet) return undefined;
    const school = (await schools.ask()).find(({ id }) => id === schoolId);
    return school && sites.ofSchool(school);
  };

  return {
    read: (trajectory, lastKnown = nothing) => read(trajectory, lastKnown),
    async write(before, after) {
      const written = await writeTrajectory({ graph, sites, log }, before, after, () => placeFor(after));
      if (written) return written;
      const asWritten = { trajectory: after, etags: before?.etags ?? {}, edits: [] };
      const now = await read(after.id, async () => asWritten);
      if (!now) throw new Conflict(`Trajectory ${after.id} is gone`);
      return now;
    },
    all,
    schools: schools.ask,
    async school(id) {
      const found = await readSchool(graph, site, log, id);
      // It may have been edited into nonsense just now: this puts it back.
      if (found || !(await goodSchools()).some((one) => one.id === id)) return found;
      return readSchool(graph, site, log, id);
    },
    async writeSchool(before, after) {
      const written = await writeSchool(graph, site, before, after);
      schools.change((known) => known.map((one) => (one.id === after.id ? after : one)));
      return written;
    },
    colleagues: colleagues.ask,
    async colleaguesOf(school) {
      const found = await readColleagues(graph, site, log, school);
      const known = (await colleagues.ask()).filter((one) => one.schoolId === school).length;
      if (found.length >= known) return found;
      await goodColleagues();
      return readColleagues(graph, site, log, school);
    },
    async writeColleague(before, after) {
      const written = await writeColleague(graph, site, before, after);
      colleagues.change((known) => known.map((one) => (one.person === after.person ? after : one)));
      return written;
    },
    terms: terms.ask,
    settings: numbers.ask,
    async takeSettings() {
      const { settings, changed } = await takeSettings(graph, site, log);
      numbers.change(() => settings);
      return changed;
    },
    remove: (stored) => removeTrajectory(graph, sites, stored),
    async changes(token, noticed) {
      const followed = followedLists(await sites.ofSchools(await schools.ask()));
      const changed = await changedSince({ graph, sites, log }, followed, token, noticed);
      const { isWhole, gone, settings, token: next } = changed;
      if (isWhole && gone.length === 0) return { rows: changed.rows, gone, settings, token: next };
      // After the token was taken: what changes in between is seen twice and not missed.
      const rows: RowChange[] = isWhole ? [...changed.rows] : [];
      for await (const { id } of all()) rows.push({ trajectory: id, ...(isWhole ? { gone } : {}) });
      return { rows, gone, settings, token: next };
    },
  };
}
