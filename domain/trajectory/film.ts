import type { PersonId } from './participant.ts';

/**
 * The film of a groepsbezoek: a reference in the school's own storage, never the file (Kennisnet: footage does not leave
 * the school).
 */
export interface Film {
  readonly momentId: string;
  /** Checked before the visit, per school: consent by category, or informed legitimate interest. */
  readonly basisChecked?: { readonly by: PersonId; readonly at: string };
  /** Link into the school's storage. */
  readonly reference?: string;
  readonly marks: readonly FilmMark[];
  /** Day on which it is to be gone. */
  readonly deleteOn?: string;
  readonly deleted?: { readonly by: PersonId; readonly at: string };
}

export interface FilmMark {
  /** Seconds from the film's start. */
  readonly second: number;
  /** The kijkpunt it belongs to. */
  readonly focus: string;
  readonly note: string;
}

/** Films of which none is kept behind that day (`YYYY-MM-DD`); the same array where none would be. */
export function goneBy(films: readonly Film[], day: string): readonly Film[] {
  const stays = ({ deleteOn, deleted }: Film) => deleteOn === undefined || deleted || deleteOn <= day;
  return films.every(stays) ? films : films.map((one) => (stays(one) ? one : { ...one, deleteOn: day }));
}
