import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '../../../../domain/forms/catalogue.ts';
import type { Field, Form, FormValues } from '../../../../domain/forms/form.ts';
import { lesvoorbereiding } from '../../../../domain/forms/lesvoorbereiding.ts';
import { nabespreking } from '../../../../domain/forms/nabespreking.ts';
import { MAX_JSON, validate } from '../../../../domain/forms/validate.ts';
import { currentInstrument } from '../../../../domain/kijkwijzers/catalogue.ts';
import { verbetertraject } from '../../../../domain/templates/verbetertraject.ts';
import { fieldText, formText } from '../../../../domain/texts/nl/forms.ts';
import type { Goal } from '../../../../domain/trajectory/goal.ts';
import { typedIn } from '../../../support/typed-in.ts';

const goals: readonly Goal[] = [
  { id: 'g1', text: 'Rust bij de start van de les', appraisedOn: '2026-06-10', revision: 1 },
  { id: 'g2', text: 'Differentiëren bij rekenen', appraisedOn: '2026-06-10', revision: 1 },
];

const whole: FormValues = {
  teacherSaid: ' Het ging beter dan vorige keer. ',
  outcomes: { g1: 'De start duurt nu vijf minuten.' },
  agreements: [{ who: 'Sanne', what: 'Start met een vast ritueel', byWhen: '2026-11-20' }],
};

function refusalsOf(form: Form, values: unknown): Record<string, string> {
  const result = validate(form, values as FormValues, goals);
  return result.ok ? {} : Object.fromEntries(result.refusals.map((r) => [r.field ?? '', r.code]));
}

test('what was filled in comes back trimmed, and empty fields are left out', () => {
  expect(validate(nabespreking, { ...whole, discussed: '  \r\n ' }, goals)).toEqual({
    ok: true,
    value: { ...whole, teacherSaid: 'Het ging beter dan vorige keer.' },
  });
});

describe('all that is wrong is said at once, each beside its field', () => {
  test.each<[string, unknown, Record<string, string>]>([
    ['an empty form', {}, { teacherSaid: 'required', outcomes: 'required', agreements: 'required' }],
    ['only spaces', { ...whole, teacherSaid: ' \n ' }, { teacherSaid: 'required' }],
    [
      'nothing that can be seen',
      { ...whole, teacherSaid: '\u200b\u2060 \u200d' },
      { teacherSaid: 'required' },
    ],
    ['a text too long', { ...whole, discussed: 'x'.repeat(4_001) }, { discussed: 'tooLong' }],
    ['100 KB', { ...whole, teacherSaid: 'x'.repeat(100_000) }, { teacherSaid: 'tooLong' }],
    ['a field that it has not', { ...whole, grade: '6' }, { grade: 'invalid' }],
    [
      'a prototype',
      JSON.parse('{"__proto__": {"x": 1}}'),
      {
        ['__proto__']: 'invalid',
        teacherSaid: 'required',
        outcomes: 'required',
        agreements: 'required',
      },
    ],
    ['another goal', { ...whole, outcomes: { g9: 'x' } }, { outcomes: 'invalid' }],
    ['a list for a text', { ...whole, discussed: ['x'] }, { discussed: 'invalid' }],
    ['a number in a goal', { ...whole, outcomes: { g1: 6 } }, { 'outcomes.g1': 'invalid' }],
    [
      'half an agreement',
      { ...whole, agreements: [{ who: 'Ik', what: '', byWhen: '' }] },
      {
        'agreements.0.what': 'required',
        'agreements.0.byWhen': 'required',
      },
    ],
    [
      'a day that is none',
      { ...whole, agreements: [{ who: 'Ik', what: 'dit', byWhen: '2026-02-30' }] },
      {
        'agreements.0.byWhen': 'invalid',
      },
    ],
    [
      'an agreement left empty',
      { ...whole, agreements: [{ who: '', what: ' ', byWhen: '' }] },
      {
        agreements: 'required',
      },
    ],
    [
      'too many',
      { ...whole, agreements: Array(13).fill((whole.agreements as unknown[])[0]) },
      {
        agreements: 'tooMany',
      },
    ],
  ])('%s', (_name, values, expected) => {
    expect(refusalsOf(nabespreking, values)).toEqual(expected);
  });

  test.each(['http://x.nl', 'javascript:alert(1)', 'https://a:b@x.nl/', 'x', 'file:///etc/passwd'])(
    'a link may not be %s',
    (link) => {
      expect(refusalsOf(lesvoorbereiding, { lesson: 'Rekenen', lookAt: ['start'], link })).toEqual({
        link: 'invalid',
      });
    },
  );
});

test('a hundred thousand characters are refused beside their field, wherever in whatever form they arrive', () => {
  const long = 'Zeer lang. '.repeat(9_500);
  const kinds = new Set<Field['kind']>();
  const chosen: Form = {
    id: 'chosen',
    fields: [
      { id: 'one', kind: 'choice', required: false, options: ['a', 'b'], inCard: false },
      { id: 'on', kind: 'date', required: false, inCard: false },
    ],
  };
  for (const form of [...forms, chosen]) {
    expect(refusalsOf(form, { [long]: 'x' })).toMatchObject({ [long.slice(0, 60)]: 'invalid' });
    for (const field of form.fields) {
      kinds.add(field.kind);
      for (const { path, value, refusedAs } of typedIn(field, long, 'g1')) {
        const result = validate(form, { [field.id]: value } as FormValues, goals);
        const refusals = result.ok ? [] : result.refusals;
        const beside = refusals.filter((one) => one.field?.startsWith(field.id) && one.code !== 'required');
        expect(
          beside.map((one) => [one.field, one.code]),
          `${form.id} ${path}`,
        ).toEqual([[path, refusedAs]]);
        expect(JSON.stringify(refusals)).not.toContain('Zeer');
      }
    }
  }
  expect([...kinds].sort()).toEqual([
    ...['agreements', 'choice', 'contacts', 'date', 'leerdoelen', 'lines', 'link', 'longText', 'marks'],
    ...['perGoal', 'perPoint', 'programme', 'ratings', 'text'],
  ]);
});

