import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { expect } from 'vitest';
import { dayOf } from '../../../../domain/access/roles.ts';
import { type Viewer, viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act, PlannedMoment, StartRequest } from '../../../../domain/acts/act.ts';
import { elapse } from '../../../../domain/acts/elapse.ts';
import type { Situation } from '../../../../domain/acts/situation.ts';
import { start } from '../../../../domain/acts/start.ts';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { officeRoster } from '../../../../domain/calendar/working-hours.ts';
import { decide } from '../../../../domain/decide.ts';
import type { FormValues } from '../../../../domain/forms/form.ts';
import type { Colleague, School } from '../../../../domain/school.ts';
import { verbetertraject } from '../../../../domain/templates/verbetertraject.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';

export const calendar = ordinaryCalendar('midden');
export const template = verbetertraject;

export const people = {
  sanne: { person: 'sanne', name: 'Sanne Visser', mail: 'sanne@school.test', external: false },
  karin: { person: 'karin', name: 'Karin Mulder', mail: 'karin@begeleiding.test', external: false },
  paul: { person: 'paul', name: 'Paul de Wit', mail: 'paul@school.test', external: false },
  els: { person: 'els', name: 'Els Bakker', mail: 'els@school.test', external: false },
  joke: { person: 'joke', name: 'Joke Smit', mail: 'joke@begeleiding.test', external: false },
  vera: { person: 'vera', name: 'Vera Kok', mail: 'vera@andere.test', external: false },
} as const;
export type Name = keyof typeof people;

export const school: School = {
  id: 'de-linde',
  name: 'De Linde',
  place: 'Zwolle',
  leaders: ['paul'],
  secretaries: [],
  calendar,
};

export const colleagues: readonly Colleague[] = ['karin', 'joke'].map((person) => ({
  ...people[person as Name],
  coach: true,
  roster: officeRoster(),
}));

export const request: StartRequest = {
  template: { id: 'verbetertraject', version: 1 },
  schoolId: school.id,
  people: [
    { ...people.sanne, role: 'teacher' },
    { ...people.karin, role: 'coach' },
    { ...people.paul, role: 'leidinggevende' },
    { ...people.els, role: 'schoolleiding' },
  ],
  goals: [
    { text: 'Rust bij de start van de les', appraisedOn: '2026-06-10' },
    { text: 'Differentiëren bij rekenen', appraisedOn: '2026-06-10' },
  ],
  startsOn: '2026-09-07',
  options: { nuMeting: true, pattern: 'cycles', months: 3 },
};

export function viewer(name: Name): Viewer {
  return viewerOf(name, people[name].name);
}

export function digest(canonical: string): string {
  return createHash('sha256').update(canonical).digest('hex');
}

/** Dutch wall time on a day as an instant (UTC ISO). */
export function at(day: string, time = '15:30'): string {
  return Temporal.PlainDateTime.from(`${day}T${time}`)
    .toZonedDateTime('Europe/Amsterdam')
    .toInstant()
    .toString();
}

let entries = 0;

export function situationAt(now: string, entry = `entry-${++entries}`): Situation {
  const { leaders } = school;
  return { template, calendar, leaders, rosters: {}, now: Temporal.Instant.from(now), entry, digest };
}

/** The dates of a whole trajectory from 7 September 2026, region midden: a plan that keeps every rule. */
export const dates: Readonly<Record<string, string>> = {
  klikgesprek: at('2026-09-10'),
  nuMeting: at('2026-09-24', '17:00'),
  'c1.coTeaching': at('2026-09-28'),
  'c1.groepsbezoek': at('2026-09-30', '09:00'),
  'c1.nabespreking': at('2026-10-02'),
  'c2.coTeaching': at('2026-10-07'),
  'c2.groepsbezoek': at('2026-10-09', '09:00'),
  'c2.nabespreking': at('2026-10-13'),
  tussenevaluatie: at('2026-10-14'),
  'c3.coTeaching': at('2026-10-28'),
  'c3.groepsbezoek': at('2026-10-30', '09:00'),
  'c3.nabespreking': at('2026-11-03'),
  'c4.coTeaching': at('2026-11-09'),
  'c4.groepsbezoek': at('2026-11-11', '09:00'),
  'c4.nabespreking': at('2026-11-13'),
  'c5.coTeaching': at('2026-11-18'),
  'c5.groepsbezoek': at('2026-11-20', '09:00'),
  'c5.nabespreking': at('2026-11-24'),
  driegesprek: at('2026-12-02'),
};

/** A life of one trajectory: people act, time goes on, and what comes out is looked at. */
export class Story {
  trajectory: Trajectory;
  now: string;

  constructor(asked: StartRequest = request, by: Name = 'paul') {
    this.now = at('2026-09-01', '10:00');
    const situation = { ...situationAt(this.now), id: 't-1', school, colleagues };
    const started = start(asked, viewer(by), situation);
    if (!started.ok) throw new Error(JSON.stringify(started.refusals));
    this.trajectory = started.value;
  }

  on(day: string, time = '10:00'): this {
    this.now = at(day, time);
    this.trajectory = elapse(this.trajectory, situationAt(this.now));
    return this;
  }

  /** Does it; fails the test when it is refused. */
  act(by: Name, act: Act): this {
    const decided = decide(this.trajectory, act, viewer(by), situationAt(this.now));
    expect(decided, `${by} ${JSON.stringify(act).slice(0, 200)}`).toMatchObject({ ok: true });
    if (decided.ok) this.trajectory = decided.value;
    return this;
  }

