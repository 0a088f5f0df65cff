export const people = {
  short: 'Typ ten minste twee letters van de naam.',
  looking: 'Bezig met zoeken …',
  none: 'Niemand gevonden. Kijk de spelling na.',
  found: '',
  failed: 'Zoeken lukt nu niet. Probeer het zo nog eens.',
} as const;
