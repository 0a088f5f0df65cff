import { cleanLine } from '../forms/clean.ts';

/** The longest name of a room, in characters: it stands in a location, a row of a list and on a card. */
export const ROOM_LENGTH = 60;

/** Where it is, as a location says it: the school, and the room where one is known. Empty where nothing is. */
export function locationOf(schoolName: string, room: string): string {
  return [schoolName, room].filter((part) => part !== '').join(', ');
}

/** The room in a location that somebody typed: what is left of it behind the school's name. */
export function roomIn(location: string, schoolName: string): string {
  const typed = cleanLine(location);
  const behind = typed.slice(schoolName.length);
  const namesSchool =
    schoolName !== '' &&
    typed.toLowerCase().startsWith(schoolName.toLowerCase()) &&
    (behind === '' || separated.test(behind));
  return roomText((namesSchool ? behind : typed).replace(separated, ''));
}

const separated = /^[\s,·:;-]+/;

/** A room as somebody typed it: on one line, and no longer than a name is. */
function roomText(typed: string): string {
  return cleanLine(typed).slice(0, ROOM_LENGTH).toWellFormed().trim();
}
