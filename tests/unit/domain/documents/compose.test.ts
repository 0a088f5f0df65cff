import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { standingAt } from '../../../../domain/access/roles.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { formOf } from '../../../../domain/forms/catalogue.ts';
import { partsOf } from '../../../../domain/forms/headed.ts';
import { MAX_JSON, validate } from '../../../../domain/forms/validate.ts';
import { people, Story, school, template, valuesOf } from '../acts/story.ts';

function composed(story: Story, kind: string, moment?: string) {
  const standing = standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
  return compose(kind, moment, standing, school.calendar);
}

describe('a rapportage', () => {
  test('begins with what the nabespreking brought and what was seen in that lesson, not with what she said', () => {
    const story = new Story().running().holds('c1.groepsbezoek');
    story.writes('karin', 'analyse', 'c1.groepsbezoek', { observed: { g1: 'Alle kinderen kijken op.' } });
    story.closes('c1.nabespreking', ['nabespreking']);
    const values = composed(story, 'rapportage', 'c1.nabespreking');
    expect(values).toEqual({
      observed: { g1: 'woensdag 30 september 2026, groepsbezoek 1: Alle kinderen kijken op.' },
      outcomes: { g1: 'Start in vijf minuten.' },
      agreements: valuesOf.nabespreking!.agreements,
    });
    expect(JSON.stringify(values)).not.toContain('Het ging beter');
    expect(validate(formOf('rapportage'), values, story.trajectory.goals)).toMatchObject({ ok: true });
  });
});

test('the kijkpunten begin with her own "let hier op", the nu-meting with the documents of the school', () => {
  const story = new Story()
    .running()
    .writes('sanne', 'lesvoorbereiding', 'c1.coTeaching')
    .writes('paul', 'schooldossier');
  expect(composed(story, 'coTeachingVerslag', 'c1.coTeaching')).toEqual({ lookAt: ['De start'] });
  expect(composed(story, 'nuMeting', 'nuMeting')).toEqual({ documents: valuesOf.schooldossier!.documents });
});

test('her own points are the headings of what is written of the visit and the nabespreking of that lesson', () => {
  const story = new Story().running();
  const lookAt = ['De start', 'Wie de beurt krijgt'];
  story.writes('sanne', 'lesvoorbereiding', 'c1.coTeaching', { lookAt });
  story.holds('c1.coTeaching').holds('c1.groepsbezoek');
  const points = lookAt.map((point) => ({ point, text: '' }));
  expect(composed(story, 'analyse', 'c1.groepsbezoek')).toEqual({ points });
  expect(composed(story, 'nabespreking', 'c1.nabespreking')).toEqual({ points });
  expect(composed(story, 'nabespreking', 'c2.nabespreking')).toEqual({});
  const said = [{ point: 'De start', text: 'De spullen lagen klaar.' }, points[1]!];
  story.writes('karin', 'analyse', 'c1.groepsbezoek', { points: said });
  expect(story.document('analyse.c1.groepsbezoek.v1').values.points).toEqual([said[0]]);
});

