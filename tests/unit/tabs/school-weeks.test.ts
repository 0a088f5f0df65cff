import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import { WhenCard } from '../../../tabs/pages/moment/when-card.tsx';
import { PlanRow } from '../../../tabs/pages/plan/plan-row.tsx';
import { ComingUp } from '../../../tabs/parts/coming-up.tsx';
import type { Host } from '../../../tabs/teams/host.ts';
import { HostContext } from '../../../tabs/teams/host-context.ts';
import { proposal } from '../../support/tabs/scenes.ts';
import { NOW, trajectory } from '../../support/tabs/trajectory-fixture.ts';

const visit = trajectory.moments.find(({ moment }) => moment === 'c2.groepsbezoek')!;
const week = { monday: '2026-10-12', number: 7 };
const said = 'schoolweek 7 · week 42 · 12–16 okt';

const drawn = (page: ReactNode) =>
  renderToStaticMarkup(createElement(HostContext.Provider, { value: {} as Host }, page));
const planned = proposal.moments.find(({ moment }) => moment === 'c2.groepsbezoek')!;
const row = (start: string) =>
  createElement(PlanRow, {
    moment: { ...planned, start },
    hold: () => {},
    schoolWeeks: trajectory.schoolWeeks,
  });
const card = (moment: MomentView) => createElement(WhenCard, { moment, schoolWeeks: trajectory.schoolWeeks });

test('a date has its school week, its ISO week and the days below it', () => {
  const { place, start = '' } = visit;
  const coming = { trajectory: 't', moment: 'm', title: 'Groepsbezoek 2', start, place, week, now: NOW };
  expect(drawn(createElement(ComingUp, coming))).toContain(said);
  expect(drawn(card(visit))).toContain(said);
  expect(drawn(row(start))).toContain(said);
});

test('in a holiday there is none to say', () => {
  const start = '2026-10-20T08:00:00Z';
  expect(drawn(card({ ...visit, start }))).not.toContain('schoolweek');
  expect(drawn(row(start))).not.toContain('schoolweek');
});
