import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { StartDraft } from '../../../domain/documents/start-draft.ts';
import type { Template } from '../../../domain/template/template.ts';
import { beginnendeLeerkracht } from '../../../domain/templates/beginnende-leerkracht.ts';
import { GroupFields } from '../../../tabs/pages/start/group-fields.tsx';
import { emptyStart, missingIn, requestOf } from '../../../tabs/pages/start/start-state.ts';

const inTracks: Template = {
  ...beginnendeLeerkracht,
  id: 'groep',
  tracks: ['inOntwikkeling', 'gevorderd'],
  roles: beginnendeLeerkracht.roles.map((one) => (one.role === 'teacher' ? { ...one, max: 12 } : one)),
};
const person = (name: string) => ({ person: name.toLowerCase(), name });
const filled = (template: Template, more: Partial<StartDraft> = {}): StartDraft => ({
  ...emptyStart({ schools: [], coaches: [], guided: [], myRole: 'leidinggevende' }, template, 'dirk'),
  ...{
    schoolId: 's',
    teacher: person('Anna'),
    group: [person('Bram')],
    coach: 'coen',
    maatje: person('Mila'),
  },
  startsOn: '2026-08-31',
  ...more,
});
const tracks = { anna: 'gevorderd', bram: 'inOntwikkeling' };
const shown = (template: Template, state: StartDraft) =>
  renderToStaticMarkup(
    createElement(GroupFields, { state, template, change: () => {}, said: () => undefined }),
  );

test('a programme in tracks asks of each in the group in which track she is', () => {
  const state = filled(inTracks);
  expect(missingIn(state, inTracks)).toEqual([{ code: 'required', field: 'people.teacher' }]);
  const page = shown(inTracks, state);
  for (const words of ['Spoor van Anna', 'Spoor van Bram', 'inOntwikkeling', 'gevorderd'])
    expect(page).toContain(words);
  const { people } = requestOf(filled(inTracks, { tracks }), inTracks);
  expect(people.filter(({ role }) => role === 'teacher')).toEqual([
    { person: 'anna', role: 'teacher', track: 'gevorderd' },
    { person: 'bram', role: 'teacher', track: 'inOntwikkeling' },
  ]);
  expect(missingIn(filled(inTracks, { tracks }), inTracks)).toEqual([]);
});

test('any other asks nothing of it, and sends none', () => {
  const state = filled(beginnendeLeerkracht, { tracks });
  expect(shown(beginnendeLeerkracht, state)).toBe('');
  expect(missingIn(state, beginnendeLeerkracht)).toEqual([]);
  expect(requestOf(state, beginnendeLeerkracht).people[0]).toEqual({ person: 'anna', role: 'teacher' });
});
