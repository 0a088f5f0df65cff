import { expect, test } from 'vitest';
import { endpoints } from '../../../bot/http/contract.ts';
import { starterReaders } from '../../support/proofs/starter-readers.ts';
import { readersOf, states } from '../domain/access/starter-states.ts';
import { letters, marks, people, type State } from '../domain/access/starter-world.ts';
import { doorsTo, readings } from './doors.ts';

/** As a kind is written first. */
const isFirst = ({ kind, life, earlier, opened }: State) =>
  life === 'recorded' && !earlier && opened === (starterReaders[kind]!.apart === undefined);
/** Before a release (`EVERY_POINT`) every way in which a kind can stand. */
const looked = process.env.EVERY_POINT ? states : states.filter(isFirst);
/** Free times take long to find, and are the same however a text stands. */
const endpointsFor = (state: State) => readings.filter((one) => one !== 'times' || isFirst(state));

test('nobody comes by what is not hers to read, whatever endpoint she asks for it', {
  timeout: 600_000,
}, async () => {
  const wrong = new Set<string>();
  const asked = new Set<string>();
  for (const state of looked) {
    const { ask } = doorsTo(state);
    const outside = state.life === 'told' ? (starterReaders[state.kind]!.outside ?? '') : '';
    const may = readersOf(state) + outside;
    for (const letter of letters.filter((one) => !may.includes(one))) {
      for (const endpoint of endpointsFor(state)) {
        const { shown, refusals } = await ask(endpoint, letter);
        const to = `${people[letter]}, of ${state.kind} ${state.life}`;
        asked.add(endpoint);
        for (const mark of [marks.keeps, marks.lets])
          if (shown.includes(mark)) wrong.add(`${endpoint} gives it to ${to}`);
        const isOfIt = endpoints[endpoint].path.includes(':document');
        if (isOfIt && shown !== '') wrong.add(`${endpoint} says something to ${to}`);
        // Who may not start anything knows that there is a page for it; of the rest nobody learns that it is there.
        const closed = endpoint === 'startForm' ? 'notAllowed' : 'notFound';
        for (const { code } of refusals) if (code !== closed) wrong.add(`${endpoint} says ${code} to ${to}`);
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect([...asked]).toEqual(readings);
});
