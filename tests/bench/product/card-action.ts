import { randomUUID } from 'node:crypto';
import { openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { momentOf, running } from '../../support/house/story.ts';
import type { Figure } from '../figure.ts';
import { startEcho } from './echo.ts';

const ACTIONS = 60;
const AT_ONCE = 4;

/**
 * Card actions a second that are kept durably before they are answered, against a bare botbuilder and restify bot
 * that echoes: both behind the same local Connector, in turns in the same run.
 */
export async function* cardAction(): AsyncIterable<Figure> {
  const house = await openHouse('2026-11-05T08:00:00Z');
  const echo = await startEcho();
  try {
    const trajectory = await running(house);
    const next = momentOf(await house.as('sanne').trajectory(trajectory), 'c1.coTeaching');
    const respond = (turn: number) => ({
      verb: 'act',
      card: { card: 'reminder', trajectory, moment: next.moment, revision: next.revision },
      act: {
        act: 'respond',
        moment: next.moment,
        revision: next.revision,
        answer: turn % 2 ? 'accepted' : 'tentative',
      },
      seal: randomUUID(),
    });
    const sanne = house.connector.as(id('sanne'));
    const card = sanne.messages().at(-1)!.id;
    const press = async (turn: number) => {
      const { status, body } = await sanne.execute(card, { verb: 'act', data: respond(turn) });
      if (status !== 200) throw new Error(`The action was answered ${status}: ${JSON.stringify(body)}`);
    };
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      ours.push(await perSecond(press));
      theirs.push(await perSecond((turn) => echo.press({ turn })));
      await house.quiet();
    }
    const ratio = median(ours) / median(theirs);
    const note = `${median(ours).toFixed(0)}/s kept, ${median(theirs).toFixed(0)}/s echoed; ratio, aim 0.5 or more`;
    yield {
      figure: 'bot.card_action_vs_echo',
      value: Math.round(ratio * 100) / 100,
      unit: 'ratio',
      baseline: 1,
      note,
    };
  } finally {
    await echo.close();
    await house.close();
  }
}

async function perSecond(action: (turn: number) => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  let turn = 0;
  const worker = async () => {
    while (turn < ACTIONS) await action(turn++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return ACTIONS / ((performance.now() - begun) / 1_000);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
