/**
 * Paths of the tabs' pages. They stand in event bodies and on cards that were sent long ago: they are added to,
 * never renamed. They hold ids and nothing that gives anything away.
 */
export const pages = {
  trajectory: (trajectory: string) => path('traject', trajectory),
  plan: (trajectory: string) => path('traject', trajectory, 'plan'),
  /** The kijkwijzers that one may read, side by side and through the year. */
  kijkwijzers: (trajectory: string) => path('traject', trajectory, 'kijkwijzers'),
  /** A plan made to measure. */
  tailored: (trajectory: string, kind: string) => path('traject', trajectory, 'opmaat', kind),
  /** New times for what a school calendar put out of place, of all that one guides. */
  replan: () => path('herplannen'),
  moment: (trajectory: string, moment: string) => path('traject', trajectory, 'moment', moment),
  document: (trajectory: string, document: string) => path('traject', trajectory, 'document', document),
  /** What was handed over to the board, for who reads it there. */
  advice: (trajectory: string, document: string) => path('adviezen', trajectory, document),
  /** Correcting what was asked at the start. */
  amend: (trajectory: string) => path('start', trajectory),
  /** Writing a document; `moment` for the kinds that belong to one, `corrects` for a new version of one. */
  write: (trajectory: string, kind: string, moment?: string, corrects?: string) =>
    path(
      'traject',
      trajectory,
      'schrijf',
      kind,
      moment ?? '-',
      ...(corrects === undefined ? [] : [corrects]),
    ),
} as const;

function path(...parts: string[]): string {
  return parts.map(encodeURIComponent).join('/');
}
