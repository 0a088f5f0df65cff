import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { IntakeEntry } from '../application/ports/intake.ts';
import type { StoredTrajectory } from '../application/ports/lists.ts';
import type { Known, ReadModel } from '../application/ports/read-model.ts';
import type { Database } from './database.ts';
import { gathered } from './gather.ts';

/** As many as a board has in a year, and some. */
const REMEMBERED = 1_500;
/** From so many on, all of a person are asked for by one line first. */
const MANY = 50;
/** Who has that many: those who lead or coordinate. */
const REMEMBERED_PEOPLE = 100;

interface Row {
  readonly trajectory: string;
  /** Grows with every write of the row. */
  readonly version: number;
  /** Null when the version is the one that was held when it was asked. */
  readonly stored: string | null;
}
interface KnownRow extends Omit<Row, 'version'> {
  /** Null when it was never stored. */
  readonly version: number | null;
  readonly entries: string | null;
}
interface Held {
  readonly version: number;
  readonly stored: StoredTrajectory;
}

/** All of one person, and which versions they were. */
interface OfPerson {
  readonly print: string;
  readonly trajectories: readonly Trajectory[];
}

/** The text of a trajectory only where its version differs from the one ($2) that is held of it ($1). */
const withVersions = `SELECT trajectory, version::float8 AS version,
    CASE WHEN version = known.held THEN NULL ELSE stored END AS stored
  FROM read_model LEFT JOIN unnest($1::text[], $2::bigint[]) AS known (trajectory, held) USING (trajectory)`;

/** Of each trajectory of $1 that, with what waits in the intake, as one JSON text. */
const knownStatement = `SELECT asked.id AS trajectory, version::float8 AS version,
    CASE WHEN version = asked.held THEN NULL ELSE stored END AS stored, waiting.entries
  FROM unnest($1::text[], $2::bigint[]) AS asked (id, held)
  LEFT JOIN read_model ON read_model.trajectory = asked.id
  LEFT JOIN LATERAL (
    SELECT '[' || string_agg(entry, ',' ORDER BY seq) || ']' AS entries
    FROM intake WHERE intake.trajectory = asked.id AND state = 'pending'
  ) AS waiting ON true`;

const overWhatIsThere = `ON CONFLICT (trajectory) DO UPDATE
  SET stored = excluded.stored, school = excluded.school, version = nextval('read_model_version')`;

/**
 * The trajectories as last read or written. A cache beside the lists, with indexes by person, by school and by calendar
 * event. What this process has read it holds as it was parsed, and asks the database only whether it is still the same
 * version: the database decides, whichever process wrote last.
 */
