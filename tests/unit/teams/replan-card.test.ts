import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { draw } from '../../../bot/teams/cards/draw.ts';
import { outgoing } from '../../../bot/teams/cards/outgoing.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { Replan, ReplanRow } from '../../../domain/replanning/replan.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import { cardOverTexts, cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import { cardLabelTexts } from '../../../domain/texts/nl/cards.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { replanCard } from '../../../domain/views/cards/replan-card.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import { lintCard } from '../../support/card-linter.ts';
import { coach, plannedYear } from '../replanning/planned-year.ts';

const calendar = ordinaryCalendar('midden');
const fenna = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, calendar);
const school = { id: 'a', name: 'De Zwaluw', place: '', leaders: [], secretaries: [], calendar };
const context: ViewContext = {
  ...{ schools: new Map([['a', school]]), rosters: {}, unreachable: new Set<string>(), templateOf },
  now: Temporal.Instant.from('2026-09-01T08:00:00Z'),
};
const startOf = (id: string) => fenna.moments.find((one) => one.id === id)!.start!;
const later = (start: string) => Temporal.Instant.from(start).add({ hours: 48 }).toString();

const row = (moment: string, more: Partial<ReplanRow> = {}): ReplanRow => ({
  ...{ trajectory: 'fenna', moment, was: startOf(moment), now: later(startOf(moment)) },
  ...{ because: { code: 'closed', why: 'dayOff.studiedag' }, reasons: [], blockers: [] },
  ...more,
});
const replan = (...rows: readonly ReplanRow[]): Replan => ({
  ...{ id: 'r1', edition: 3, at: '2026-09-01T08:00:00Z', basis: 'b', rows, left: [] },
});
const cardOf = (kept: Replan, trajectory: Trajectory = fenna, proposal = 'r1', who = coach) => {
  const view = replanCard(proposal, kept, [trajectory], viewerOf(who, ''), context);
  return view && outgoing(draw(view, { links: { teamsAppId: 'app', tabEntityId: 'tab' } }));
};
const moved = (moment: string): Trajectory => ({
  ...fenna,
  moments: fenna.moments.map((one) => (one.id === moment ? { ...one, start: later(one.start!) } : one)),
});

describe('the card with new times', () => {
  const { now: _, ...lost } = row('w6.klassenbezoek', { blockers: ['De agenda van coach is dan vol.'] });
  const kept = replan(row('w4.klassenbezoek'), lost);

  test('says of each meeting whose it is, was, will be and why; of one without a place what is in the way', () => {
    const made = cardOf(kept)!;
    const { card, summary } = made;
    const json = JSON.stringify(card);
    expect(lintCard(made)).toEqual([]);
    for (const said of [
      'Klassenbezoek (programmaweek 4), starter-fenna',
      'studiedag',
      'De agenda van coach is dan vol.',
    ])
      expect(json).toContain(said);
    for (const label of [cardLabelTexts.takeAll, cardLabelTexts.openReplan]) expect(json).toContain(label);
    // Of both when they were and, of the one that has a place, when it will be.
    expect(json.match(/schoolweek \d+ · week \d+ · \d/g)).toHaveLength(3);
    expect(json).toContain('"revision":3');
    expect(summary).not.toMatch(/fenna|klassenbezoek/i);
  });

  test('asks no yes where nothing has a place', () => {
    expect(JSON.stringify(cardOf(replan(lost))!.card)).not.toContain(cardLabelTexts.takeAll);
  });

  test('a long list stays within what a card holds', () => {
    const all = fenna.moments.filter((one) => one.start && one.place !== 'desk').map(({ id }) => row(id));
    const made = cardOf(replan(...all))!;
    const { card } = made;
    expect(lintCard(made)).toEqual([]);
    expect(JSON.stringify(card)).toContain(`${all.length - 8} andere afspraken`);
  });

  test('what was decided, replaced or is somebody else’s asks nothing', () => {
    const done = JSON.stringify(cardOf(replan(row('w4.klassenbezoek')), moved('w4.klassenbezoek'))!.card);
    expect(done).toContain(cardReceiptTexts.replanned);
    expect(JSON.stringify(cardOf(kept, fenna, 'r0')!.card)).toContain(cardOverTexts.replaced);
    expect(JSON.stringify(cardOf(kept, fenna, 'r1', 'iemand')!.card)).not.toContain('starter-fenna');
  });
});