describe('the eindrapportage', () => {
  const story = new Story().guided();
  story.on('2026-11-30');
  const values = composed(story, 'eindrapportage');

  test('holds goals, dates and hours, per goal from start to now, the tussenevaluatie and the annexes', () => {
    expect(values.background).toContain(
      'Uit het beoordelingsgesprek van woensdag 10 juni 2026 (schoolweek 36 · week 24 · 8–12 jun):\n- Rust bij de start',
    );
    expect(values.method).toMatch(/^Deelnemers:\n- Sanne Visser, leerkracht/);
    expect(values.method).toContain(
      '- woensdag 30 september 2026 (schoolweek 5 · week 40 · 28 sep–2 okt): groepsbezoek 1, 60 minuten',
    );
    expect(values.method).toContain(
      '- dinsdag 22 september 2026 (schoolweek 4 · week 39 · 21–25 sep): nu-meting',
    );
    expect(values.background).toContain('Nu-meting, dinsdag 22 september 2026:');
    expect(values.method).toContain('samen 15 uur en 15 minuten');
    expect(values.startingPoint).toEqual({
      g1: 'Bij de start (vrijdag 2 oktober 2026): 30 september, rekenen: start in vijf minuten.',
    });
    const outcomes = values.outcomes as Record<string, string>;
    expect(outcomes.g1?.match(/Opbrengst/g)).toHaveLength(5);
    expect(outcomes.g1).toContain('Laatst gezien (dinsdag 24 november 2026)');
    expect(values.midterm).toContain('Op weg.');
    expect(values.annexes).toHaveLength(7);
    expect(values.annexes).toContain('verslag van de tussenevaluatie, woensdag 14 oktober 2026');
    expect(values.annexes).toContain('inhoudelijke rapportage over nabespreking 1, vrijdag 2 oktober 2026');
    expect(values.recommendations).toBeUndefined();
  });

  test('tells of every talk when it was: that they went on together, and that one is still to come', () => {
    const parts = partsOf(values.course as string);
    const under = (heading: RegExp) => parts.find((one) => heading.test(one.heading ?? ''))?.text;
    expect(under(/^Klikgesprek, /)).toBe(
      'Gehouden, 45 minuten.\nLeerkracht en begeleider zeiden allebei: samen verder.',
    );
    expect(under(/^Driegesprek, woensdag 2 december 2026 \(schoolweek 13 · week 49 · 30 nov–4 dec\)$/)).toBe(
      'Nog te houden.',
    );
    // Each moment has its own heading, and nothing but moments has one.
    const held = story.trajectory.moments.filter(({ state }) => state === 'held');
    expect(parts.map(({ heading }) => heading?.split(', ')[0])).toHaveLength(held.length + 1);
    expect(under(/^Nabespreking 1, /)).toMatch(/Doel: .*\n.*Afspraken:\n- /s);
    expect((values.course as string).match(/samen verder/g)).toHaveLength(1);
  });

  test('begins each goal where the nu-meting found it, where there was one', () => {
    const measured = new Story().running().on('2026-09-22').writes('paul', 'schooldossier');
    measured.writes('karin', 'nuMeting', 'nuMeting', {
      startingPoint: { g1: 'De start duurt tien minuten.' },
    });
    const first = () => composed(measured, 'eindrapportage').startingPoint;
    // With the teacher first: not yet there for who will read the eindrapportage.
    expect(first()).toBeUndefined();
    const document = 'nuMeting.nuMeting.v1';
    measured.act('sanne', { act: 'react', document, text: '' });
    expect(first()).toEqual({
      g1: 'Bij de nu-meting (dinsdag 22 september 2026): De start duurt tien minuten.',
    });
  });

  test('can be sent as it is, and says nothing of enough or not enough', () => {
    expect(validate(formOf('eindrapportage'), values, story.trajectory.goals)).toEqual({
      ok: true,
      value: values,
    });
    expect(JSON.stringify(values)).not.toMatch(/voldoende|geslaagd/i);
  });

  test('quotes nothing that its readers cannot read elsewhere', () => {
    const text = JSON.stringify(values);
    for (const kind of ['klikverslag', 'coTeachingVerslag', 'analyse', 'nabespreking'] as const) {
      for (const value of Object.values(valuesOf[kind] ?? {})) {
        if (typeof value === 'string') expect(text, kind).not.toContain(value);
      }
    }
  });

  test('takes her own words from her reactions', () => {
    const told = new Story().running().closes('c1.nabespreking', ['rapportage']);
    told.act('sanne', { act: 'react', document: 'rapportage.c1.nabespreking.v1', text: 'Ik herken dit.' });
    expect(composed(told, 'eindrapportage').teacherSaid).toBe(
      'vrijdag 2 oktober 2026, bij nabespreking 1: “Ik herken dit.”',
    );
  });

  test('fits, however much was written', () => {
    const long = 'Een "lange" zin.\n'.repeat(140);
    const full = { g1: long, g2: long };
    const documents = story.trajectory.documents.map((each) => ({
      ...each,
      values: { ...each.values, observed: full, outcomes: full, progress: full, conditions: long },
    }));
    story.trajectory = { ...story.trajectory, documents };
    const most = composed(story, 'eindrapportage');
    expect(JSON.stringify(most).length).toBeLessThan(MAX_JSON);
    expect(validate(formOf('eindrapportage'), most, story.trajectory.goals)).toMatchObject({ ok: true });
  });
});

test('a decision begins with nothing, and so does a kind that does not exist', () => {
  const story = new Story().completed();
  expect(composed(story, 'vaststelling')).toEqual({});
  expect(composed(story, 'gossip')).toEqual({});
});

test('of a coach with whom nothing was held, nothing is reported', () => {
  const story = new Story().planned().holds('klikgesprek').act('sanne', { act: 'matchAnswer', goOn: false });
  const { person, name, mail, external } = people.joke;
  story.on('2026-09-15').act('paul', { act: 'assignCoach', coach: { person, name, mail, external } });
  const { method, course } = composed(story, 'eindrapportage');
  expect(course ?? '').not.toContain('samen verder');
  expect(method).toContain('- Joke Smit, begeleider');
  expect(method).not.toContain('Karin Mulder');
});
