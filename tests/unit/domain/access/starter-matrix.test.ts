import { describe, expect, test } from 'vitest';
import { mayRead } from '../../../../domain/access/access.ts';
import { dayOf } from '../../../../domain/access/roles.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { passagesOf } from '../../../../domain/release/passages.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { starterReaders } from '../../../support/proofs/starter-readers.ts';
import { askedFor, popWith, withPop } from '../growth/running.ts';
import { givenId } from '../release/written.ts';
import { agrees, inForce, line, monday, planned, view, writes } from '../tailoring/made.ts';
import { readersOf, states, writerOf } from './starter-states.ts';
import {
  asks,
  cardsOf,
  context,
  type DoorName,
  doorsOf,
  everyDoor,
  type Letter,
  letters,
  marks,
  nextDay,
  nextMorning,
  now,
  people,
  ruleOf,
  type State,
  viewer,
  worldOf,
} from './starter-world.ts';

/*
 * Every kind of document × how it stands × what was released of it × who looks, by every view that a door is made of.
 * What must come out is said by the table of starterReaders and by the two functions below it, in the words of the
 * field; the code under test is asked for nothing but what it shows.
 */

const kinds = template.documents.map(({ kind }) => kind);

/** Who has or had a part in it, and one of the others: what is no part of theirs is looked at for all of them once. */
const inside: readonly Letter[] = ['S', 'C', 'F', 'D', 'M', 'X'];

/** What an address or an id leads to. */
const addressed: readonly DoorName[] = ['list', 'document'];

/** To whom the starter can let it be read: what she reads herself, as it stands, and not to who wrote it. */
function givesTo(state: State): string {
  if (state.life !== 'recorded' || !readersOf(state).includes('S')) return '';
  return starterReaders[state.kind]!.gives.replace(writerOf(state.kind, state.earlier), '');
}

const titleOf = ({ kind, opened, earlier, life }: State) =>
  `${kind}, ${life}${earlier ? ', of the time before' : ''}${opened ? '' : ', and not open yet'}`;

/** What can have become of a release, and whether who got it then reads what is let through, and all. */
const releases: Readonly<
  Record<string, { readonly part: boolean; readonly reads: 'nothing' | 'part' | 'all' }>
> = {
  'asked for the whole': { part: false, reads: 'nothing' },
  'taken back': { part: false, reads: 'nothing' },
  'handed over': { part: false, reads: 'all' },
  'an excerpt that waits for its author': { part: true, reads: 'nothing' },
  'an excerpt that its author agreed to': { part: true, reads: 'nothing' },
  'an excerpt that its author turned down': { part: true, reads: 'nothing' },
  'an excerpt that was agreed to and taken back': { part: true, reads: 'nothing' },
  'an excerpt that was handed over': { part: true, reads: 'part' },
};

/** The trajectory in which that became of a release, lived as people do. Undefined where nobody is asked to agree. */
function released(
  from: Trajectory,
  state: State,
  id: string,
  to: Letter,
  what: string,
): Trajectory | undefined {
  const { part } = releases[what]!;
  const document = from.documents.find((one) => one.id === id)!;
  const all = passagesOf(formOf(ruleOf(state.kind).form), document.values);
  const passages = all.filter(({ text }) => text.includes(marks.lets)).map((one) => one.id);
  const act: Act = { act: 'release', document: id, to, ...(part ? { passages } : {}) };
  const author = writerOf(state.kind, state.earlier);
  const isAsked = part && author !== 'S';
  if (isAsked && author === 'F') {
    // Who left can no longer say that it may stand under her name.
    expect(asks(from, 'S', act)).toBe('authorLeft');
    return undefined;
  }
  let at = must(asks(from, 'S', act));
  if (what.includes('turned down')) {
    if (!isAsked) return undefined;
    at = must(asks(at, author, { act: 'agreeExcerpt', release: givenId(at), agree: false }));
  } else if (isAsked && !what.includes('waits')) {
    at = must(asks(at, author, { act: 'agreeExcerpt', release: givenId(at), agree: true }));
  }
  if (what.includes('waits') && !isAsked) return undefined;
  if (what.includes('taken back')) at = must(asks(at, 'S', { act: 'takeBack', release: givenId(at) }));
  return what.includes('handed over') || /taken back|turned down|waits/.test(what) ? nextDay(at) : at;
}

