import { capital } from './names.ts';

/** Sentences with which a document begins that is composed from what was recorded. Facts; its author goes on from there. */
export const composeTexts = {
  goalsFrom: (day: string) => `Uit het beoordelingsgesprek van ${day}:`,
  sharpened: 'Deze doelen zijn tijdens het traject aangescherpt en opnieuw afgesproken.',
  baseline: (day: string) => `Nu-meting, ${day}:`,
  period: (from: string, until: string) => `Het traject liep van ${from} tot en met ${until}.`,
  participants: 'Deelnemers:',
  held: (minutes: number) => `Gehouden, met de geplande duur (samen ${hours(minutes)}):`,
  heldMoment: (day: string, name: string, minutes: number) =>
    minutes > 0 ? `${day}: ${name}, ${minutes} minuten` : `${day}: ${name}`,
  goesOn: 'Leerkracht en begeleider zeiden allebei: samen verder.',
  /** Above what is said of a moment: with the colon that makes it a heading. */
  headOfMoment: (day: string, name: string) => `${capital(name)}, ${day}:`,
  lasted: (minutes: number) => `Gehouden, ${minutes} minuten.`,
  stillToCome: 'Nog te houden.',
  notHeld: (names: string) => `Gingen niet door: ${names}.`,
  atBaseline: (day: string, text: string) => `Bij de nu-meting (${day}): ${text}`,
  atFirst: (day: string, text: string) => `Bij de start (${day}): ${text}`,
  lately: (day: string, text: string) => `Laatst gezien (${day}): ${text}`,
  outcome: (day: string, text: string) => `Opbrengst (${day}): ${text}`,
  goal: (text: string) => `Doel: ${text}`,
  agreement: (who: string, what: string, byWhen: string) => `${who}: ${what}, ${byWhen}`,
  adjustments: 'Bijsturingen:',
  agreements: 'Afspraken:',
  reaction: (day: string, name: string, text: string) => `${day}, bij ${name}: “${text}”`,
  annex: (name: string, moment: string, day: string) =>
    moment === '' ? `${name}, ${day}` : `${name} over ${moment}, ${day}`,
  observed: (day: string, name: string, text: string) => `${day}, ${name}: ${text}`,
} as const;

/** '12 uur', '7 uur en 30 minuten'. */
function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return `${rest} minuten`;
  return rest === 0 ? `${whole} uur` : `${whole} uur en ${rest} minuten`;
}
