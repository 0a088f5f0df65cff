import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mayRead, maySeeMoment } from '../../../../domain/access/access.ts';
import { standingAt } from '../../../../domain/access/roles.ts';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { start } from '../../../../domain/acts/start.ts';
import { officeRoster } from '../../../../domain/calendar/working-hours.ts';
import { decide } from '../../../../domain/decide.ts';
import type { Telling } from '../../../../domain/effects/effect.ts';
import { owed } from '../../../../domain/effects/owed.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { completeTemplate } from '../../../../domain/template/complete.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { calendar, digest, school } from './story.ts';

/*
 * A programme that the app has never heard of: groups of teachers in two tracks, as data; the source texts "Begeleiding
 * Startende Leraren, Regio Utrecht" and "PPO-NK, Professionalisering" have groups.
 */
const meeting = { timing: { kind: 'spread' }, durationMin: 120, closes: ['leerpunten'] } as const;
const intervisie = completeTemplate({
  id: 'intervisie',
  version: 1,
  discreet: false,
  introduction: 'byStarting',
  tracks: ['inOntwikkeling', 'gevorderd'],
  roles: [
    { role: 'teacher', min: 4, max: 12, starts: 'no' },
    { role: 'coach', min: 1, max: 1, starts: 'inNameOf' },
    { role: 'leidinggevende', min: 1, max: 1, starts: 'self' },
  ],
  steps: [
    { ...meeting, id: 'aftrap', timing: { kind: 'first', withinDays: 10 } },
    { ...meeting, id: 'intervisie', track: 'inOntwikkeling', cycle: { id: 'i', count: 2 } },
    { ...meeting, id: 'audit', track: 'gevorderd', cycle: { id: 'a', count: 2 } },
    { ...meeting, id: 'slot', timing: { kind: 'closing' } },
  ],
  documents: [{ kind: 'leerpunten', form: 'kortVerslag' }],
});

const group = {
  anna: 'inOntwikkeling',
  bram: 'inOntwikkeling',
  chris: 'gevorderd',
  dewi: 'gevorderd',
} as const;
const person = (name: string) => ({ person: name, name, mail: `${name}@x.nl`, external: false });
let entries = 0;
const situationAt = (now: string) => ({
  ...{ template: intervisie, calendar, rosters: {}, digest, busy: {}, unreachable: [] },
  entry: `e${++entries}`,
  now: Temporal.Instant.from(now),
});

function begun(people: Readonly<Record<string, string>> = group) {
  const request = {
    ...{ template: { id: 'intervisie', version: 1 }, schoolId: school.id, goals: [], options: {} },
    startsOn: '2026-09-14',
    people: [
      ...Object.entries(people).map(([name, track]) => ({
        ...person(name),
        role: 'teacher' as const,
        track,
      })),
      { ...person('karin'), role: 'coach' as const },
      { ...person('paul'), role: 'leidinggevende' as const },
    ],
  };
  const colleagues = [{ ...person('karin'), coach: true, roster: officeRoster() }];
  const situation = { ...situationAt('2026-09-08T08:00:00Z'), id: 'g-1', school, colleagues };
  return start(request, viewerOf('paul', 'paul'), situation);
}

function act(trajectory: Trajectory, by: string, asked: Act, now: string): Trajectory {
  const decided = decide(trajectory, asked, viewerOf(by, by), situationAt(now));
  if (!decided.ok) throw new Error(`${asked.act}: ${JSON.stringify(decided.refusals)}`);
  return decided.value;
}

/** Planned as the app proposes it. */
function planned(): Trajectory {
  const started = begun();
  if (!started.ok) throw new Error(JSON.stringify(started.refusals));
  const now = '2026-09-08T09:00:00Z';
  const moments = propose(started.value, [], situationAt(now)).moments.map(
    ({ moment, place, start: at }) => ({
      ...{ moment, place, pinned: false, dropped: false },
      ...(at ? { start: at } : {}),
    }),
  );
  return act(started.value, 'karin', { act: 'confirmPlan', moments }, now);
}