function must(result: Trajectory | string): Trajectory {
  if (typeof result === 'string') throw new Error(result);
  return result;
}

describe('the table says who reads what of a starting teacher', () => {
  test('and has a row for every kind of document', () => {
    expect(kinds.filter((kind) => !starterReaders[kind])).toEqual([]);
  });

  test.each(states.map((state) => [titleOf(state), state] as const))('%s', (_title, state) => {
    const world = worldOf(state);
    const readers = readersOf(state);
    const standing = { trajectory: world.with, template, day: dayOf(now), now: context(now).now };
    const document = allDocuments(world.with, template).find((one) => one.id === world.id)!;
    const rights = letters.filter((letter) => mayRead(viewer(letter), document, standing)).join('');
    expect(sorted(rights)).toBe(sorted(readers));
    for (const letter of state.life === 'recorded' ? letters : inside) {
      const isHers = readers.includes(letter);
      const doors = doorsOf(letter, world.with, now, state.life === 'recorded' ? everyDoor : addressed);
      const cards = isHers ? '' : cardsOf(letter, world.with, [world.id], now);
      const all = { ...doors, cards };
      for (const [door, shown] of Object.entries(all)) {
        if (!isHers) expect(hasWords(shown), `${letter} at ${door}`).toBe(false);
      }
      expect(doors.document!.includes(`"id":"${world.id}"`), `${letter} opens it`).toBe(isHers);
      if (state.life === 'withdrawn') continue;
      expect(doors.list!.includes(`"id":"${world.id}"`), `${letter} lists it`).toBe(isHers);
      if (doors.aboutMe === undefined) continue;
      if (letter === 'S') expect(hasWords(doors.aboutMe)).toBe(isHers);
      else expect(doors.aboutMe).toBe('');
    }
  });
});

describe('what was never written and what was not released look the same to the director', () => {
  const hers = states.filter((state) => starterReaders[state.kind]!.gives.includes('D'));
  test.each(hers.map((state) => [titleOf(state), state] as const))('%s', (_title, state) => {
    const world = worldOf(state);
    same('D', world.without, world.with, world.id, now);
  });
});

describe('the plan op maat, which is discussed with the director', () => {
  const tailored = (trajectory: Trajectory) => view(trajectory, 'dirk').tailored;
  const agreed = agrees(writes(planned, 'coen', []), 'fenna');
  const wished = withPop(agreed, popWith('2027-02-11', '2027-03-16'), monday);
  const [contact] = askedFor(wished);

  test('tells her nothing of what a POP asks for: as if it had not', () => {
    expect(starterReaders.pop!.read).not.toContain('D');
    expect(askedFor(wished)).toHaveLength(2);
    expect(tailored(wished)).toEqual(tailored(agreed));
    expect(tailored(agreed)).not.toEqual([]);
  });

  test('nor what of that is left out', () => {
    const leftOut = inForce(wished, [line('popcontact', contact!.cycle, 'leaveOut')]);
    expect(tailored(leftOut)![0]!.activities).toEqual(tailored(agreed)![0]!.activities);
  });

  test('until it stands in the calendar', () => {
    const start = '2027-02-11T14:30:00Z';
    const moments = wished.moments.map((one) =>
      one.id === contact!.id ? { ...one, start, state: 'scheduled' as const } : one,
    );
    const asked = tailored({ ...wished, moments })![0]!.activities.filter(({ by }) => by === 'asked');
    expect(asked).toMatchObject([{ moment: contact!.id, from: '2027-02-11' }]);
  });
});

describe('what the starter opened and what she left unread look the same to the director', () => {
  const shared = states.filter(
    (state) => /S.*D|D.*S/.test(readersOf(state)) && writerOf(state.kind, state.earlier) !== 'S',
  );
  test.each(shared.map((state) => [titleOf(state), state] as const))('%s', (_title, state) => {
    const { with: unread, id } = worldOf(state);
    const opened = must(asks(unread, 'S', { act: 'read', document: id }));
    const mine = (letter: Letter) => doorsOf(letter, opened, now, ['document']).document;
    expect(mine('S')).toContain(`"readBy":[{"name":"${people.S}"`);
    same('D', unread, opened, id, now);
    const back = (from: Trajectory) => asks(from, 'D', { act: 'withdraw', document: id });
    expect(typeof back(opened)).toBe('string');
    expect(back(opened)).toBe(back(unread));
  });
});

