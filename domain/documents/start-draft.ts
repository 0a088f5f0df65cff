import type { StartRequest } from '../acts/act.ts';
import type { FormValues } from '../forms/form.ts';
import type { PersonId } from '../trajectory/participant.ts';

interface Person {
  readonly person: PersonId;
  readonly name: string;
}

/** What stands in the form of a start. `name` goes along to be shown; the server looks people up itself. */
export interface StartDraft {
  /** Id of the template. */
  readonly template: string;
  readonly schoolId: string;
  readonly teacher: Person | null;
  /** Of a programme for a group: the others who are guided. */
  readonly group: readonly Person[];
  /** In which track each of them is, of a programme in tracks. */
  readonly tracks: Readonly<Record<PersonId, string>>;
  readonly coach: PersonId | '';
  readonly leader: PersonId | '';
  readonly others: readonly Person[];
  readonly maatje: Person | null;
  readonly goals: StartRequest['goals'];
  readonly startsOn: string;
  readonly options: StartRequest['options'];
}

/** Under which key it is kept: of the trajectory whose start is corrected, or of one that is to begin. */
export function startDraftKey(amended?: string): string {
  return amended === undefined ? 'start' : `${amended}:start`;
}

/** A draft holds form values; this whole form is one of them. */
export function startValues(draft: StartDraft): FormValues {
  return { start: JSON.stringify(draft) };
}

/** The form again of which a request was made. */
export function startDraftOf({ template, people, ...same }: StartRequest): StartDraft {
  const having = (role: string): readonly Person[] =>
    people.filter((one) => one.role === role).map(({ person, name }) => ({ person, name }));
  const { schoolId, goals, startsOn, options } = same;
  return {
    template: template.id,
    schoolId,
    teacher: having('teacher')[0] ?? null,
    group: having('teacher').slice(1),
    tracks: Object.fromEntries(people.flatMap(({ person, track }) => (track ? [[person, track]] : []))),
    coach: having('coach')[0]?.person ?? '',
    leader: having('leidinggevende')[0]?.person ?? '',
    others: having('schoolleiding'),
    maatje: having('maatje')[0] ?? null,
    goals,
    startsOn,
    options,
  };
}
