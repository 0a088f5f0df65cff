import type { Database } from './database.ts';

/** Any number that nothing else in this database locks on. */
const migrationLock = 7_203_311;

/**
 * The tables, step by step. A step that has run anywhere is never edited: a change is a new step.
 * What people wrote is JSON in `text`: jsonb refuses U+0000 and would change the order of keys and numbers.
 */
const steps: readonly string[] = [
  `CREATE TABLE intake (
     seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
     id text NOT NULL UNIQUE,
     trajectory text NOT NULL,
     person text NOT NULL,
     kept_at timestamptz NOT NULL DEFAULT now(),
     state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'settled', 'refused', 'noted')),
     entry text,
     refusals text
   )`,
  `CREATE INDEX intake_pending ON intake (trajectory, seq) WHERE state = 'pending'`,
  `CREATE INDEX intake_refused ON intake (person, seq) WHERE state = 'refused'`,
  `CREATE TABLE told (
     trajectory text NOT NULL,
     key text NOT NULL,
     begun_at timestamptz,
     entry text,
     PRIMARY KEY (trajectory, key)
   )`,
  `CREATE TABLE conversation (
     person text PRIMARY KEY,
     reference text,
     reachable boolean NOT NULL
   )`,
  `CREATE TABLE agenda (trajectory text PRIMARY KEY, due_at timestamptz NOT NULL)`,
  `CREATE INDEX agenda_due ON agenda (due_at)`,
  `CREATE TABLE draft (
     owner text NOT NULL,
     key text NOT NULL,
     entry text NOT NULL,
     PRIMARY KEY (owner, key)
   )`,
  `CREATE TABLE read_model (trajectory text PRIMARY KEY, stored text NOT NULL)`,
  `CREATE TABLE read_model_person (
     person text NOT NULL,
     trajectory text NOT NULL REFERENCES read_model ON DELETE CASCADE,
     PRIMARY KEY (person, trajectory)
   )`,
  `CREATE INDEX read_model_person_trajectory ON read_model_person (trajectory)`,
  `CREATE TABLE token (name text PRIMARY KEY, token text NOT NULL)`,
  `CREATE TABLE welcomed (person text PRIMARY KEY)`,
  `CREATE SEQUENCE read_model_version`,
  `ALTER TABLE read_model ADD COLUMN version bigint NOT NULL DEFAULT nextval('read_model_version')`,
  'DROP INDEX intake_refused',
  `CREATE INDEX intake_refused ON intake (trajectory, seq) WHERE state = 'refused'`,
  'ALTER TABLE welcomed ADD COLUMN begun_at timestamptz',
  `CREATE TABLE year_plan (
     id text PRIMARY KEY,
     year text NOT NULL,
     role text NOT NULL,
     state text NOT NULL,
     entry text NOT NULL,
     progress text NOT NULL,
     result text,
     booking text,
     refused text NOT NULL DEFAULT '{}',
     version bigint NOT NULL DEFAULT 1,
     heard_at timestamptz NOT NULL DEFAULT now(),
     run_since timestamptz,
     run_done int,
     UNIQUE (year, role)
   )`,
  'CREATE TABLE replan (coach text PRIMARY KEY, entry text NOT NULL)',
  'ALTER TABLE draft ADD COLUMN writer text, ADD COLUMN saved_at text',
  `CREATE TABLE meeting_end (
     trajectory text NOT NULL,
     moment text NOT NULL,
     ended_at text NOT NULL,
     PRIMARY KEY (trajectory, moment)
   )`,
  `CREATE TABLE read_model_event (
     event text NOT NULL,
     trajectory text NOT NULL REFERENCES read_model ON DELETE CASCADE,
     PRIMARY KEY (event, trajectory)
   )`,
  'CREATE INDEX read_model_event_trajectory ON read_model_event (trajectory)',
  // As JSON writes it: within a text of people its quotes would be escaped.
  `INSERT INTO read_model_event (event, trajectory)
     SELECT DISTINCT found[1], trajectory
     FROM read_model, regexp_matches(stored, '"eventId":"([^"]+)"', 'g') AS found`,
  'ALTER TABLE read_model ADD COLUMN school text',
  `UPDATE read_model SET school = substring(stored from '"schoolId":"([^"]+)"')`,
  'CREATE INDEX read_model_school ON read_model (school)',
  'ALTER TABLE agenda ADD COLUMN parked integer NOT NULL DEFAULT 0',
  `CREATE TABLE kept_row (
     list text NOT NULL,
     item text NOT NULL,
     value text NOT NULL,
     PRIMARY KEY (list, item)
   )`,
];

/** Brings the tables up to date. Several processes may call it at once; what has run does not run again. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await sql.query(
      'CREATE TABLE IF NOT EXISTS migration (step integer PRIMARY KEY, at timestamptz DEFAULT now())',
    );
    const [done] = await sql.query<{ count: number }>('SELECT count(*)::int AS count FROM migration');
    for (let step = done?.count ?? 0; step < steps.length; step++) {
      await sql.query(steps[step] as string);
      await sql.query('INSERT INTO migration (step) VALUES ($1)', [step]);
    }
  });
}