describe('a release', () => {
  const given = states.flatMap((state) => [...'DC'].map((to) => ({ state, to: to as Letter })));

  test.each(given.map((one) => [`${titleOf(one.state)}, to ${one.to}`, one] as const))(
    'is hers to give where the table says so: %s',
    (_title, { state, to }) => {
      const world = worldOf(state);
      for (const letter of letters) {
        const got = asks(world.with, letter, { act: 'release', document: world.id, to });
        const isPossible = letter === 'S' && givesTo(state).includes(to) && !isTheirs(state, to);
        expect(typeof got !== 'string', `${letter}: ${typeof got === 'string' ? got : 'given'}`).toBe(
          isPossible,
        );
        if (typeof got !== 'string') continue;
        const nothing = asks(world.with, letter, {
          act: 'release',
          document: 'kortVerslag.w9.nergens.v1',
          to,
        });
        if (!readersOf(state).includes(letter)) expect(got).toBe(nothing);
      }
    },
  );

  const possible = given.filter(({ state, to }) => givesTo(state).includes(to) && !isTheirs(state, to));
  const lived = possible.flatMap((one) => Object.keys(releases).map((what) => ({ ...one, what })));
  test.each(lived.map((one) => [`${titleOf(one.state)}, to ${one.to}: ${one.what}`, one] as const))(
    '%s',
    (_title, { state, to, what }) => {
      const world = worldOf(state);
      const after = released(world.with, state, world.id, to, what);
      if (!after) return;
      const { reads } = releases[what]!;
      const standing = { trajectory: after, template, day: dayOf(nextMorning) };
      const copy = allDocuments(after, template).find((one) => one.released);
      const readers = letters.filter((letter) => copy && mayRead(viewer(letter), copy, standing));
      expect(readers.join('')).toBe(reads === 'nothing' ? '' : ['S', to].toSorted(asLetters).join(''));
      const ids = [world.id, `vrijgave.${givenId(after)}`];
      for (const letter of inside) {
        const { document = '' } = doorsOf(letter, after, nextMorning, ['document']);
        if (readersOf(state).includes(letter)) {
          expect(document).toContain(marks.lets);
          expect(document).toContain(marks.keeps);
        } else if (letter === to && reads !== 'nothing') {
          expect(document).toContain(marks.lets);
          expect(document.includes(marks.keeps)).toBe(reads === 'all');
          expect(document).not.toContain(`"id":"${world.id}"`);
        } else {
          expect(hasWords(document), `${letter} (${what})`).toBe(false);
          expect(document).not.toContain('vrijgave.');
          const isConcerned = letter === writerOf(state.kind, state.earlier);
          // What stands on pages without its text as well: to the letter as if nothing had been asked.
          if (letter === to && !isConcerned) same(letter, nextDay(world.with), after, ids, nextMorning);
        }
      }
    },
  );
});

/** Whom it is for reads it, or does once it opens: there is nothing to give. */
function isTheirs(state: State, to: Letter): boolean {
  return readersOf({ ...state, opened: true }).includes(to);
}

function hasWords(shown: string): boolean {
  return shown.includes(marks.lets) || shown.includes(marks.keeps);
}

/** To the letter what she sees by every door is the same in both. */
function same(
  letter: Letter,
  one: Trajectory,
  other: Trajectory,
  ids: string | readonly string[],
  at: string,
): void {
  expect(doorsOf(letter, other, at)).toEqual(doorsOf(letter, one, at));
  const all = typeof ids === 'string' ? [ids] : ids;
  expect(cardsOf(letter, other, all, at)).toBe(cardsOf(letter, one, all, at));
}

function asLetters(one: string, other: string): number {
  return letters.indexOf(one as Letter) - letters.indexOf(other as Letter);
}

function sorted(text: string): string {
  return [...text].sort().join('');
}
