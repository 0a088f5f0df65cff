/** By where they stand: under way, with a verslag that stands open, ended. */
export const trajectoryFilters = ['all', 'active', 'open', 'done'] as const;
export type TrajectoryFilter = (typeof trajectoryFilters)[number];
