import { setTimeout as pause } from 'node:timers/promises';
import type { ActBody, Replies } from '../../../bot/http/contract.ts';
import type { LocalTenant } from '../../../infra/local/tenant.ts';
import type { Caller } from '../house/caller.ts';
import type { Name } from '../house/people.ts';
import { momentOf, startRequest } from '../house/story.ts';

/** An installation in which the story is played. */
export interface Stage {
  readonly tenant: LocalTenant;
  as(name: Name): Caller;
  /** Waits until the app owes nothing that it knows of. */
  rest(): Promise<void>;
}

/** One part of the story: what people or the clock do, after which the app must come to rest. */
export interface Part {
  readonly name: string;
  /** How often the app is killed in it. */
  readonly kills: number;
  readonly play: (stage: Stage) => Promise<void>;
}

/** A day after which a plan of three months fits before the summer, and the time at which the story begins. */
export const BEGINNING = '2026-11-05T08:00:00Z';
const ID = /t-[0-9a-f]{20}/;

/** Up to where the coach may confirm. Gives back the trajectory; the same in every world. */
export async function prepared(stage: Stage): Promise<string> {
  await stage.rest();
  const { trajectory } = await asked<Replies['start']>(stage, 'lies', '/api/trajectories', {
    key: 'start',
    request: startRequest(),
  });
  if (!ID.test(trajectory.id)) throw new Error(`Not an id: ${trajectory.id}`);
  await act(stage, 'lies', trajectory.id, { act: 'markDiscussed' });
  await stage.rest();
  await act(stage, 'sanne', trajectory.id, { act: 'seeGoals' });
  await stage.rest();
  return trajectory.id;
}

/** Confirming, samen verder and the reminders around the first lesson: fifteen kills. */
export function partsOf(trajectory: string): readonly Part[] {
  const moment = async (stage: Stage, id: string) =>
    momentOf(await asked<Replies['trajectory']>(stage, 'maud', `/api/trajectories/${trajectory}`), id);
  const around = (
    name: string,
    id: string,
    minutes: (one: { start: number; end: number }) => number,
  ): Part => ({
    name,
    kills: 1,
    async play(stage) {
      const { start, end } = await moment(stage, id);
      at(stage, minutes({ start: Date.parse(start!), end: Date.parse(end!) }));
    },
  });
  return [
    {
      name: 'the coach confirms',
      kills: 5,
      async play(stage) {
        const proposal = await asked<Replies['proposal']>(
          stage,
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
        await act(stage, 'maud', trajectory, { act: 'confirmPlan', moments });
      },
    },
    around('the klikgesprek ends', 'klikgesprek', ({ end }) => end),
    {
      name: 'it was held',
      kills: 1,
      async play(stage) {
        const { moment: id, revision } = await moment(stage, 'klikgesprek');
        await act(stage, 'maud', trajectory, { act: 'held', moment: id, revision, held: true });
      },
    },
    {
      name: 'samen verder',
      kills: 4,
      async play(stage) {
        await act(stage, 'maud', trajectory, { act: 'matchAnswer', goOn: true });
        await act(stage, 'sanne', trajectory, { act: 'matchAnswer', goOn: true });
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

function at(stage: Stage, instant: number): void {
  stage.tenant.clock.setOffset(instant - Date.now());
}

/** One click: sent again under the same key until somebody answers, as the tabs do. */
async function act(stage: Stage, name: Name, trajectory: string, body: ActBody): Promise<void> {
  const key = `${body.act}-${name}`;
  await asked(stage, name, `/api/trajectories/${trajectory}/acts`, { key, body });
}

/** Asks until somebody answers; with a body it is a POST. */
async function asked<T>(stage: Stage, name: Name, path: string, body?: unknown): Promise<T> {
  for (;;) {
    const answer = await stage
      .as(name)
      .call<T>(body === undefined ? 'GET' : 'POST', path, body)
      .catch(() => undefined);
    if (answer?.status === 200) return answer.body;
    if (answer && answer.status !== 503)
      throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await pause(50);
  }
}
