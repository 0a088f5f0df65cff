import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import type { ReadModel, StoredTrajectory } from '../application/ports.ts';
import type { Database } from './database.ts';

/** The trajectories as last read or written. A cache beside the lists, with an index by person. */
export function createReadModel(database: Database): ReadModel {
  return {
    async get(trajectory) {
      const [row] = await database.query<{ stored: string }>(
        'SELECT stored FROM read_model WHERE trajectory = $1',
        [trajectory],
      );
      return row && (JSON.parse(row.stored) as StoredTrajectory);
    },
    async put(stored) {
      const { id } = stored.trajectory;
      await database.transaction(async (sql) => {
        await sql.query(
          `INSERT INTO read_model (trajectory, stored) VALUES ($1, $2)
           ON CONFLICT (trajectory) DO UPDATE SET stored = excluded.stored`,
          [id, JSON.stringify(stored)],
        );
        await sql.query('DELETE FROM read_model_person WHERE trajectory = $1', [id]);
        await sql.query(
          'INSERT INTO read_model_person (person, trajectory) SELECT unnest($2::text[]), $1 ON CONFLICT DO NOTHING',
          [id, peopleOf(stored.trajectory)],
        );
      });
    },
    async remove(trajectory) {
      await database.query('DELETE FROM read_model WHERE trajectory = $1', [trajectory]);
    },
    async of(person) {
      const rows = await database.query<{ stored: string }>(
        `SELECT stored FROM read_model JOIN read_model_person USING (trajectory)
         WHERE person = $1 ORDER BY trajectory`,
        [person],
      );
      return rows.map((row) => (JSON.parse(row.stored) as StoredTrajectory).trajectory);
    },
    async withJoinUrl(joinUrl) {
      const [row] = await database.query<{ trajectory: string }>(
        'SELECT trajectory FROM read_model WHERE strpos(stored, $1) > 0 LIMIT 1',
        [JSON.stringify(joinUrl)],
      );
      return row?.trajectory;
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
