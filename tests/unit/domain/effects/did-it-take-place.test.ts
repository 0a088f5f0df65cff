import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { inverse } from '../../../../domain/acts/inverse.ts';
import { decide } from '../../../../domain/decide.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import type { CardView } from '../../../../domain/views/cards/card-view.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { momentAt, running } from '../growth/running.ts';
import { calendar, done, situation, viewContext } from '../release/written.ts';
import { dutch } from './due.ts';

const visit = (start: string) => momentAt('klassenbezoek', 6, start, 'scheduled');
const talk = (start: string) => momentAt('nagesprek', 6, start, 'scheduled');
const tuesday = '2026-10-06';
const evening = `${tuesday}T15:00:00Z`;

const having = (...moments: readonly Moment[]): Trajectory => ({ ...running, moments });
/** A visit at 10.00 and its talk at 15.30, on one day. */
const together = having(visit(`${tuesday}T08:00:00Z`), talk(`${tuesday}T13:30:00Z`));

const asked = (trajectory: Trajectory, now = evening) =>
  tellings(trajectory, [], {
    ...{ template, calendar, rosters: {}, unreachable: [] },
    now: Temporal.Instant.from(now),
  })
    .filter(({ card }) => card.card.startsWith('verslag'))
    .map(({ card, to, dueAt }) => `${card.card} ${card.moment} ${to} ${dutch(dueAt)}`);

function card(trajectory: Trajectory, moment: string, now = evening): CardView {
  const ref = { card: 'verslag', trajectory: 't-1', moment, revision: 1 } as const;
  return cardView(ref, trajectory, viewerOf('coen', 'Coen'), viewContext(now))!;
}

/** What a button of a card does. */
function press(trajectory: Trajectory, view: CardView, label: string): Trajectory {
  const action = view.actions.find((one) => one.label === label);
  if (action?.kind !== 'act') throw new Error(`No ${label} on it`);
  return done(trajectory, 'coen', action.act, evening);
}
const states = ({ moments }: Trajectory) => moments.map(({ state }) => state);

describe('a visit of which nothing is written', () => {
  const alone = having(visit(`${tuesday}T08:00:00Z`));

  test('is asked about when it ends, once, and one tap is enough', () => {
    expect(asked(alone)).toEqual(['verslag w6.klassenbezoek coen 2026-10-06 10:30']);
    const view = card(alone, 'w6.klassenbezoek');
    expect(view).toMatchObject({ state: 'open', notes: ['onlyWhether'] });
    const held = press(alone, view, 'tookPlace');
    expect(asked(held)).toEqual([]);
    expect(card(held, 'w6.klassenbezoek')).toMatchObject({ state: 'receipt', receipt: 'held' });
  });

  test('is asked about by itself when its talk is on another day', () => {
    const apart = having(visit(`${tuesday}T08:00:00Z`), talk('2026-10-07T13:30:00Z'));
    expect(asked(apart)).toContain('verslag w6.klassenbezoek coen 2026-10-06 10:30');
  });
});

describe('a visit and its talk on one day', () => {
  const view = card(together, 'w6.nagesprek');

  test('are asked about on one card, when the last of them ended', () => {
    expect(asked(together, `${tuesday}T07:00:00Z`)).toEqual(['verslag w6.nagesprek coen 2026-10-06 16:15']);
    expect(view).toMatchObject({ notes: ['didItTakePlace', 'yesForBoth'] });
    expect(view.facts).toContainEqual({
      ...{ fact: 'also', step: 'klassenbezoek', cycle: 6 },
      ...{ from: `${tuesday}T08:00:00Z`, until: `${tuesday}T08:30:00Z` },
    });
  });

  test('are both held by one yes, and neither any more when that is taken back', () => {
    const both = press(together, view, 'tookPlace');
    expect(states(both)).toEqual(['held', 'held']);
    expect(states(press(both, card(both, 'w6.nagesprek'), 'undo'))).toEqual(['scheduled', 'scheduled']);
    const act = { act: 'held', moment: 'w6.nagesprek', revision: 1, held: true } as const;
    const along = [{ moment: 'w6.klassenbezoek', revision: 1 }];
    expect(inverse(together, both, { ...act, along })).toMatchObject({ act: 'undoHeld', along });
  });

  test('of which one was said to be held already, only the other is taken back with the yes', () => {
    const said: Act = { act: 'held', moment: 'w6.klassenbezoek', revision: 1, held: true };
    const before = done(together, 'coen', said, evening);
    const along = [{ moment: 'w6.klassenbezoek', revision: 1 }];
    const yes: Act = { act: 'held', moment: 'w6.nagesprek', revision: 1, held: true, along };
    const both = done(before, 'coen', yes, evening);
    expect(states(both)).toEqual(['held', 'held']);
    const undo = inverse(before, both, yes)!;
    expect(states(done(both, 'coen', undo, evening))).toEqual(['held', 'scheduled']);
    expect(states(press(both, card(both, 'w6.nagesprek'), 'undo'))).toEqual(['held', 'scheduled']);
  });

  test('the visit is asked about by itself when the talk did not go through', () => {
    const act: Act = { act: 'held', moment: 'w6.nagesprek', revision: 1, held: false, reason: 'moved' };
    const missed = done(together, 'coen', act, evening);
    expect(asked(missed)).toEqual(['verslag w6.klassenbezoek coen 2026-10-06 10:30']);
  });

  test.each<[string, Act['act'], object, string]>([
    [
      'somebody else’s moment',
      'held',
      { along: [{ moment: 'w10.directiebezoek', revision: 1 }] },
      'notAllowed',
    ],
    ['what is not there', 'held', { along: [{ moment: 'w9.nergens', revision: 1 }] }, 'notFound'],
    ['an older time', 'held', { along: [{ moment: 'w6.klassenbezoek', revision: 0 }] }, 'changedMeanwhile'],
    ['a no', 'held', { held: false, along: [{ moment: 'w6.klassenbezoek', revision: 1 }] }, 'invalid'],
  ])('nothing is answered with %s', (_, act, more, why) => {
    const others = having(...together.moments, momentAt('directiebezoek', 10, evening, 'scheduled'));
    const asks = { act, moment: 'w6.nagesprek', revision: 1, held: true, ...more } as Act;
    const decided = decide(others, asks, viewerOf('coen', 'Coen'), situation(evening));
    expect(decided).toMatchObject({ ok: false, refusals: [{ code: why }] });
  });
});

test('of a modelles and the talk about the POP, with nothing to write of either, the last asks for both', () => {
  const modelles = momentAt('modelles', 8, '2026-10-28T09:30:00Z', 'scheduled');
  const pop = momentAt('popgesprek', 8, '2026-10-28T14:30:00Z', 'scheduled');
  expect(asked(having(modelles, pop), '2026-10-28T15:10:00Z')).toEqual([
    'verslag w8.popgesprek coen 2026-10-28 16:00',
  ]);
});
