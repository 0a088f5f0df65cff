import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../../domain/acts/act.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { type Name, Story } from '../acts/story.ts';
import { running } from '../growth/running.ts';
import { calendar, done, friday, viewContext } from '../release/written.ts';
import { contextOf as viewedIn, viewer } from '../views/viewing.ts';
import { due, underWay } from './due.ts';

const told = (story: Story) => due(story).filter((one) => /^(stopped|reportOpen)/.test(one));
const card = (story: Story, who: Name) =>
  cardView(
    { card: 'stopped', trajectory: story.trajectory.id },
    story.trajectory,
    viewer(who),
    viewedIn(story),
  );

describe('an early stop', () => {
  test('is told to all whom it concerns, also to who had one talk of it ahead, and not to who stopped it', () => {
    const story = underWay().act('paul', { act: 'stop' });
    expect(told(story)).toEqual([
      'stopped sanne 2026-09-11 10:00',
      'stopped karin 2026-09-11 10:00',
      'stopped els 2026-09-11 10:00',
    ]);
    for (const who of ['sanne', 'karin', 'els'] as const)
      expect(card(story, who), who).toMatchObject({ state: 'open', notes: ['endedEarly'] });
  });

  test('before it was discussed reaches only who could have started it', () => {
    expect(told(new Story().act('paul', { act: 'stop' }))).toEqual(['stopped karin 2026-09-01 10:00']);
  });

  test('asks who guided for the interim report once something of it was done, and says when it is there', () => {
    const story = underWay().holds('c1.coTeaching').act('paul', { act: 'stop' });
    const write = expect.objectContaining({ label: 'write' });
    expect(card(story, 'karin')).toMatchObject({
      title: { documentKind: 'tussentijdsVerslag' },
      notes: ['endedEarly', 'whatWasDone'],
      actions: [write, expect.anything()],
    });
    for (const who of ['sanne', 'paul', 'els'] as const)
      expect(JSON.stringify(card(story, who) ?? {}), who).not.toMatch(/erslag|write/);
    story.writes('karin', 'eindrapportage');
    expect(card(story, 'karin')).toMatchObject({ state: 'receipt', receipt: 'written' });
  });

  test.each([false, true])('is told to who attends what waited for another date (gone on: %s)', (isOn) => {
    const story = underWay().act('karin', { act: 'pause' }).on('2026-09-25');
    if (isOn) story.act('karin', { act: 'resume' });
    story.act('paul', { act: 'stop' });
    expect(told(story).map((one) => one.split(' ')[1])).toEqual(['sanne', 'karin', 'els']);
  });
});

test('the report of the whole is asked for once, when the last of what it tells of was held', () => {
  const story = new Story().guided();
  expect(told(story)).toEqual(['reportOpen karin 2026-11-24 17:00']);
  story.writes('karin', 'eindrapportage');
  expect(told(story)).toEqual([]);
  expect(told(underWay())).toEqual([]);
});

describe('the guidance of a starting teacher that ends early', () => {
  const write = (kind: string): Act => ({
    act: 'submit',
    kind,
    values: { teacherSaid: 'Ik ga verder op een andere school.', method: 'Twee gesprekken.' },
  });
  const ended = done(running, 'dirk', { act: 'stop' });
  const asked = (trajectory: Trajectory) =>
    tellings(trajectory, [], {
      ...{ template: beginnendeLeerkracht, calendar, rosters: {}, unreachable: [] },
      now: Temporal.Instant.from(friday),
    }).filter((one) => one.card.card === 'stopped');
  const seenBy = (who: Name | 'fenna' | 'coen' | 'dirk', trajectory: Trajectory) =>
    JSON.stringify(
      cardView(
        { card: 'stopped', trajectory: trajectory.id },
        trajectory,
        { kind: 'person', person: who, name: who } as Parameters<typeof cardView>[2],
        viewContext(friday),
      ) ?? {},
    );

  test('asks the coach for a closing report, and nobody else', () => {
    expect(asked(ended).map(({ to }) => to)).toEqual(['fenna', 'coen']);
    expect(seenBy('coen', ended)).toContain('afsluitendVerslag');
    expect(seenBy('fenna', ended)).not.toContain('afsluitendVerslag');
    const view = trajectoryView(
      ended,
      { kind: 'person', person: 'coen', name: 'Coen' } as Parameters<typeof trajectoryView>[1],
      viewContext(friday),
    );
    expect(view?.needs.map(({ kind }) => kind)).toContain('closingReport');
  });

  test('which stays between the two of them, and is written at no other time', () => {
    const written = done(ended, 'coen', write('afsluitendVerslag'));
    expect(seenBy('coen', written)).toContain('"receipt":"written"');
    expect(seenBy('dirk', written)).not.toContain('afsluitendVerslag');
    expect(() => done(running, 'coen', write('afsluitendVerslag'))).toThrow();
  });
});
