import type { School } from '../../../domain/school.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Graph } from '../client.ts';
import { isRefusal } from '../failures.ts';
import { createDeletions, type Deletions } from './deletions.ts';
import type { Place } from './place.ts';
import { createResting, type Resting } from './resting.ts';
import { createSite, idOf, type Site, siteOf } from './site.ts';

/** The confidential site, and the sites in which schools find the dates of their trajectories. */
export interface Sites {
  readonly confidential: Site;
  /** Where rows of moments stand that have this place. */
  at(place: Place): Site;
  /**
   * The place for what begins at a school: absent when it has no site of its own, or one that the app cannot open.
   * Throws `Unavailable`.
   */
  ofSchool(school: Pick<School, 'id' | 'progressSite'>): Promise<Place>;
  /**
   * The same of all these schools, without those of which it cannot be known now; and where rows stay that began when
   * their school had another site. Each place once.
   */
  ofSchools(schools: readonly Pick<School, 'id' | 'progressSite'>[]): Promise<readonly string[]>;
  /** Where a trajectory's rows were last found or put. Only where to look first: its head says where they are. */
  readonly lastKnown: Map<string, Place>;
  /** Which of what was refused is not asked for again yet. */
  readonly resting: Resting;
  /** Rows that this process deleted itself, as far back as it remembers. */
  readonly deletions: Deletions;
}

/** `address`: `host:/sites/name` of the confidential site. */
export function createSites(graph: Graph, address: string, log: Log): Sites {
  const confidential = createSite(graph, address);
  const ids = new Map<string, string>();
  const resting = createResting();

  const ofSchool: Sites['ofSchool'] = async ({ id, progressSite }) => {
    if (progressSite === undefined) return undefined;
    const asked = addressOf(progressSite);
    if (asked === undefined) {
      log.warn('lists.progressSiteUnreadable', { school: id });
      return undefined;
    }
    const known = ids.get(asked);
    if (known !== undefined || resting.has(asked)) return known;
    try {
      const found = await idOf(graph, asked);
      ids.set(asked, found);
      return found;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      resting.add(asked);
      log.error('lists.progressSiteRefused', error, { school: id });
      return undefined;
    }
  };
  const lastKnown = new Map<string, Place>();
  const unknownNow = (school: Pick<School, 'id'>) => (error: unknown) => {
    log.error('lists.progressSiteNotFound', error, { school: school.id });
    return undefined;
  };
  return {
    confidential,
    at: (place) => (place === undefined ? confidential : siteOf(place)),
    ofSchool,
    async ofSchools(schools) {
      const places = [...lastKnown.values()];
      for (const school of schools) places.push(await ofSchool(school).catch(unknownNow(school)));
      return [...new Set(places.flatMap((place) => place ?? []))];
    },
    lastKnown,
    resting,
    deletions: createDeletions(),
  };
}

/** `host:/sites/name` from that or from what a browser shows of it; undefined when it is neither. */
export function addressOf(text: string): string | undefined {
  const found = /^(?:https:\/\/)?([a-z\d.-]+):?\/((?:sites|teams)\/\w[\w.~-]*)(?:\/.*)?$/i.exec(text.trim());
  return found ? `${found[1]}:/${found[2]}` : undefined;
}
