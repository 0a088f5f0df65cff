import type { Blocker } from '../../planning/solution.ts';
import { knownAmong, listText, type PlanningNames } from './planning.ts';

/** What would help, for each thing that keeps a moment from a place: something that the coach herself can do now. */
const helpTexts: {
  readonly [C in Blocker['code']]: (params: Extract<Blocker, { code: C }>, names: PlanningNames) => string;
} = {
  calendar: ({ person, firstDate }, names) => askForRoom(names.person(person), names.day(firstDate)),
  planned: ({ person, moments, firstDate }, names) => {
    const known = knownAmong(moments, names);
    return known.length === 0
      ? askForRoom(names.person(person), names.day(firstDate))
      : `Zet ${listText(known)} ergens anders vast: dan komt er ruimte op ${names.day(firstDate)}.`;
  },
  hours: ({ people, firstDate }, names) =>
    people.length === 0
      ? 'Zet het zelf neer met ‘Verzet’, op een tijd die jullie samen kiezen.'
      : `Vraag ${listText(people.map(names.person))} of een ander uur of een andere dag kan, bijvoorbeeld ${names.day(firstDate)}.`,
  window: ({ firstDate }, names) => `Zet het met ‘Verzet’ op ${names.day(firstDate)}, als dat mag.`,
  windowPast: () => 'Zet het met ‘Verzet’ op een dag die jullie samen kiezen, of haal het uit het plan.',
  notice: () => 'Vindt iedereen korter van tevoren goed? Zet het dan zelf neer met ‘Verzet’.',
  room: () => 'Zoek een andere ruimte, of kies online.',
  travel: ({ person }, names) => `Kies online als dat kan: dan hoeft ${names.person(person)} niet te reizen.`,
  link: ({ to }, names) => `Zet ${names.moment(to)} op een andere dag vast: dan schuift dit mee.`,
  needsOther: ({ to }, names) => `Zoek eerst een plek voor ${names.moment(to)}.`,
  schoolClosed: () => 'Zet het met ‘Verzet’ in een andere week.',
  dayClosed: () => 'Zet het met ‘Verzet’ in een andere week.',
  several: () =>
    'Er zit meer dan één ding in de weg. Haal dit moment uit het plan, of kies zelf een tijd met ‘Verzet’.',
};

function askForRoom(name: string, day: string): string {
  return `Vraag ${name} of er ruimte kan komen, bijvoorbeeld op ${day}.`;
}

/** What would help against one of them; against two at once, one sentence for each. */
export function helpsFor(blocker: Blocker, names: PlanningNames): readonly string[] {
  if (blocker.code === 'several' && blocker.together.length > 0)
    return blocker.together.flatMap((one) => helpsFor(one, names));
  const text = helpTexts[blocker.code] as (params: Blocker, names: PlanningNames) => string;
  return [text(blocker, names)];
}
