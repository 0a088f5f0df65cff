import { expect, test } from 'vitest';
import { expand, stepOf } from '../../../../domain/template/expand.ts';
import { templates } from '../../../../domain/templates/catalogue.ts';
import { verbetertraject as template } from '../../../../domain/templates/verbetertraject.ts';
import { request } from './story.ts';

const ids = (options: Readonly<Record<string, string | boolean>>) =>
  expand(template, options, []).map((each) => each.id);

test('five cycles of three, round by round, on one lesson each', () => {
  const moments = expand(template, { pattern: 'cycles', nuMeting: false }, []);
  expect(moments.map((each) => each.id)).toEqual([
    'klikgesprek',
    ...[1, 2, 3, 4, 5].flatMap((n) => [`c${n}.coTeaching`, `c${n}.groepsbezoek`, `c${n}.nabespreking`]),
    'tussenevaluatie',
    'driegesprek',
  ]);
});

test('five sessions of which each is one of the three; a nu-meting when it is wanted', () => {
  expect(ids({ pattern: 'sessions', nuMeting: true })).toEqual([
    'klikgesprek',
    'nuMeting',
    'c1.coTeaching',
    'c2.groepsbezoek',
    'c3.nabespreking',
    'c4.groepsbezoek',
    'c5.nabespreking',
    'tussenevaluatie',
    'driegesprek',
  ]);
});

test('whoever holds a role that attends is there', () => {
  const participants = request.people.map((each) => ({ ...each }));
  const moments = expand(template, { pattern: 'cycles' }, participants);
  expect(moments.find((each) => each.id === 'tussenevaluatie')?.attendees).toEqual([
    { person: 'paul', required: true },
    { person: 'karin', required: true },
    { person: 'els', required: false },
    { person: 'sanne', required: false },
  ]);
});

test('every moment finds its step again; one that the template cannot have made is an error', () => {
  const options = { pattern: 'sessions', nuMeting: true };
  for (const moment of expand(template, options, [])) {
    expect(stepOf(template, moment, options).id).toBe(moment.step);
  }
  expect(() => stepOf(template, { step: 'coTeaching', cycle: 6 }, options)).toThrow();
  expect(() => stepOf(template, { step: 'nuMeting', cycle: 0 }, { pattern: 'cycles' })).toThrow();
});

test('a template names only roles, steps and documents that it has', () => {
  for (const each of templates) {
    const roles = each.roles.map((rule) => rule.role);
    const kinds = each.documents.map((rule) => rule.kind);
    expect(roles).toEqual(expect.arrayContaining([each.subject, each.leads, each.organiser]));
    for (const step of each.steps) {
      expect(roles).toEqual(expect.arrayContaining(step.attendees.map((one) => one.role)));
      expect(kinds).toEqual(expect.arrayContaining([...step.closes]));
      expect(kinds).toEqual(expect.arrayContaining(step.prepare.flatMap((one) => one.document ?? [])));
      expect(each.steps.map((one) => one.id)).toEqual(
        expect.arrayContaining(step.links.map((one) => one.step)),
      );
    }
  }
});
