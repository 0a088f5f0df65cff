import type { ConversationReference, Conversations } from '../application/ports/conversations.ts';
import type { Sql } from './database.ts';
import { gathered } from './gather.ts';
import { leaseSeconds } from './told.ts';

/** Where each person can be written to. Whoever became unreachable has no conversation until she is back. */
export function createConversations(sql: Sql): Conversations {
  return {
    async of(person) {
      const [row] = await sql.query<{ reference: string }>(
        'SELECT reference FROM conversation WHERE person = $1 AND reachable AND reference IS NOT NULL',
        [person],
      );
      return row && (JSON.parse(row.reference) as ConversationReference);
    },
    async keep(person, reference) {
      await sql.query(
        `INSERT INTO conversation (person, reference, reachable) VALUES ($1, $2, true)
         ON CONFLICT (person) DO UPDATE SET reference = excluded.reference, reachable = true`,
        [person, JSON.stringify(reference)],
      );
    },
    async unreachable(person) {
      await sql.query(
        `INSERT INTO conversation (person, reachable) VALUES ($1, false)
         ON CONFLICT (person) DO UPDATE SET reachable = false`,
        [person],
      );
    },
    unreachableAmong: gathered(async (asked: readonly (readonly string[])[]) => {
      const rows = await sql.query<{ person: string }>(
        'SELECT person FROM conversation WHERE person = ANY ($1::text[]) AND NOT reachable ORDER BY person',
        [[...new Set(asked.flat())]],
      );
      return asked.map((people) => rows.map((row) => row.person).filter((one) => people.includes(one)));
    }),
    async beginWelcome(person) {
      const begun = await sql.query(
        `INSERT INTO welcomed (person, begun_at) VALUES ($1, now())
         ON CONFLICT (person) DO UPDATE SET begun_at = now()
           WHERE welcomed.begun_at < now() - make_interval(secs => $2)
         RETURNING person`,
        [person, leaseSeconds],
      );
      return begun.length > 0;
    },
    async endWelcome(person) {
      await sql.query('UPDATE welcomed SET begun_at = NULL WHERE person = $1', [person]);
    },
    async releaseWelcome(person) {
      await sql.query('DELETE FROM welcomed WHERE person = $1', [person]);
    },
  };
}
