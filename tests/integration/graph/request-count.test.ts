import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { BRAM, FATIMA, type GraphHome, mailOf, SANNE, startHome } from './home.ts';

let home: GraphHome;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());

const start = (i: number) => new Date(Date.UTC(2026, 10, 24 + i * 4, 9)).toISOString().replace('.000', '');

const moments = Array.from(
  { length: 18 },
  (_, i): Moment => ({
    ...{ id: `m${i}`, step: 'groepsbezoek', cycle: 1, state: 'proposed', durationMin: 60, place: 'online' },
    ...{ attendees: [], pinned: false, revision: 0, responses: [] },
  }),
);
const trajectory: Trajectory = {
  ...{ id: 't', template: { id: 'verbetertraject', version: 1 }, schoolId: 's', stage: 'running' },
  ...{ startsOn: '2026-11-23', months: 3, options: {}, participants: [], goals: [], goalsSeen: [] },
  ...{ matchAnswers: [], moments, documents: [], films: [], log: [] },
};

it('planning and confirming eighteen moments of three people takes five requests to Graph', async () => {
  await home.lists.write(undefined, trajectory);
  home.requests();

  await home.calendar.availability(
    [mailOf('sanne'), mailOf('bram'), mailOf('fatima')],
    '2026-11-23T00:00:00Z',
    '2027-03-01T00:00:00Z',
    SANNE,
  );
  const { stored, events } = await home.truth.read('t', [SANNE], async () => undefined);
  expect(events.get(SANNE)).toEqual({});
  const planned = await home.lists.write(stored, {
    ...stored!.trajectory,
    moments: moments.map((each, i) => ({ ...each, state: 'scheduled', start: start(i), revision: 1 })),
    log: [{ id: 'e0', at: '2026-11-23T08:00:00Z', by: SANNE, what: 'confirmPlan' }],
  });
  const written = await home.calendar.put(
    planned.trajectory.moments.map((each, i) => ({
      event: {
        ...{ key: `t/${each.id}`, organiser: SANNE, transactionId: `t/${each.id}/1`, subject: 'Gesprek' },
        ...{
          start: start(i),
          end: start(i).replace('T09', 'T10'),
          online: true,
          location: '',
          momentPath: 'x',
        },
        attendees: ['bram', 'fatima'].map((name) => ({ mail: mailOf(name), name, required: true })),
      },
    })),
  );
  const after = await home.lists.write(planned, {
    ...planned.trajectory,
    moments: planned.trajectory.moments.map((each, i) => ({
      ...each,
      calendar: { ...written[i]!, organiser: SANNE, generation: 1, invited: [BRAM, FATIMA] },
    })),
  });

  const { outer, inner } = home.requests();
  expect(outer.length).toBeLessThanOrEqual(5);
  expect(inner.filter((line) => / (4|5)\d\d$/.test(line))).toEqual([]);
  expect(await home.lists.read('t')).toEqual(after);
  expect(Object.keys(await home.calendar.observe(SANNE, 't'))).toHaveLength(18);
});
