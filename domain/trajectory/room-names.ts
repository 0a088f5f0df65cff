import { cleanLine } from '../forms/clean.ts';
import type { Trajectory } from './trajectory.ts';

/** What ends in one of these is a place in a school: lokaal, spreekkamer, gymzaal, directiekantoor. */
const places =
  /(?:lokaal|lokalen|kamer|zaal|ruimte|ruimtes|hal|plein|hoek|hoekje|kantoor|klas|gang|verdieping|etage|vleugel|gebouw|bieb|bibliotheek|mediatheek|studio|atelier|keuken|podium|unit|aula|nis|kantine|zolder|kelder|tuin|groep|vloer|balie|ingang|bijgebouw|hoofdgebouw|dependance)$/u;

/** What says which of them: where it is and what it is like. */
const between = new Set(
  (
    'de het van in op bij naast boven beneden links rechts achter voor tegenover en of einde begane grond ' +
    'eerste tweede derde vierde kleine grote groot klein oude nieuwe rode blauwe gele groene witte oranje paarse ' +
    'noord zuid oost west onderbouw middenbouw bovenbouw ib mt rt directie team kleuters'
  ).split(' '),
);

/** A number with at most a letter or two: 4, 3b, B1.04, 0.12-a. */
const numbered = /^(?:[a-z]{1,2}[.-]?)?\d{1,3}(?:[.-]\d{1,3})?(?:[.-]?[a-z])?$/u;

/**
 * Whether a text that came from where anybody types can stand as a room in everybody's calendar. It is one that this
 * trajectory knows, or nothing but words for places in a school and their numbers: a sentence about somebody ("Sanne is
 * ziek") is neither, and an invitation would carry it to all who are invited. A room by a name of its own ("De Wilg") is
 * first said in the app or in Outlook, by who organises.
 */
export function isRoomName(text: string, { moments }: Pick<Trajectory, 'moments'>): boolean {
  const said = plain(text);
  if (moments.some(({ room }) => room !== undefined && plain(room) === said)) return true;
  const words = said.split(/[\s,/()]+/u).filter((one) => one !== '');
  const isPlace = (word: string) => places.test(word) || numbered.test(word);
  return words.some(isPlace) && words.every((word) => isPlace(word) || between.has(word));
}

function plain(text: string): string {
  return cleanLine(text).toLowerCase();
}
