import { expect, test } from 'vitest';
import { startTrajectory } from '../../../bot/application/start-trajectory.ts';
import { keepAct } from '../../../bot/application/steps/keep-act.ts';
import { startRequest } from '../../../bot/http/contract/act-body.ts';
import type { NamelessAct } from '../../../domain/acts/nameless.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import { colleagues, digest, type Name, request, Story, school, viewer } from '../domain/acts/story.ts';

const { trajectory, now } = new Story().running();
const { people, ...rest } = request;
const asked = { ...rest, people: people.map(({ person, role }) => ({ person, role })) };

/** What comes of it, and whom it made the directory look for. */
async function looking(act: (ports: never) => Promise<unknown>, known = true) {
  const looked: string[] = [];
  const look = async (person: string) => {
    looked.push(person);
    return undefined;
  };
  const stored = { trajectory, etags: {}, edits: [] };
  const ports = {
    directory: { find: look, leftAmong: async () => [] },
    readModel: {
      known: async () => (known ? { stored, pending: [] } : { pending: [] }),
      putWhereAbsent: async () => {},
    },
    lists: {
      read: async () => undefined,
      schools: async () => [school],
      colleagues: async () => colleagues,
      terms: async () => ({}),
      settings: async () => suggestedSettings,
    },
    intake: { has: async () => false, pending: async () => [], add: async () => true },
    clock: { now: () => Date.parse(now) },
    digest,
  };
  return { result: await act(ports as never), looked };
}

const notAllowed = { ok: false, refusals: [{ code: 'notAllowed' }] };
const acts: readonly (readonly [Name, NamelessAct])[] = [
  ['sanne', { act: 'amendStart', ...asked }],
  ['karin', { act: 'assignCoach', coach: { person: 'joost' } }],
  ['karin', { act: 'assignRole', role: 'leidinggevende', person: { person: 'joost' } }],
];

test.each(acts)('%s learns of nobody whether she is there by what she may not ask', async (who, act) => {
  const asks = (ports: never) => keepAct(ports, viewer(who), trajectory.id, 'key', act);
  expect(await looking(asks)).toEqual({ result: notAllowed, looked: [] });
});

test('nor does who may start nothing; who may is told who is not there', async () => {
  const start = (who: Name) => (ports: never) => startTrajectory(ports, viewer(who), 'key', asked);
  expect(await looking(start('sanne'), false)).toEqual({ result: notAllowed, looked: [] });
  // Whoever names herself as the one who leads it leads nothing by that.
  const led = asked.people.map((one) => (one.role === 'leidinggevende' ? { ...one, person: 'vera' } : one));
  const herself = (ports: never) => startTrajectory(ports, viewer('vera'), 'key', { ...asked, people: led });
  expect(await looking(herself, false)).toEqual({ result: notAllowed, looked: [] });
  const { result, looked } = await looking(start('paul'), false);
  expect(looked).toEqual(asked.people.map(({ person }) => person));
  expect(result).toMatchObject({ refusals: looked.map(() => ({ code: 'personNotFound' })) });
});

test('what names no template that there is comes no further than the door', () => {
  expect(startRequest.safeParse(asked).success).toBe(true);
  for (const template of [
    { id: 'nooit', version: 1 },
    { ...asked.template, version: 99 },
    { id: '__proto__', version: 1 },
  ])
    expect(startRequest.safeParse({ ...asked, template }).success, template.id).toBe(false);
});
