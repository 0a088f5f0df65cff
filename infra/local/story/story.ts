import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Connector } from '../connector/connector.ts';
import type { LocalTenant } from '../tenant.ts';
import { createApi } from './api.ts';
import { daan, iris, newcomers, noor, rachid, youssef } from './cast.ts';
import { begin, beginStarter, confirm, hold, type Life, nextMoment, plan, tailor } from './live.ts';

/** The day of the story's end, where whoever opens it begins: a Tuesday morning before the Christmas holiday. */
export const TODAY = '2026-12-01';
/** Where the clock of a new tenant stands. */
export const BEGIN = '2026-09-02T07:00:00Z';
const MORNING = `${TODAY}T07:45:00Z`;

/**
 * Plays the story of the board through the app's own doors, once: five trajectories in different stages, as their
 * people would have lived them. Moves the tenant's clock from September to the story's today. False when it was
 * played before.
 */
export async function playStory(parts: {
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  readonly appUrl: string;
  readonly operationsSecret: string;
  readonly dataFolder: string;
}): Promise<boolean> {
  const played = join(parts.dataFolder, 'story-played');
  if (existsSync(played)) return false;
  console.log(
    '  Het verhaal van het bestuur wordt gespeeld, van september tot december. Je kunt vast meekijken.\n',
  );
  const api = createApi(parts.tenant, parts.appUrl, parts.operationsSecret);
  const everybody = [iris, noor, daan].flatMap((cast) => [
    cast.teacher,
    cast.coach,
    cast.leidinggevende,
    cast.schoolleiding,
  ]);
  for (const person of new Set([...everybody, youssef.teacher, youssef.coach])) {
    await parts.connector.as(person).install();
  }
  const lives: Life[] = [];
  const beginAt = async (instant: string, cast: typeof iris) => {
    await liveUntil(instant);
    await api.at(instant);
    const life = await begin(api, cast, cast.leidinggevende);
    await plan(api, life);
    lives.push(life);
  };
  const liveUntil = async (until: string) => {
    for (;;) {
      const next = await Promise.all(
        lives.map(async (life) => ({ life, moment: await nextMoment(api, life, until) })),
      );
      const first = next
        .flatMap(({ life, moment }) => (moment ? [{ life, moment }] : []))
        .sort((a, b) => Date.parse(a.moment.start!) - Date.parse(b.moment.start!))[0];
      if (!first) return;
      await hold(api, first.life, first.moment);
    }
  };
  await beginAt(BEGIN, iris);
  await beginAt('2026-10-15T07:00:00Z', noor);
  await liveUntil('2026-11-02T07:00:00Z');
  await api.at('2026-11-02T07:00:00Z');
  const starter = await beginStarter(api, youssef);
  await confirm(api, starter);
  lives.push(starter);
  await liveUntil('2026-11-06T14:00:00Z');
  await api.at('2026-11-06T14:00:00Z');
  await tailor(api, starter);
  await confirm(api, starter);
  await beginAt('2026-11-26T08:00:00Z', daan);
  await liveUntil(MORNING);
  await begin(api, rachid, rachid.coach);
  for (const cast of newcomers) await beginStarter(api, cast);
  await api.at(MORNING);
  writeFileSync(played, '');
  return true;
}