test('control characters and turned text do not get in', () => {
  const told = validate(nabespreking, { ...whole, discussed: 'a\u0000b\u202Ec\u001b[31m\r\nd\ud800' }, goals);
  expect(told.ok && told.value.discussed).toBe('abc[31m\nd\ufffd');
});

test('the whole fits in one column, however it is filled', () => {
  fc.assert(
    fc.property(fc.constantFrom(...forms), fc.integer({ min: 1, max: 40 }), (form, share) => {
      const filled = Object.fromEntries(form.fields.map((field) => [field.id, fill(field, share)]));
      const result = validate(form, filled as FormValues, goals);
      if (result.ok) expect(JSON.stringify(result.value).length).toBeLessThanOrEqual(MAX_JSON);
      else expect(result.refusals).toEqual([{ code: 'tooLong', params: { max: MAX_JSON } }]);
    }),
  );
});

test('whatever arrives is judged and never thrown at', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...forms),
      fc.dictionary(fc.string(), fc.anything()),
      fc.anything(),
      (form, more, any) => {
        const values = { ...more, ...Object.fromEntries(form.fields.map((field) => [field.id, any])) };
        const result = validate(form, values as FormValues, goals);
        if (!result.ok) expect(result.refusals.length).toBeGreaterThan(0);
        else expect(validate(form, result.value, goals)).toEqual(result);
      },
    ),
  );
});

test('every form of the template exists, every field has its words, and a card asks three things at most', () => {
  for (const rule of verbetertraject.documents) {
    expect(forms.map((form) => form.id)).toContain(rule.form);
  }
  for (const form of forms) {
    expect(formText(form.id).title).not.toBe('');
    expect(form.fields.filter((field) => field.inCard).length).toBeLessThanOrEqual(3);
    expect(new Set(form.fields.map((field) => field.id)).size).toBe(form.fields.length);
    for (const field of form.fields) expect(fieldText(form.id, field.id).errorMessage).not.toBe('');
  }
});

test('no form judges: nothing to choose from in the eindrapportage and the vaststelling, no word of a verdict', () => {
  for (const id of ['eindrapportage', 'vaststelling', 'rapportage']) {
    const form = forms.find((each) => each.id === id);
    expect(form?.fields.some((field) => field.kind === 'choice')).toBe(false);
    for (const field of form?.fields ?? []) {
      expect(fieldText(id, field.id).label).not.toMatch(/voldoende|onvoldoende|geslaagd|cijfer/i);
    }
  }
});

/** As much as a field takes, divided by `share`. */
function fill(field: Field, share: number): unknown {
  const text = (max: number) =>
    'é"\n'.repeat(Math.ceil(max / share / 3)).slice(0, Math.floor(max / share)) || 'x';
  const many = (count: number, one: unknown) => Array(Math.ceil(count / share)).fill(one);
  switch (field.kind) {
    case 'perGoal':
      return Object.fromEntries(goals.map((goal) => [goal.id, `${text(field.max - 2)}x`]));
    case 'lines':
      return many(field.maxLines, `${text(field.max - 2).replaceAll('\n', 'n')}x`);
    case 'perPoint':
      return many(field.maxLines, { point: 'x'.repeat(300), text: `${text(field.max - 2)}x` });
    case 'agreements':
      return many(field.maxLines, { who: 'Ik', what: 'x'.repeat(600), byWhen: '2026-11-20' });
    case 'marks':
      return many(field.maxLines, { second: 60, focus: 'start', note: 'x'.repeat(600) });
    case 'ratings': {
      const { id, version, blocks } = currentInstrument();
      const items = blocks.flatMap((block) => block.items.map((item) => [item.id, 'nearlyAlways']));
      const notes = blocks.map((block) => [block.id, `${text(field.max - 2)}x`]);
      return { instrument: id, version, items: Object.fromEntries(items), notes: Object.fromEntries(notes) };
    }
    case 'leerdoelen': {
      const part = `${text(998)}x`;
      const texts = { want: part, why: part, actions: part, needs: part, seen: part };
      return many(field.maxLines, { ...texts, werkpunten: ['x'.repeat(300)], items: ['drieBlokken.1.k1'] });
    }
    case 'contacts':
      return many(field.maxLines, { on: '2026-11-20', subject: 'x'.repeat(200) });
    case 'programme':
      return many(field.maxLines, {
        step: 'modelles',
        round: 8,
        choice: 'extra',
        reason: `${text(field.max - 2)}x`,
      });
    case 'link':
      return 'https://school.sharepoint.com/les';
    case 'date':
      return '2026-11-20';
    case 'choice':
      return field.options[0];
    default:
      return `${text(field.max - 2).replaceAll('\n', 'n')}x`;
  }
}
