import { randomUUID } from 'node:crypto';
import { openHouse } from '../../support/house/house.ts';
import { startPostgres } from '../../support/postgres.ts';
import type { Figure } from '../figure.ts';
import { startChild } from './card-action/child.ts';
import { presser } from './card-action/press.ts';
import { environmentOf, type Lesson, lessons } from './card-action/school.ts';

const TRAJECTORIES = 6;
/** People who press at the same time. */
const AT_ONCE = 12;
const ACTIONS = 150;
const ROUNDS = 5;
/** The first ones warm both: a server runs for weeks. */
const WARMING = 3;

/**
 * Card actions a second, each kept durably in PostgreSQL, as in earnest, before it is answered with the card as it
 * then stands, against a bare botbuilder and restify bot that echoes. Each is a process of its own and verifies the same token; the same client
 * presses both in turns. What the app owes the lists after an answer it does meanwhile.
 */
export async function* cardAction(): AsyncIterable<Figure> {
  const database = await startPostgres({ durable: true });
  const house = await openHouse('2026-11-05T08:00:00Z', { DATABASE_URL: database.url });
  const environment = { ...environmentOf(house.config), LOG_LEVEL: 'info' };
  const echo = startChild('tests/bench/product/card-action/echo.ts', environment);
  try {
    const found = await lessons(house, TRAJECTORIES);
    const press = await presser(house);
    await house.app.stop();
    const app = startChild('bot/index.ts', environment);
    house.app = { url: house.config.PUBLIC_URL, stop: () => app.stop() };
    await app.said((line) => line.includes('app.started'));
    await house.quiet();
    const echoAt = await echo.said((line) => line.startsWith('http'));
    const ours = (turn: number) => press(`${house.config.PUBLIC_URL}/api/messages`, answered(found, turn));
    const theirs = (turn: number) => press(echoAt, answered(found, turn));
    const rounds: { readonly kept: number; readonly echoed: number }[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round += 1) {
      const echoed = await perSecond(theirs, round);
      const kept = await perSecond(ours, round);
      await house.quiet();
      if (round >= WARMING) rounds.push({ kept, echoed });
    }
    const ratio = median(rounds.map(({ kept, echoed }) => kept / echoed));
    const [kept, echoed] = [median(rounds.map((one) => one.kept)), median(rounds.map((one) => one.echoed))];
    yield {
      figure: 'bot.card_action_vs_echo',
      value: Math.round(ratio * 100) / 100,
      unit: 'ratio',
      baseline: 1,
      note: `${kept.toFixed(0)}/s kept, ${echoed.toFixed(0)}/s echoed, ${AT_ONCE} at once; aim 0.5 or more`,
    };
  } finally {
    await echo.stop();
    await house.close();
    await database.stop();
  }
}

/** Sanne's answer to an invitation: another one each time that the same trajectory has its turn. */
function answered(found: readonly Lesson[], turn: number) {
  const { trajectory, moment, revision } = found[turn % found.length]!;
  const answer = Math.floor(turn / found.length) % 2 ? 'accepted' : 'tentative';
  return {
    verb: 'act',
    card: { card: 'reminder', trajectory, moment, revision },
    act: { act: 'respond', moment, revision, answer },
    seal: randomUUID(),
  };
}

async function perSecond(action: (turn: number) => Promise<void>, round: number): Promise<number> {
  const begun = performance.now();
  const last = (round + 1) * ACTIONS;
  let turn = round * ACTIONS;
  const person = async () => {
    while (turn < last) await action(turn++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, person));
  return ACTIONS / ((performance.now() - begun) / 1_000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
