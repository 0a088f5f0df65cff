import type { ReaderView } from '../../../views/view/document.ts';
import { words } from '../words.ts';

const since: Readonly<Record<Exclude<ReaderView['when'], 'now'>, string>> = {
  onceDiscussed: 'Zodra het persoonlijk besproken is',
  onceBoth: 'Zodra jullie allebei hebben ingevuld',
  onceBegun: 'Zodra het gesprek begint',
  onceAgreed: 'Zodra het gesprek begint en de leerkracht akkoord is',
  onceDelivered: 'Zodra het bezorgd is',
};
const later = Object.keys(since) as (keyof typeof since)[];

export const readers = {
  title: 'Wie kan dit lezen?',
  /** A sentence for who reads it now, and one for each of what comes later. */
  sentences(given: readonly ReaderView[]): readonly [string, ...string[]] {
    const named = (when: ReaderView['when']) =>
      given
        .filter((reader) => reader.when === when)
        .map(({ name, role }) => `${name} (${words.roles[role]})`)
        .join(', ');
    return [
      named('now') ? `Nu: ${named('now')}.` : 'Nu: alleen jij.',
      ...later.filter((when) => named(when)).map((when) => `${since[when]} ook: ${named(when)}.`),
    ];
  },
} as const;
