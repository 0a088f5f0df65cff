import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { ownMinutes } from '../../../../domain/hours/own.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { momentAt, running } from '../growth/running.ts';
import { viewContext } from '../release/written.ts';

const held = momentAt('klassenbezoek', 2, '2026-09-09T06:30:00Z', 'held');
const coming = momentAt('begeleidingsgesprek', 6, '2026-10-08T13:30:00Z', 'scheduled');
const without = { ...momentAt('modelles', 8, '2026-10-28T09:30:00Z', 'scheduled'), attendees: [] };
const off = { ...momentAt('nagesprek', 4, '2026-09-23T10:30:00Z', 'scheduled'), state: 'notHeld' as const };

test('what guidance takes of her is what she attends: held, or still meant to be', () => {
  expect(ownMinutes([held, coming, without, off], 'fenna')).toEqual({ planned: 90, realised: 30 });
});

test('she sees it on her own page, and nobody else sees hers', () => {
  const seen = (who: string) =>
    trajectoryView(running, viewerOf(who, who), viewContext('2026-10-05T09:00:00Z'));
  expect(seen('fenna')?.myMinutes).toEqual(ownMinutes(running.moments, 'fenna'));
  for (const who of ['coen', 'dirk']) expect(seen(who)?.myMinutes).toBeUndefined();
});
