import { Temporal } from 'temporal-polyfill';
import { beforeEach, describe, expect, test } from 'vitest';
import type { IntakeEntry, UntoldRefusal } from '../../../bot/application/ports/intake.ts';
import { markKeptAsOne } from '../../../bot/application/settle/kept-as-one.ts';
import { type SettlePorts, settle } from '../../../bot/application/settle.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { calendar, written } from '../domain/release/written.ts';

/** Stopped on 10 December; what was written goes three months later, and the log said that all goes in April. */
const ended: Trajectory = {
  ...written,
  stage: 'stopped',
  ended: { on: '2026-12-10', by: 'dirk', early: true },
};
const erased = (at: string, what: string) => ({
  ...{ id: `erased.${what}#1`, at, by: 'system', what: 'erased', detail: { what } },
});
const refusalAt = (id: string, at: string): UntoldRefusal => ({
  ...{ id, by: 'coen', at, act: { act: 'pause' } as const, refusals: [{ code: 'ended' } as const] },
});

describe('what is erased', () => {
  let trajectory: Trajectory;
  let done: string[];
  let refused: UntoldRefusal[];
  let pending: IntakeEntry[];
  let cut = '';
  beforeEach(() => {
    [done, refused, pending, cut] = [[], [], [], ''];
  });

  const note = async (what: string) => {
    done.push(what);
    if (what === cut) throw new Error('the process dies here');
  };
  const nothing = async () => {};
  function ports(now: string): SettlePorts {
    const school = { id: 's', name: 'S', calendar, leaders: ['dirk'] };
    const stored = () => ({ trajectory, etags: {}, edits: [] });
    return {
      truth: { read: async () => ({ stored: stored(), events: new Map() }) },
      lists: {
        schools: async () => [school],
        colleagues: async () => [],
        terms: async () => ({ verslag: 3, rapportage: 12, logboek: 24 }),
        settings: async () => suggestedSettings,
        write: async (_: unknown, after: Trajectory) => ({ trajectory: after, etags: {}, edits: [] }),
        remove: () => note('rows'),
        async *all() {},
      },
      intake: {
        pending: async () => pending,
        waiting: async () => [],
        settled: nothing,
        refused: nothing,
        refusedIn: async () => refused,
        noted: (id: string) => note(`noted ${id}`),
      },
      readModel: {
        known: async () => ({ stored: stored(), pending: [] }),
        of: async () => [trajectory],
        ids: async () => [trajectory.id],
        put: nothing,
        remove: () => note('read model'),
      },
      traces: {
        forget: () => note('traces'),
        forgetDrafts: (_: string, until: string) => note(`drafts until ${until}`),
      },
      drafts: {
        get: async () => undefined,
        returned: async () => [],
        put: async (_: string, { key }: { key: string }) => {
          await note(`draft ${key}`);
          return true;
        },
      },
      agenda: { set: nothing, due: async () => [] },
      told: { of: async () => [] },
      conversations: { unreachableAmong: async (people: readonly string[]) => people },
      meetingEnds: { of: async () => ({}) },
      replans: { of: async () => undefined },
      ledgerSince: Temporal.Instant.from(now),
      clock: { now: () => Date.parse(now) },
      digest: (text: string) => `hash of ${text.length}`,
      log: { info: () => {}, warn: () => {}, error: () => {} },
    } as unknown as SettlePorts;
  }

  test('takes along what was being written by then, and not what is begun or comes back since', async () => {
    trajectory = ended;
    const act = { act: 'react', document: 'kortVerslag.w2.nagesprek.v1', text: 'Nog even dit.' } as const;
    pending = [{ id: 'late', trajectory: 't-1', by: 'fenna', at: '2027-03-10T08:59:00Z', act }];
    await settle(ports('2027-03-10T09:00:00Z'), 't-1');
    expect(done).toEqual([
      'drafts until 2027-03-10T09:00:00Z',
      'draft t-1:react:kortVerslag.w2.nagesprek.v1',
    ]);
    trajectory = { ...ended, documents: [], log: [erased('2027-03-10T09:00:00Z', 'verslag')] };
    [done, pending] = [[], []];
    await settle(ports('2027-04-20T09:00:00Z'), 't-1');
    expect(done).toEqual(['drafts until 2027-03-10T09:00:00Z']);
  });

  test('is nothing of what is kept as one with what still runs, also where only the lists know that it does', async () => {
    trajectory = ended;
    const next = { ...written, id: 't-2' };
    const settledWith = async (rows: readonly Trajectory[], known: readonly Trajectory[]) => {
      done = [];
      const base = ports('2027-03-10T09:00:00Z');
      const lists = {
        ...base.lists,
        async *all() {
          for (const { id } of rows) yield { id, ended: false };
        },
        read: async (id: string) => ({ trajectory: rows.find((one) => one.id === id), etags: {}, edits: [] }),
      };
      const readModel = {
        ...base.readModel,
        known: async (id: string) => (id === 't-1' ? base.readModel.known(id) : { pending: [] }),
        putWhereAbsent: nothing,
        of: async () => known,
        ids: async () => known.map(({ id }) => id),
      };
      await settle({ ...base, lists, readModel } as unknown as SettlePorts, 't-1');
      return done;
    };
    const goes = ['drafts until 2027-03-10T09:00:00Z'];
    expect(await settledWith([ended], [ended])).toEqual(goes);
    expect(await settledWith([ended, next], [ended, next])).toEqual([]);
    expect(await settledWith([ended, next], [ended])).toEqual([]);
    expect(await settledWith([next], [])).toEqual([]);
  });

  test('is looked at again when what is kept as one with it begins or ends', async () => {
    const year = { ...written, id: 't-2' };
    const marked = async (before: Trajectory | undefined, after: Trajectory) => {
      const looked: string[] = [];
      const ports = {
        readModel: { of: async () => [ended, after] },
        jobs: { settleMeanwhile: (id: string) => void looked.push(id) },
      };
      await markKeptAsOne(ports, before, after);
      return looked;
    };
    expect(await marked(undefined, year)).toEqual(['t-1']);
    expect(await marked(year, year)).toEqual([]);
    expect(await marked(year, { ...year, ended: ended.ended! })).toEqual(['t-1']);
  });

  test('takes along the text of what was refused by then; of what was sent since she still hears', async () => {
    trajectory = { ...ended, documents: [], log: [erased('2027-03-10T09:00:00Z', 'verslag')] };
    refused = [refusalAt('old', '2027-03-09T09:00:00Z'), refusalAt('new', '2027-03-10T09:30:00Z')];
    await settle(ports('2027-03-10T10:00:00Z'), 't-1');
    expect(done).toEqual(['drafts until 2027-03-10T09:00:00Z', 'noted old']);
  });

  test('that she opened what is not hers any more is told to nobody', async () => {
    trajectory = written;
    const act = { act: 'read', document: 'w2.nagesprek.v1' } as const;
    refused = [{ ...refusalAt('opened', '2026-09-09T09:00:00Z'), act }];
    await settle(ports('2026-09-09T10:00:00Z'), 't-1');
    expect(done).toEqual(['noted opened']);
  });

  test('of a refusal nobody could be told, the text goes when it helps no more', async () => {
    trajectory = written;
    refused = [refusalAt('unreached', '2026-09-09T09:00:00Z')];
    await settle(ports('2026-09-22T10:00:00Z'), 't-1');
    expect(done).toEqual([]);
    await settle(ports('2026-09-24T10:00:00Z'), 't-1');
    expect(done).toEqual(['noted unreached']);
  });

  test('as the last of it leaves nothing behind, wherever it is cut off', async () => {
    const line = erased('2029-01-01T09:00:00Z', 'logboek');
    trajectory = { ...ended, documents: [], log: [line] };
    for (const at of ['traces', 'rows']) {
      [done, cut] = [[], at];
      await expect(settle(ports('2029-01-15T10:00:00Z'), 't-1')).rejects.toThrow('dies here');
      // As long as the row stands it is done again; once that is gone only caches are left.
      expect(done.indexOf('traces')).toBe(0);
    }
    [done, cut] = [[], ''];
    await settle(ports('2029-01-15T10:00:00Z'), 't-1');
    expect(done).toEqual(['traces', 'rows', 'read model']);
  });
});