const tellingsAt = (trajectory: Trajectory, now: string) =>
  owed(trajectory, {}, [], situationAt(now)).effects.filter((one): one is Telling => one.kind === 'tell');

test('it starts with the meetings of each track, and refuses a track that is not there', () => {
  const started = begun();
  expect(started.ok && started.value.moments.map(({ id }) => id)).toEqual([
    ...['aftrap', 'i1.intervisie', 'i2.intervisie', 'a1.audit', 'a2.audit', 'slot'],
  ]);
  expect(begun({ ...group, dewi: 'gisteren' })).toMatchObject({ refusals: [{ field: 'people.teacher' }] });
  const one = begun({ anna: 'gevorderd', bram: 'gevorderd', chris: 'gevorderd', dewi: 'gevorderd' });
  expect(one.ok && one.value.moments.map(({ step }) => step)).not.toContain('intervisie');
});

test('it is planned and stands in the calendars of those whom each meeting is for', () => {
  const trajectory = planned();
  expect(trajectory.stage).toBe('running');
  expect(trajectory.moments.every(({ state, start: at }) => state === 'scheduled' && at)).toBe(true);
  const { effects } = owed(trajectory, {}, [], situationAt('2026-09-21T09:00:00Z'));
  const invited = new Map(
    effects.flatMap((one) =>
      one.kind === 'createEvent' ? [[one.moment, one.event.attendees.map(({ name }) => name)] as const] : [],
    ),
  );
  expect(invited.get('i1.intervisie')).toEqual(['anna', 'bram']);
  expect(invited.get('a1.audit')).toEqual(['chris', 'dewi']);
  const subjects = effects.flatMap((one) => (one.kind === 'createEvent' ? [one.event.subject] : []));
  for (const name of Object.keys(group)) expect(subjects.join()).not.toContain(name);
});

test('it reminds who takes part, asks her who guides for the verslag, and keeps it in its track', () => {
  const trajectory = planned();
  const moment = trajectory.moments.find(({ id }) => id === 'i1.intervisie')!;
  const begins = Temporal.Instant.from(moment.start!);
  const reminded = tellingsAt(trajectory, begins.subtract({ hours: 70 }).toString())
    .filter(({ card }) => card.card === 'reminder' && card.moment === moment.id)
    .map(({ to }) => to);
  expect(reminded.sort()).toEqual(['anna', 'bram', 'karin']);
  const over = begins.add({ hours: 3 }).toString();
  const asked = tellingsAt(trajectory, begins.add({ hours: 24 }).toString());
  expect(
    asked.filter(({ card }) => card.card === 'verslag' && card.moment === moment.id).map(({ to }) => to),
  ).toEqual(['karin']);
  const { revision } = moment;
  const held = act(trajectory, 'karin', { act: 'held', moment: moment.id, revision, held: true }, over);
  const values = {
    teacherSaid: 'We herkennen elkaars vragen.',
    agreements: [{ who: 'Anna', what: 'deelt haar opzet', byWhen: '2026-12-01' }],
  };
  const written = act(held, 'karin', { act: 'submit', kind: 'leerpunten', moment: moment.id, values }, over);
  const standing = standingAt(written, intervisie, Temporal.Instant.from(over));
  const [document] = written.documents;
  const people = [...Object.keys(group), 'karin', 'paul'];
  expect(people.filter((one) => mayRead(viewerOf(one, one), document!, standing))).toEqual([
    'anna',
    'bram',
    'karin',
  ]);
  const audit = written.moments.find(({ id }) => id === 'a1.audit')!;
  expect(people.filter((one) => maySeeMoment(viewerOf(one, one), audit, standing))).toEqual([
    ...['chris', 'dewi', 'karin', 'paul'],
  ]);
  // Nobody of the group gives away what is the group's.
  const release: Act = { act: 'release', document: document!.id, to: 'paul' };
  expect(decide(written, release, viewerOf('anna', 'anna'), situationAt(over)).ok).toBe(false);
});
