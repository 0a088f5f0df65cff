import { createApi } from '../../../infra/local/story/api.ts';
import { hold, nextMoment } from '../../../infra/local/story/live.ts';
import type { House } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';

/**
 * Lives through the moments that come before one of them, at the app's own door: prepared, held, written down and
 * read. Moves the clock along.
 */
export async function liveUntil(house: House, trajectory: string, moment: string): Promise<void> {
  const api = createApi(house.tenant, house.config.PUBLIC_URL);
  const cast = {
    ...{ school: 'zwaluw', startsOn: '2026-11-09', nuMeting: false, goals: [] },
    ...{ teacher: id('sanne'), coach: id('maud'), leidinggevende: id('lies'), schoolleiding: id('adri') },
  };
  // From here on it never sets the clock back.
  await api.at(new Date(house.tenant.clock.now()).toISOString());
  for (;;) {
    const next = await nextMoment(api, { id: trajectory, cast }, '2028-01-01T00:00:00Z');
    if (!next) throw new Error(`No ${moment} is planned any more`);
    if (next.moment === moment) return;
    if (next.step === 'groepsbezoek') {
      await api.act(cast.coach, trajectory, { act: 'checkFilmBasis', moment: next.moment });
    }
    await hold(api, { id: trajectory, cast }, next);
  }
}
