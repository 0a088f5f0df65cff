import { setTimeout as pause } from 'node:timers/promises';
import type { ActBody, Replies } from '../../../bot/http/contract.ts';
import type { Name } from '../house/people.ts';
import { momentOf, startRequest } from '../house/story.ts';
import type { MortalHouse } from './mortal-house.ts';

/** One part of the story: what people or the clock do, after which the app must come to rest. */
export interface Part {
  readonly name: string;
  /** How often the app is killed in it. */
  readonly kills: number;
  readonly play: (house: MortalHouse) => Promise<void>;
}

/** A day after which a plan of three months fits before the summer, and the time at which the story begins. */
export const BEGINNING = '2026-11-05T08:00:00Z';
const ID = /t-[0-9a-f]{20}/;

/** Up to where the coach may confirm. Gives back the trajectory; the same in every world. */
export async function prepared(house: MortalHouse): Promise<string> {
  await house.rest();
  const { trajectory } = await asked<Replies['start']>(house, 'lies', '/api/trajectories', {
    key: 'start',
    request: startRequest(),
  });
  if (!ID.test(trajectory.id)) throw new Error(`Not an id: ${trajectory.id}`);
  await act(house, 'lies', trajectory.id, { act: 'markDiscussed' });
  await act(house, 'sanne', trajectory.id, { act: 'seeGoals' });
  await house.rest();
  return trajectory.id;
}

/** Confirming, samen verder and the reminders around the first lesson: ten kills. */
export function partsOf(trajectory: string): readonly Part[] {
  const moment = async (house: MortalHouse, id: string) =>
    momentOf(await asked<Replies['trajectory']>(house, 'maud', `/api/trajectories/${trajectory}`), id);
  const around = (
    name: string,
    id: string,
    minutes: (one: { start: number; end: number }) => number,
  ): Part => ({
    name,
    kills: 1,
    async play(house) {
      const { start, end } = await moment(house, id);
      at(house, minutes({ start: Date.parse(start!), end: Date.parse(end!) }));
    },
  });
  return [
    {
      name: 'the coach confirms',
      kills: 2,
      async play(house) {
        const proposal = await asked<Replies['proposal']>(
          house,
          'maud',
          `/api/trajectories/${trajectory}/proposal`,
          { moments: [] },
        );
        const moments = proposal.moments.map(({ moment: id, start, place, pinned, dropped }) => ({
          moment: id,
          place,
          pinned,
          dropped,
          ...(start ? { start } : {}),
        }));
        await act(house, 'maud', trajectory, { act: 'confirmPlan', moments });
      },
    },
    around('the klikgesprek ends', 'klikgesprek', ({ end }) => end),
    {
      name: 'samen verder',
      kills: 3,
      async play(house) {
        const { moment: id, revision } = await moment(house, 'klikgesprek');
        await act(house, 'maud', trajectory, { act: 'held', moment: id, revision, held: true });
        await act(house, 'maud', trajectory, { act: 'matchAnswer', goOn: true });
        await act(house, 'sanne', trajectory, { act: 'matchAnswer', goOn: true });
      },
    },
    around('what to prepare', 'c1.coTeaching', ({ start }) => start - 3 * DAY),
    around('tomorrow', 'c1.coTeaching', ({ start }) => start - DAY),
    around('almost', 'c1.coTeaching', ({ start }) => start - 20 * MINUTE),
    around('the co-teaching ends', 'c1.coTeaching', ({ end }) => end + MINUTE),
  ];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function at(house: MortalHouse, instant: number): void {
  house.tenant.clock.setOffset(instant - Date.now());
}

/** One click: sent again under the same key until somebody answers, as the tabs do. */
async function act(house: MortalHouse, name: Name, trajectory: string, body: ActBody): Promise<void> {
  const key = `${body.act}-${name}`;
  await asked(house, name, `/api/trajectories/${trajectory}/acts`, { key, body });
}

/** Asks until somebody answers; with a body it is a POST. */
async function asked<T>(house: MortalHouse, name: Name, path: string, body?: unknown): Promise<T> {
  for (;;) {
    const answer = await house
      .as(name)
      .call<T>(body === undefined ? 'GET' : 'POST', path, body)
      .catch(() => undefined);
    if (answer?.status === 200) return answer.body;
    if (answer && answer.status !== 503)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await pause(50);
  }
}
