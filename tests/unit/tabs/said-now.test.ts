import { expect, test } from 'vitest';
import { saidNow } from '../../../tabs/pages/trajectory/said-now.ts';
import { trajectory } from '../../support/tabs/trajectory-fixture.ts';

const phase = { all: ['preparing', 'acquainting', 'working', 'done'], at: 0 };
const seen = [{ name: 'Sanne de Wit', at: '2026-11-05T08:00:00Z' }];

test('who has seen the goals is not asked to read them', () => {
  const hers = {
    stage: 'discussed',
    phase,
    myRoles: ['teacher'],
    goalsSeenByMe: false,
    toWrite: [],
    moments: [],
  } as const;
  expect(saidNow(hers)).toContain('Lees de verbeterdoelen');
  expect(saidNow({ ...hers, goalsSeenByMe: true, goalsSeenBy: seen })).toBe(
    'Je hebt de doelen gezien. Nu plant je begeleider het klikgesprek.',
  );
});

test('the coach hears that she can plan, once the goals were seen', () => {
  const coachs = {
    stage: 'discussed',
    phase,
    myRoles: ['coach'],
    goalsSeenByMe: false,
    toWrite: [],
    moments: [],
  } as const;
  expect(saidNow(coachs)).toContain('zodra de leerkracht de doelen heeft gezien');
  expect(saidNow({ ...coachs, goalsSeenBy: seen })).toMatch(
    /^De leerkracht heeft de doelen gezien\. Maak nu/,
  );
  expect(saidNow({ ...coachs, stage: 'acquainting', goalsSeenBy: seen })).toContain('Eerst het klikgesprek');
});

test('after an early stop who can still report it hears that, whatever her report is called, and only until it is there', () => {
  const stopped = {
    stage: 'stopped',
    phase,
    myRoles: ['coach'],
    goalsSeenByMe: false,
    toWrite: [],
    moments: [],
  } as const;
  expect(saidNow(stopped)).toBe('Het traject is eerder gestopt.');
  for (const report of ['eindrapportage', 'afsluitendVerslag'])
    expect(saidNow({ ...stopped, toWrite: [report] })).toContain('Je kunt nog een verslag maken');
});

test('who guided until another came hears what is left to her', () => {
  const left = {
    stage: 'running',
    phase,
    myRoles: [],
    goalsSeenByMe: false,
    toWrite: [],
    moments: [],
  } as const;
  expect(saidNow(left)).toContain('maak je hier af');
});

test('once all is over nobody is told that something comes', () => {
  const { moments } = trajectory;
  const hers = { ...trajectory, stage: 'running', myRoles: ['leidinggevende'] } as const;
  expect(saidNow(hers)).toContain('wat er komt');
  const over = moments.map((one) => ({ ...one, state: 'held' as const }));
  expect(saidNow({ ...hers, moments: over })).toMatch(/^Alle gesprekken en bezoeken zijn geweest/);
});
