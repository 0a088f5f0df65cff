import type { Act } from '../../../../domain/acts/act.ts';
import type { FormValues } from '../../../../domain/forms/form.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { done, written } from '../release/written.ts';

/** Monday in the sixth school week. */
export const today = '2026-10-05T09:00:00Z';

const both: Moment['attendees'] = ['fenna', 'coen'].map((person) => ({ person, required: true }));
const [held] = written.moments;

/** A moment of the template as it stands in this trajectory. */
export function momentAt(step: string, week: number, start: string, state: Moment['state']): Moment {
  const { durationMin, place } = template.steps.find((one) => one.id === step)!;
  const base = { ...held!, id: `w${week}.${step}`, step, cycle: week, durationMin, place, start, state };
  return { ...base, attendees: both, ...(state === 'held' ? { heldAt: start } : {}) };
}

/** A school year that runs: two talks were held, and others are to come. */
export const running: Trajectory = {
  ...written,
  goals: [{ id: 'g1', text: 'Rustige start', revision: 1 }],
  moments: [
    momentAt('tripartite', 1, '2026-09-03T13:30:00Z', 'held'),
    ...written.moments,
    momentAt('begeleidingsgesprek', 6, '2026-10-08T13:30:00Z', 'scheduled'),
    momentAt('modelles', 8, '2026-10-28T09:30:00Z', 'scheduled'),
    momentAt('popgesprek', 8, '2026-10-29T14:30:00Z', 'scheduled'),
    momentAt('kijkwijzergesprek', 18, '2027-01-20T14:30:00Z', 'scheduled'),
  ],
};

export const leerdoel = {
  ...{ want: 'Ik begin rustig.', why: 'Dan hoor ik iedereen.', actions: '', needs: '', seen: '' },
  werkpunten: ['Rustige start'],
  items: ['drieBlokken.1.k2'],
};

export function popWith(...days: readonly string[]): FormValues {
  const contacts = days.map((on) => ({ on, subject: 'Even sparren' }));
  return { leerdoelen: [leerdoel], ...(contacts.length > 0 ? { contacts } : {}) };
}

export function submits(kind: string, values: FormValues, moment?: string): Act {
  return { act: 'submit', kind, values, ...(moment === undefined ? {} : { moment }) };
}

export function kijkwijzerOf(step: string): FormValues {
  const items = { k1: step, i2: 'notApplicable' };
  const ratings = { instrument: 'drieBlokken', version: 1, items, notes: { interactie: 'Er was denktijd.' } };
  return { lesson: 'Rekenen in groep 5', ratings };
}

const talk = 'w18.kijkwijzergesprek';

/** She filled hers in first, and after her the coach. */
export const hersIn = done(
  running,
  'fenna',
  submits('kijkwijzerLeerkracht', kijkwijzerOf('often'), talk),
  today,
);
export const bothIn = done(
  hersIn,
  'coen',
  submits('kijkwijzerCoach', kijkwijzerOf('sometimes'), talk),
  '2026-10-06T09:00:00Z',
);

/** What was asked for by the starter herself: a day of a POP, as a moment. */
export const askedFor = ({ moments }: Trajectory): readonly Moment[] =>
  moments.filter((one) => one.step === 'popcontact');

export const withPop = (trajectory: Trajectory, values: FormValues, now = today): Trajectory =>
  done(trajectory, 'fenna', submits('pop', values), now);
