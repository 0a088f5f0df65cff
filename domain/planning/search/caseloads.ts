import type { Board } from '../board/board.ts';

/**
 * The movable units of each host (of who has none: of each trajectory). Hosts share only directors, care coordinators and
 * rooms, so that what one caseload lacks is mostly found within it.
 */
export function caseloadsOf({ tables }: Board): number[][] {
  const { trajectories, trajectoryOf, units, host } = tables;
  const byOwner = new Map<string, number[]>();
  for (const u of trajectories.flat()) {
    const h = host[units[u]!.moments[0]!]!;
    const owner = h >= 0 ? `host ${h}` : `trajectory ${trajectoryOf[u]}`;
    const own = byOwner.get(owner);
    if (own) own.push(u);
    else byOwner.set(owner, [u]);
  }
  return [...byOwner.values()];
}
