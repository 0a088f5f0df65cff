import { type Api, createApi, type SeenTrajectory } from '../../../infra/local/story/api.ts';
import { hold, nextMoment } from '../../../infra/local/story/live.ts';
import { operationsSecret } from '../../support/house/environment.ts';
import type { House } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';

const cast = {
  ...{ school: 'zwaluw', startsOn: '2026-11-09', nuMeting: false, goals: [] },
  ...{ teacher: id('sanne'), coach: id('maud'), leidinggevende: id('lies'), schoolleiding: id('adri') },
};

/**
 * Lives through the moments that come before one of them, at the app's own door: prepared, held, written down and
 * read. Moves the clock along.
 */
export async function liveUntil(house: House, trajectory: string, moment: string): Promise<void> {
  const api = await apiFromNow(house);
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

/** Lives through these moments alone, as `liveUntil` does; what else there was stays as it stands. */
export async function liveThrough(
  house: House,
  trajectory: string,
  moments: readonly string[],
): Promise<void> {
  const api = await apiFromNow(house);
  for (const moment of moments) {
    const seen = await api.get<SeenTrajectory>(cast.coach, `/api/trajectories/${trajectory}`);
    const next = seen.moments.find((one) => one.moment === moment && one.state === 'scheduled');
    if (!next) throw new Error(`${moment} is not planned`);
    await hold(api, { id: trajectory, cast }, next);
  }
}

/** From here on it never sets the clock back. */
async function apiFromNow(house: House): Promise<Api> {
  const api = createApi(house.tenant, house.config.PUBLIC_URL, operationsSecret);
  await api.at(new Date(house.tenant.clock.now()).toISOString());
  return api;
}
