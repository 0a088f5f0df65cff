export const readers = {
  title: 'Wie kan dit lezen?',
  now: (names: string) => (names ? `Nu: ${names}.` : 'Nu: alleen jij.'),
  onceBoth: (names: string) => `Zodra jullie allebei hebben ingevuld ook: ${names}.`,
  onceBegun: (names: string) => `Zodra het gesprek begint ook: ${names}.`,
  onceDelivered: (names: string) => `Zodra het bezorgd is ook: ${names}.`,
} as const;
