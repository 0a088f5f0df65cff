import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { scratchFolder } from '../../support/scratch.ts';
import { type Started, start } from '../../support/start.ts';

const data = scratchFolder('start');
let running: Started | undefined;

afterAll(async () => {
  await running?.stop();
  rmSync(data, { recursive: true, force: true });
});

async function open(...args: string[]): Promise<Started> {
  running = await start(data, ...args);
  await running.printed(running.url);
  return running;
}

/** What stands in the calendar of one coach of the story, by title and start. */
async function calendarOf(url: string): Promise<string[]> {
  const { people } = (await (await fetch(`${url}_host/api/start`)).json()) as {
    people: { id: string; name: string }[];
  };
  const coach = people.find(({ name }) => name === 'Ellen Waterman');
  const answer = await fetch(`${url}_tenant/as/${coach?.id}/me/events?$top=200`);
  const { value } = (await answer.json()) as { value: { subject: string; start: { dateTime: string } }[] };
  return value.map(({ subject, start }) => `${start.dateTime} ${subject}`).sort();
}

test('npm start: one address, a story, and all of it is there after a restart until one begins anew', async () => {
  const first = await open();
  expect((await fetch(first.url)).headers.get('content-type')).toContain('text/html');
  await first.printed('Het verhaal is gespeeld');
  const lived = await calendarOf(first.url);
  expect(lived.length).toBeGreaterThan(5);
  expect(await first.stop()).toBe(true);

  const again = await open();
  expect(await calendarOf(again.url)).toEqual(lived);
  expect(again.output()).not.toContain('wordt gespeeld');
  expect(await again.stop()).toBe(true);

  const anew = await open('--fresh');
  await anew.printed('wordt gespeeld');
  expect(await anew.stop()).toBe(true);
});
