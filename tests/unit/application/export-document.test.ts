import { expect, test } from 'vitest';
import { exportDocument } from '../../../bot/application/export-document.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import { context, now, type State, viewer, worldOf } from '../domain/access/starter-world.ts';

const told: State = { kind: 'aanstellingsadvies', life: 'told', earlier: false, opened: true };

test('a file is called by the number that its reader counts, and not by how many versions there were', async () => {
  const { with: world, id } = worldOf(told);
  const documents = world.documents.map((one) => (one.id === id ? { ...one, version: 3 } : one));
  const trajectory = { ...world, documents };
  const ports = {
    readModel: { known: async () => ({ stored: { trajectory, etags: {}, edits: [] }, pending: [] }) },
    lists: {
      schools: async () => [...context(now).schools.values()],
      colleagues: async () => [],
      terms: async () => ({}),
      settings: async () => suggestedSettings,
    },
    intake: { add: async () => true },
    conversations: { unreachableAmong: async () => [] },
    jobs: { settleMeanwhile: () => {} },
    clock: { now: () => Date.parse(now) },
    digest: () => '',
    writeFile: async () => new Uint8Array(),
  };
  const file = await exportDocument(ports as never, viewer('S'), trajectory.id, id);
  expect(file).toMatchObject({ ok: true, value: { name: 'aanstellingsadvies-v1.docx' } });
});
