import type { LinkKind } from '../../planning/problem.ts';
import type { Blocker, Reason } from '../../planning/solution.ts';

/** How the people, moments and schools of a plan are called on the screen. */
export interface PlanningNames {
  readonly person: (id: string) => string;
  /** Empty for a meeting that who reads may not know of: that somebody has something is then all that is said. */
  readonly moment: (key: string) => string;
  readonly school: (id: string) => string;
  /** A day (`YYYY-MM-DD`) with its week. */
  readonly day: (date: string) => string;
}

type Said = Reason | Blocker;

/** Why here, why not there, and what would have to give: one short sentence for each code. */
export const planningTexts: {
  readonly [C in Said['code']]: (params: Extract<Said, { code: C }>, names: PlanningNames) => string;
} = {
  pinned: () => 'Je hebt dit moment vastgezet.',
  kept: ({ invited }) =>
    invited ? 'Blijft staan: iedereen is al uitgenodigd.' : 'Blijft staan waar het stond.',
  moved: ({ blockers }, names) =>
    blockers.length === 0
      ? 'Verplaatst, zodat de rest beter past.'
      : `Verplaatst. ${sentence(blockers[0]!, names)}`,
  preferred: () => 'In de week die ervoor bedoeld is.',
  onlyOption: () => 'Dit is het enige moment waarop het kan.',
  fewOptions: () => 'Dit kan maar op een paar dagen.',
  offPreferred: ({ weeks, date, blockers }, names) => {
    const meant = date === undefined ? '' : `, ${names.day(date)}`;
    const where =
      weeks === 0 ? `Op een andere dag dan bedoeld${meant}.` : `${weeksAway(weeks)} dan bedoeld${meant}.`;
    return blockers.length === 0 ? where : `${where} ${sentence(blockers[0]!, names)}`;
  },
  sharesTrip: ({ school, meetings }, names) =>
    `Op deze dag zijn er ${meetings} afspraken op ${names.school(school)}: dat scheelt een reis.`,
  fullDay: ({ person, meetings }, names) =>
    `Een volle dag: ${names.person(person)} heeft dan ${meetings} afspraken.`,
  late: () => 'Dit is laat op de dag.',
  linked: ({ kind, to, days }, names) =>
    kind === 'sameLesson' && days > 7
      ? `Gaat over dezelfde les als ${names.moment(to)}, maar pas ${days} dagen later.`
      : `${linkedText(kind, days)} ${names.moment(to)}.`,
  calendarUnknown: ({ people }, names) =>
    `De agenda van ${listText(people.map(names.person))} is niet zichtbaar. Vraag even of het uitkomt.`,
  optionalBusy: ({ people }, names) =>
    `${listText(people.map(names.person))} ${people.length === 1 ? 'kan' : 'kunnen'} er dan niet bij zijn.`,

  calendar: ({ person }, names) => calendarFull(names.person(person)),
  planned: ({ person, moments }, names) => {
    const known = knownAmong(moments, names);
    return known.length === 0
      ? calendarFull(names.person(person))
      : `${names.person(person)} heeft dan al ${listText(known)}.`;
  },
  hours: ({ people }, names) =>
    people.length === 0
      ? 'Op die uren kan dit niet.'
      : `Dan past het niet bij de werkdagen of lesuren van ${listText(people.map(names.person))}.`,
  window: ({ firstDate }, names) => `Dit valt buiten de periode. Mag het ook op ${names.day(firstDate)}?`,
  windowPast: () => 'De dagen waarop dit kon, zijn voorbij.',
  notice: () => 'Dan hoort iedereen het te kort van tevoren.',
  room: ({ school }, names) => `Op ${names.school(school)} is dan geen ruimte vrij.`,
  travel: ({ person, moments }, names) => {
    const known = knownAmong(moments, names);
    const other = known.length === 0 ? 'een andere school' : listText(known);
    return `${names.person(person)} heeft dan te weinig reistijd van of naar ${other}.`;
  },
  link: ({ to }, names) => `Dat past niet bij de plek van ${names.moment(to)}.`,
  needsOther: ({ to }, names) => `Eerst moet ${names.moment(to)} een plek hebben.`,
  schoolClosed: ({ school }, names) => `${names.school(school)} is dan dicht.`,
  dayClosed: () => 'Dan is er geen school.',
  several: ({ together }, names) =>
    together.length === 0
      ? 'Er zitten meer dingen tegelijk in de weg.'
      : `Er zitten twee dingen tegelijk in de weg. ${together.map((one) => sentence(one, names)).join(' ')}`,
};

/** One reason or blocker as a sentence. */
export function sentence(said: Said, names: PlanningNames): string {
  const text = planningTexts[said.code] as (params: Said, names: PlanningNames) => string;
  return text(said, names);
}

/** At most so many meetings are named in one sentence. */
const NAMED = 3;

/** The names of those that who reads may know of. */
export function knownAmong(moments: readonly string[], names: PlanningNames): readonly string[] {
  const known = moments.map(names.moment).filter((name) => name !== '');
  return known.slice(0, NAMED);
}

function calendarFull(name: string): string {
  return `De agenda van ${name} is dan vol.`;
}

function weeksAway(weeks: number): string {
  const n = Math.abs(weeks);
  return `${n} ${n === 1 ? 'week' : 'weken'} ${weeks > 0 ? 'later' : 'eerder'}`;
}

function linkedText(kind: LinkKind, days: number): string {
  if (kind === 'sameLesson') return 'Hoort bij dezelfde les als';
  if (days === 0) return 'Op dezelfde dag als';
  const n = Math.abs(days);
  return `${n} ${n === 1 ? 'dag' : 'dagen'} ${days > 0 ? 'na' : 'voor'}`;
}

/** Names as one phrase. */
export function listText(names: readonly string[]): string {
  return new Intl.ListFormat('nl', { type: 'conjunction' }).format(names);
}
