import { expect } from 'vitest';
import { id, type Name } from '../../support/house/people.ts';
import type { Story } from '../life/story.ts';

/**
 * Looks wherever the director can: her pages at her own door, every document of the trajectory by its address, her
 * chat and her calendar. None of these texts stands there.
 */
export async function directorFindsNone(
  story: Story,
  texts: readonly string[],
  coach: Name = 'maud',
): Promise<void> {
  const { house } = story.teams;
  const lies = house.as('lies');
  const { documents } = await house.as(coach).trajectory(story.trajectory);
  const own = await house.as('sanne').trajectory(story.trajectory);
  const traject = `/api/trajectories/${story.trajectory}`;
  const all = new Set([...documents, ...own.documents].map((one) => one.id));
  const addresses = [...all].map((document) => `${traject}/documents/${document}`);
  const paths = [
    '/api/home',
    '/api/trajectories',
    '/api/hours',
    traject,
    `${traject}/about-me`,
    ...addresses,
  ];
  const seen = await Promise.all(paths.map((path) => lies.call<unknown>('GET', path)));
  const said = JSON.stringify([
    seen.map(({ body }) => body),
    house.connector.as(id('lies')).messages(),
    house.tenant.eventsOf(id('lies')),
  ]);
  for (const text of texts) expect(said).not.toContain(text);
}