  /** The codes, with their field where they have one (`required at goals`); empty when it is not refused. */
  refused(by: Name, act: Act): readonly string[] {
    const decided = decide(this.trajectory, act, viewer(by), situationAt(this.now));
    return decided.ok
      ? []
      : decided.refusals.map(({ code, field }) => (field ? `${code} at ${field}` : code));
  }

  moment(id: string): Moment {
    const found = this.trajectory.moments.find((each) => each.id === id);
    if (!found) throw new Error(`No moment ${id}`);
    return found;
  }

  document(id: string): Document {
    const found = this.trajectory.documents.find((each) => each.id === id);
    if (!found) throw new Error(`No document ${id}`);
    return found;
  }

  revision(moment: string): { readonly moment: string; readonly revision: number } {
    return { moment, revision: this.moment(moment).revision };
  }

  discussed(): this {
    return this.act('paul', { act: 'markDiscussed' }).act('sanne', { act: 'seeGoals' });
  }

  planned(plan: readonly PlannedMoment[] = wholePlan(this.trajectory)): this {
    return this.discussed().act('karin', { act: 'confirmPlan', moments: plan });
  }

  holds(moment: string): this {
    const start = Temporal.Instant.from(this.moment(moment).start as string);
    return this.on(dayOf(start), '17:00').heldNow(moment);
  }

  heldNow(moment: string): this {
    return this.act('karin', { act: 'held', ...this.revision(moment), held: true });
  }

  running(): this {
    return this.planned()
      .holds('klikgesprek')
      .act('sanne', { act: 'matchAnswer', goOn: true })
      .act('karin', { act: 'matchAnswer', goOn: true });
  }

  writes(by: Name, kind: string, moment?: string, more: FormValues = {}): this {
    return this.act(by, {
      act: 'submit',
      kind,
      values: { ...valuesOf[kind], ...more },
      ...(moment === undefined ? {} : { moment }),
    });
  }

  /** Held, with all that closes it. */
  closes(moment: string, kinds: readonly string[]): this {
    this.holds(moment);
    for (const kind of kinds) this.writes('karin', kind, moment);
    return this;
  }

  /** Through all five rounds and the tussenevaluatie. */
  guided(): this {
    this.running().closes('klikgesprek', ['klikverslag']);
    this.on('2026-09-22').writes('paul', 'schooldossier').writes('karin', 'nuMeting', 'nuMeting');
    for (const round of [1, 2, 3, 4, 5]) {
      this.closes(`c${round}.coTeaching`, ['coTeachingVerslag']);
      this.closes(`c${round}.groepsbezoek`, ['analyse']);
      this.closes(`c${round}.nabespreking`, ['nabespreking', 'rapportage']);
      if (round === 2) this.closes('tussenevaluatie', ['tussenverslag']);
    }
    return this;
  }

  /** To the end: driegesprek, eindrapportage read first, vaststelling told in person. */
  completed(): this {
    this.guided().closes('driegesprek', ['drieverslag']);
    this.writes('karin', 'eindrapportage');
    this.act('sanne', {
      act: 'react',
      document: 'eindrapportage.trajectory.v1',
      text: 'Ik herken me hierin.',
    });
    this.on('2026-12-08').writes('paul', 'vaststelling');
    return this.on('2026-12-10').act('paul', { act: 'markInPerson', document: 'vaststelling.trajectory.v1' });
  }
}

export function wholePlan(trajectory: Trajectory): readonly PlannedMoment[] {
  return trajectory.moments.map(({ id, place }) => ({
    moment: id,
    place,
    pinned: false,
    dropped: false,
    ...(dates[id] === undefined ? {} : { start: dates[id] }),
  }));
}

const agreement = { who: 'Sanne', what: 'Start met een vast ritueel', byWhen: '2026-12-18' };

/** What is written in each form, enough to be accepted. */
export const valuesOf: Readonly<Record<string, FormValues>> = {
  schooldossier: { documents: ['Beoordeling van 10 juni, map P-dossier'] },
  klikverslag: { teacherSaid: 'Ik wil rust.', expectations: 'Eerlijk en op tijd.' },
  nuMeting: { documents: ['Beoordeling'], findings: ['Start: wisselend'] },
  lesvoorbereiding: { lesson: 'Rekenen, groep 5', lookAt: ['De start'] },
  coTeachingVerslag: { teacherSaid: 'Het is veel.', adjusted: 'Kortere uitleg.', lookAt: ['De start'] },
  analyse: { seen: 'De kinderen pakten zelf hun spullen.' },
  nabespreking: {
    teacherSaid: 'Het ging beter.',
    outcomes: { g1: 'Start in vijf minuten.' },
    agreements: [agreement],
  },
  rapportage: {
    observed: { g1: '30 september, rekenen: start in vijf minuten.' },
    outcomes: { g1: 'De start lukt.' },
    agreements: [agreement],
  },
  tussenverslag: { progress: { g1: 'Op weg.' } },
  drieverslag: { teacherSaid: 'Ik ben gegroeid.', discussed: 'Hoe het verder gaat.' },
  eindrapportage: {
    background: 'Beoordeling van 10 juni.',
    method: 'Vijf rondes.',
    course: 'Per ronde.',
    outcomes: { g1: 'Van tien naar vijf minuten.' },
  },
  vaststelling: { choice: 'Ik stel vast dat we verder gaan.', reasons: 'De rapportages.' },
};
