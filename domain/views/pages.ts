/**
 * Paths of the tabs' pages. They stand in event bodies and on cards that were sent long ago: they are added to,
 * never renamed. They hold ids and nothing that gives anything away.
 */
export const pages = {
  home: () => '/',
  trajectory: (trajectory: string) => `/traject/${encodeURIComponent(trajectory)}`,
  plan: (trajectory: string) => `/traject/${encodeURIComponent(trajectory)}/planning`,
  goals: (trajectory: string) => `/traject/${encodeURIComponent(trajectory)}/doelen`,
  moment: (trajectory: string, moment: string) =>
    `/traject/${encodeURIComponent(trajectory)}/moment/${encodeURIComponent(moment)}`,
  document: (trajectory: string, document: string) =>
    `/traject/${encodeURIComponent(trajectory)}/document/${encodeURIComponent(document)}`,
  /** Writing a document; `moment` for the kinds that belong to one. */
  write: (trajectory: string, kind: string, moment?: string) =>
    `/traject/${encodeURIComponent(trajectory)}/schrijven/${encodeURIComponent(kind)}${
      moment === undefined ? '' : `/${encodeURIComponent(moment)}`
    }`,
} as const;
