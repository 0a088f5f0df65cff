import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { ReplanRowView } from '../../../domain/views/replan.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import { WhenCard } from '../../../tabs/pages/moment/when-card.tsx';
import { PlanRow } from '../../../tabs/pages/plan/plan-row.tsx';
import { ReplanRow } from '../../../tabs/pages/replan/replan-row.tsx';
import { ComingUp } from '../../../tabs/parts/dates/coming-up.tsx';
import { SchoolWeeks, unbroken } from '../../../tabs/parts/dates/school-weeks.ts';
import type { Host } from '../../../tabs/teams/host.ts';
import { HostContext } from '../../../tabs/teams/host-context.ts';
import { proposal } from '../../support/tabs/scenes.ts';
import { NOW, trajectory } from '../../support/tabs/trajectory-fixture.ts';

const visit = trajectory.moments.find(({ moment }) => moment === 'c2.groepsbezoek')!;
const week = { monday: '2026-10-12', number: 7 };
const said = 'schoolweek 7 · week 42 · 12–16 okt';

const drawn = (page: ReactNode) =>
  renderToStaticMarkup(
    createElement(
      HostContext.Provider,
      { value: {} as Host },
      createElement(SchoolWeeks.Provider, { value: trajectory.schoolWeeks }, page),
    ),
  ).replaceAll('\u00A0', ' ');
const planned = proposal.moments.find(({ moment }) => moment === 'c2.groepsbezoek')!;
const row = (start: string) =>
  createElement(PlanRow, {
    moment: { ...planned, start },
    hold: async () => '',
    refused: [],
    without: [],
  });
const card = (moment: MomentView) => createElement(WhenCard, { moment });

test('a date has its school week, its ISO week and the days below it', () => {
  const { place, start = '' } = visit;
  const coming = { trajectory: 't', moment: 'm', title: 'Groepsbezoek 2', start, place, week, now: NOW };
  expect(drawn(createElement(ComingUp, coming))).toContain(said);
  expect(drawn(card(visit))).toContain(said);
  expect(drawn(row(start))).toContain(said);
});

test('so have the time that it had, and both times of a meeting that is to move', () => {
  const was = { start: '2026-09-29T08:00:00Z', end: '2026-09-29T09:00:00Z' };
  const moved = { at: NOW, via: 'app', was: { state: 'scheduled', place: 'onsite', ...was } } as const;
  const before = 'schoolweek 5 · week 40 · 28 sep–2 okt';
  expect(drawn(card({ ...visit, change: moved }))).toContain(before);
  const row: ReplanRowView = {
    ...{
      trajectory: 't',
      teacher: 'Iris',
      school: 'De Zwaluw',
      moment: 'c2.groepsbezoek',
      step: 'groepsbezoek',
    },
    ...{ cycle: 2, place: 'onsite', with: [], because: { code: 'otherWeek' }, reasons: [], blockers: [] },
    was: { ...was, week: { monday: '2026-09-28', number: 5 } },
    now: { start: visit.start!, end: visit.start!, week },
  };
  const choice = { kind: 'take', own: { day: '', time: '' } } as const;
  const html = drawn(createElement(ReplanRow, { row, choice, said: [], inTheWay: [], onChoose: () => {} }));
  for (const one of [before, said]) expect(html).toContain(one);
});

test('in a holiday only the week on everybody’s calendar', () => {
  const start = '2026-10-20T08:00:00Z';
  for (const html of [drawn(card({ ...visit, start })), drawn(row(start))]) {
    expect(html).toContain('week 43 · 19–23 okt');
    expect(html).not.toContain('schoolweek');
  }
});

test('no line ends between a week and its number', () => {
  expect(unbroken(said)).toBe('schoolweek\u00A07 · week\u00A042 · 12–16 okt');
});
