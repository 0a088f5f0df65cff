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

/** A form in which nothing is filled in but the teacher. */
export function startWithTeacher(teacher: Person): FormValues {
  return { start: JSON.stringify({ teacher } satisfies Partial<StartDraft>) };
}

/**
 * The form of `startValues` again, as far as it was filled in; undefined when it is no such form. A draft is whatever
 * its owner put there.
 */
export function startIn({ start }: FormValues): Partial<StartDraft> | undefined {
  if (typeof start !== 'string') return undefined;
  try {
    const read: unknown = JSON.parse(start);
    return isForm(read) ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Whether two such forms ask the same: who goes by her id, whatever was kept beside it to be shown. */
export function asksTheSame(one: FormValues, other: FormValues): boolean {
  const [a, b] = [startIn(one), startIn(other)];
  return a !== undefined && b !== undefined && asked(a) === asked(b);
}

type Check = (value: unknown) => boolean;
const isText: Check = (value) => typeof value === 'string';
const isOption: Check = (value) => ['string', 'boolean', 'number'].includes(typeof value);
const isPerson: Check = (value) => isRecord(value) && isText(value.person) && isText(value.name);
const isNobodyOr: Check = (value) => value === null || isPerson(value);
const isGoal: Check = (value) => isRecord(value) && isText(value.text) && isText(value.appraisedOn);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isRecord(value) && Object.values(value).every(check);

const checks: Readonly<Record<keyof StartDraft, Check>> = {
  template: isText,
  schoolId: isText,
  teacher: isNobodyOr,
  group: listOf(isPerson),
  tracks: recordOf(isText),
  coach: isText,
  leader: isText,
  others: listOf(isPerson),
  maatje: isNobodyOr,
  goals: listOf(isGoal),
  startsOn: isText,
  options: recordOf(isOption),
};

function isForm(value: unknown): value is Partial<StartDraft> {
  return (
    isRecord(value) &&
    Object.entries(checks).every(([field, check]) => value[field] === undefined || check(value[field]))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asked(draft: Partial<StartDraft>): string {
  const { teacher = null, group, others, maatje = null, goals = [], tracks, options } = draft;
  const ids = (people: readonly (Person | null)[] = []) => people.map((one) => one?.person);
  const sorted = (record: object = {}) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([
    [draft.template, draft.schoolId, draft.startsOn, draft.coach, draft.leader],
    ids([teacher, maatje]),
    ids(group),
    ids(others),
    goals.map(({ text, appraisedOn }) => [text, appraisedOn]),
    sorted(tracks),
    sorted(options),
  ]);
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
