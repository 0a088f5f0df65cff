import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { decide } from '../../../../domain/decide.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { expand } from '../../../../domain/template/expand.ts';
import type { Template } from '../../../../domain/template/template.ts';
import { beginnendeLeerkracht } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { tailoredView } from '../../../../domain/views/trajectory/tailored.ts';
import { situation, viewContext, written } from '../release/written.ts';
import { line, monday } from './made.ts';

const [visit, talk] = ['klassenbezoek', 'nagesprek'].map(
  (id) => beginnendeLeerkracht.steps.find((one) => one.id === id)!,
);
const plan = beginnendeLeerkracht.documents.find(({ tailors }) => tailors)!;

/** A small programme of our own: three visits, made to measure by coach and teacher, discussed with the maatje. */
const small: Template = {
  ...beginnendeLeerkracht,
  id: 'klein',
  roles: beginnendeLeerkracht.roles.map(({ outside: _, ...role }) => role),
  steps: [
    { ...visit!, id: 'kijken', rounds: [5, 10, 15], possible: { adds: true }, closes: [], invites: [] },
    { ...talk!, id: 'praten', rounds: [5, 10, 15], possible: { with: 'kijken' }, closes: [], links: [] },
  ],
  documents: [
    {
      ...plan,
      kind: 'weekplan',
      author: 'teacher',
      coAuthors: ['coach'],
      tailors: { field: 'activities', discussedWith: 'maatje' },
    },
  ],
};

test('what can be made to measure, by whom, and with whom it is discussed, is data of any template', () => {
  const begun = { ...written, documents: [], moments: expand(small, written.options, written.participants) };
  const under = { ...situation(monday), template: small };
  let entry = 0;
  const act = (who: string, one: Parameters<typeof decide>[1]) => {
    entry += 1;
    const decided = decide(current, one, viewerOf(who, who), { ...under, entry: `s${entry}` });
    if (!decided.ok) throw new Error(JSON.stringify(decided.refusals));
    current = decided.value;
  };
  let current: Parameters<typeof decide>[0] = begun;
  const activities = [
    line('kijken', 10, 'leaveOut'),
    line('kijken', 20, 'extra'),
    line('kijken', 15, 'change', { week: 16 }),
  ];
  act('fenna', { act: 'submit', kind: 'weekplan', values: { activities } });
  act('coen', { act: 'agreeTailored', kind: 'weekplan', version: 1 });
  act('mila', { act: 'discussTailored', kind: 'weekplan', version: 1 });
  expect(current.moments.map(({ id, state, cycle }) => `${id} ${state} ${cycle}`)).toEqual([
    ...['w5.kijken proposed 5', 'w5.praten proposed 5', 'w10.kijken dropped 10', 'w10.praten dropped 10'],
    ...[
      'w15.kijken proposed 16',
      'w15.praten proposed 16',
      'w20.kijken proposed 20',
      'w20.praten proposed 20',
    ],
  ]);
  const standing = { trajectory: current, template: small, day: '2026-09-14' };
  expect(compose('weekplan', undefined, standing).activities).toEqual(activities);
  const context = { ...viewContext(monday), templateOf: () => small };
  expect(tailoredView(viewerOf('mila', 'mila'), standing, context)[0]).toMatchObject({ state: 'inForce' });
  expect(tailoredView(viewerOf('dirk', 'dirk'), standing, context)).toEqual([]);
});
