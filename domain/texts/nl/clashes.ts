import type { Blocker } from '../../planning/solution.ts';
import { type PlanningNames, sentence } from './planning.ts';

/** What is said before somebody puts a moment where something is in its way. It stays hers to decide. */
export const clashTexts = {
  behindEnd: 'Dit valt na het einde van het traject.',
  afterLastDay: (day: string) =>
    `Dit valt na de uiterste dag, ${day}: daarna is er te weinig tijd voor de brief over het contract.`,
  outsideDay: 'Dit is erg vroeg of erg laat op de dag.',
  link: (other: string) => `Dit past niet bij ${other}: te dichtbij, te ver weg of in de verkeerde volgorde.`,
};

/** One thing that is in the way, as a sentence. */
export function clashText(blocker: Blocker, names: PlanningNames): string {
  return blocker.code === 'link' ? clashTexts.link(names.moment(blocker.to)) : sentence(blocker, names);
}
