import { openHouse } from '../../support/house/house.ts';
import { id, names } from '../../support/house/people.ts';
import { discussed, momentOf } from '../../support/house/story.ts';
import type { Figure } from '../figure.ts';
import { requestsSince } from './graph-requests.ts';

const AIM = 6;

/**
 * HTTP requests to Graph for planning and confirming one traject: 18 moments and 3 people. Counted in the tenant's
 * ledger, over the whole app: asking the proposal, confirming it, and after "samen verder" all rows and events.
 */
export async function* postsPerTraject(): AsyncIterable<Figure> {
  const house = await openHouse('2026-11-05T08:00:00Z');
  try {
    // Who has the app already: installing it is not planning.
    for (const name of names) await house.connector.as(id(name)).install();
    await house.quiet();
    const trajectory = await discussed(house);
    const maud = house.as('maud');
    const here = () => house.tenant.ledger.entries().length;
    const before = here();
    const proposal = await maud.get<'proposal'>(`/api/trajectories/${trajectory}/proposal`, 'POST', {
      moments: [],
    });
    const moments = proposal.moments.map(({ moment, start, place, pinned, dropped }) => ({
      moment,
      place,
      pinned,
      dropped,
      ...(start ? { start } : {}),
    }));
    await maud.act(trajectory, { act: 'confirmPlan', moments });
    await house.quiet();
    const planned = requestsSince(house.tenant, before);
    const first = momentOf(await maud.trajectory(trajectory), 'klikgesprek');
    await house.at(first.end!);
    await maud.act(trajectory, { act: 'held', moment: first.moment, revision: first.revision, held: true });
    await maud.act(trajectory, { act: 'matchAnswer', goOn: true });
    await house.quiet();
    const gate = here();
    await house.as('sanne').act(trajectory, { act: 'matchAnswer', goOn: true });
    await house.quiet();
    const booked = requestsSince(house.tenant, gate);
    const note = `proposal and klikgesprek: ${told(planned)}; after samen verder the other 17: ${told(booked)}; the baseline is the aim`;
    yield {
      figure: 'graph.posts_per_traject',
      value: total(planned) + total(booked),
      unit: 'HTTP requests',
      baseline: AIM,
      note,
    };
  } finally {
    await house.close();
  }
}

function told(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, count]) => (count === 1 ? name : `${count} × ${name}`)).join(', ');
}

function total(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, one) => sum + one, 0);
}
