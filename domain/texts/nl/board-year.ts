import type { Blocker } from '../../planning/solution.ts';
import type { PlanningNames } from './planning.ts';

/** What would have to give, for each thing that stands in the way of a moment. */
export const gives: {
  readonly [C in Blocker['code']]: (params: Extract<Blocker, { code: C }>, names: PlanningNames) => string;
} = {
  calendar: ({ person }, names) => `Vraag ${names.person(person)} of er iets in de agenda opzij kan.`,
  planned: ({ person }, names) => `Geef ${names.person(person)} minder trajecten of meer uren.`,
  hours: () => 'Kijk of werkdagen of lesuren in het rooster ruimer kunnen.',
  window: ({ firstDate }, names) =>
    `Sta toe dat het later of eerder mag, bijvoorbeeld op ${names.day(firstDate)}.`,
  windowPast: () => 'Laat het vervallen, of kies zelf een dag.',
  notice: () => 'Spreek af dat het korter van tevoren mag.',
  room: () => 'Zoek een andere ruimte.',
  travel: ({ person }, names) =>
    `Laat het online doorgaan, dan hoeft ${names.person(person)} niet te reizen.`,
  link: ({ to }, names) => `Verplaats ${names.moment(to)}.`,
  needsOther: ({ to }, names) => `Zoek eerst een plek voor ${names.moment(to)}.`,
  schoolClosed: () => 'Kies een andere week.',
  dayClosed: () => 'Kies een andere week.',
  several: () => 'Hier moet meer dan één ding tegelijk ruimer worden.',
};

export const unplacedTexts = {
  momentOf: (moment: string, teacher: string) => `${moment} van ${teacher}`,
  extraCoach: 'de extra begeleider',
  theSchool: 'de school',
};