export function createReadModel(database: Database): ReadModel {
  const held = new Map<string, Held>();
  const ofPerson = new Map<PersonId, OfPerson>();

  /** Asks with the versions that are held of `ids`; `more` narrows it down, its parameters from $3 on. */
  async function ask(ids: readonly string[], more: string, params: readonly unknown[]): Promise<Held[]> {
    const before = new Map(ids.map((id) => [id, held.get(id)]));
    const versions = ids.map((id) => before.get(id)?.version ?? null);
    const rows = await database.query<Row>(`${withVersions} ${more}`, [ids, versions, ...params]);
    return rows.map((row) => heldNow(row, before.get(row.trajectory)));
  }

  /** Which versions of which trajectories are a person's, in one line. */
  async function printOf(person: PersonId): Promise<string> {
    const [row] = await database.query<{ print: string | null }>(
      `SELECT string_agg(trajectory || ' ' || version, ',' ORDER BY trajectory) AS print
       FROM read_model JOIN read_model_person USING (trajectory) WHERE person = $1`,
      [person],
    );
    return row?.print ?? '';
  }

  function heldNow({ trajectory, version, stored }: Row, before: Held | undefined): Held {
    const same = stored === null ? before : undefined;
    const now = same ?? { version, stored: JSON.parse(stored ?? '') as StoredTrajectory };
    hold(trajectory, now);
    return now;
  }

  function hold(id: string, now: Held): void {
    if ((held.get(id)?.version ?? 0) > now.version) return;
    held.delete(id);
    held.set(id, now);
    if (held.size > REMEMBERED) held.delete(held.keys().next().value as string);
  }

  async function write(stored: StoredTrajectory, onConflict: string): Promise<void> {
    const { id, schoolId } = stored.trajectory;
    await database.transaction(async (sql) => {
      const written = await sql.query(
        `INSERT INTO read_model (trajectory, stored, school) VALUES ($1, $2, $3) ${onConflict} RETURNING trajectory`,
        [id, JSON.stringify(stored), schoolId],
      );
      if (written.length === 0) return;
      await sql.query('DELETE FROM read_model_person WHERE trajectory = $1', [id]);
      await sql.query(
        'INSERT INTO read_model_person (person, trajectory) SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING',
        [id, peopleOf(stored.trajectory)],
      );
      await sql.query('DELETE FROM read_model_event WHERE trajectory = $1', [id]);
      await sql.query(
        'INSERT INTO read_model_event (event, trajectory) SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING',
        [id, eventsOf(stored.trajectory)],
      );
    });
  }

  return {
    known: gathered(async (asked: readonly string[]) => {
      const ids = [...new Set(asked)];
      const before = new Map(ids.map((id) => [id, held.get(id)]));
      const versions = ids.map((id) => before.get(id)?.version ?? null);
      const rows = await database.query<KnownRow>(knownStatement, [ids, versions]);
      const known = new Map(
        rows.map(({ entries, version, ...row }) => {
          const pending = JSON.parse(entries ?? '[]') as IntakeEntry[];
          if (version === null) return [row.trajectory, { pending }] as const;
          const { stored } = heldNow({ ...row, version }, before.get(row.trajectory));
          return [row.trajectory, { stored, pending }] as const;
        }),
      );
      return asked.map((id) => known.get(id) as Known);
    }),
    put: (stored) => write(stored, overWhatIsThere),
    putWhereAbsent: (stored) => write(stored, 'ON CONFLICT (trajectory) DO NOTHING'),
    async remove(trajectory) {
      await database.query('DELETE FROM read_model WHERE trajectory = $1', [trajectory]);
    },
    async of(person) {
      const before = ofPerson.get(person);
      if (before && before.print === (await printOf(person))) return before.trajectories;
      const found = await ask(
        [...held.keys()],
        'JOIN read_model_person USING (trajectory) WHERE person = $3 ORDER BY trajectory',
        [person],
      );
      const trajectories = found.map(({ stored }) => stored.trajectory);
      ofPerson.delete(person);
      // Of few it is as quick to ask.
      if (found.length >= MANY)
        ofPerson.set(person, {
          print: found.map(({ version, stored }) => `${stored.trajectory.id} ${version}`).join(','),
          trajectories,
        });
      if (ofPerson.size > REMEMBERED_PEOPLE) ofPerson.delete(ofPerson.keys().next().value as string);
      return trajectories;
    },
    async ids() {
      const rows = await database.query<{ trajectory: string }>(
        'SELECT trajectory FROM read_model ORDER BY trajectory',
      );
      return rows.map(({ trajectory }) => trajectory);
    },
    async all() {
      const found = await ask([...held.keys()], 'ORDER BY trajectory', []);
      return found.map(({ stored }) => stored.trajectory);
    },
    async ofSchool(school) {
      const found = await ask([...held.keys()], 'WHERE school = $3 ORDER BY trajectory', [school]);
      return found.map(({ stored }) => stored.trajectory);
    },
    async withJoinUrl(joinUrl) {
      const [row] = await database.query<{ trajectory: string }>(
        'SELECT trajectory FROM read_model WHERE strpos(stored, $1) > 0 LIMIT 1',
        [JSON.stringify(joinUrl)],
      );
      return row?.trajectory;
    },
    async withEvent(event) {
      const rows = await database.query<{ trajectory: string }>(
        'SELECT trajectory FROM read_model_event WHERE event = $1 ORDER BY trajectory',
        [event],
      );
      return rows.map(({ trajectory }) => trajectory);
    },
    async token(name) {
      const [row] = await database.query<{ token: string }>('SELECT token FROM token WHERE name = $1', [
        name,
      ]);
      return row?.token;
    },
    async setToken(name, token) {
      await database.query(
        `INSERT INTO token (name, token) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET token = excluded.token`,
        [name, token],
      );
    },
  };
}

/** Who has or had a part: whoever held a role, was invited to a moment, wrote a document or is its subject. */
function peopleOf(trajectory: Trajectory): string[] {
  return [
    ...new Set([
      ...trajectory.participants.map((each) => each.person),
      ...trajectory.moments.flatMap((moment) => moment.attendees.map((each) => each.person)),
      ...trajectory.documents.flatMap((document) => [document.author, document.subject]),
    ]),
  ];
}

function eventsOf({ moments }: Trajectory): string[] {
  return [...new Set(moments.flatMap(({ calendar }) => (calendar ? [calendar.eventId] : [])))];
}
