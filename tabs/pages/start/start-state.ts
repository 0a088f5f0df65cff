import type { PersonHit, StartBody, StartFormView } from '../../../bot/http/contract.ts';
import { goalReadersAmong } from '../../../domain/access/access.ts';
import { type StartDraft, startIn } from '../../../domain/documents/start-draft.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Template } from '../../../domain/template/template.ts';
import type { Role } from '../../../domain/trajectory/participant.ts';
import type { ReaderView } from '../../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';

/** An empty form, with what goes without saying: the only school, and who fills it in. */
export function emptyStart(offered: StartFormView, template: Template, me: string | undefined): StartDraft {
  const school = offered.schools.length === 1 ? offered.schools[0] : undefined;
  const among = (people: readonly Pick<PersonHit, 'person'>[] | undefined) =>
    people?.find(({ person }) => person === me)?.person ?? '';
  return {
    template: template.id,
    schoolId: school?.id ?? '',
    teacher: null,
    group: [],
    tracks: {},
    coach: offered.myRole === 'coach' ? among(offered.coaches) : '',
    leader: among(school?.leaders) || (offered.myRole === 'leidinggevende' ? (me ?? '') : ''),
    others: [],
    maatje: null,
    goals: [{ text: '', appraisedOn: '' }],
    startsOn: '',
    options: Object.fromEntries(template.options.map(({ id, initial }) => [id, initial])),
  };
}

/** The form of a trajectory that was started and not yet discussed. */
export function startOf(view: TrajectoryView): StartDraft {
  const having = (role: string) => view.people.filter((one) => one.role === role);
  return {
    template: view.templateId,
    schoolId: view.schoolId,
    teacher: having('teacher')[0] ?? null,
    group: having('teacher').slice(1),
    tracks: Object.fromEntries(
      having('teacher').flatMap(({ person, track }) => (track ? [[person, track]] : [])),
    ),
    coach: having('coach')[0]?.person ?? '',
    leader: having('leidinggevende')[0]?.person ?? '',
    others: having('schoolleiding'),
    maatje: having('maatje')[0] ?? null,
    goals: view.goals?.map(({ text, appraisedOn = '' }) => ({ text, appraisedOn })) ?? [],
    startsOn: view.startsOn,
    options: view.options,
  };
}

export function requestOf(state: StartDraft, template: Template): StartBody {
  const as = (role: StartBody['people'][number]['role'], person: string | undefined) =>
    person ? [{ person, role }] : [];
  return {
    template: { id: template.id, version: template.version },
    schoolId: state.schoolId,
    people: [
      ...guidedIn(state, template).map(({ person }) => {
        const track = template.tracks && state.tracks[person];
        return { person, role: template.subject, ...(track ? { track } : {}) };
      }),
      ...as('coach', state.coach),
      ...as('leidinggevende', state.leader),
      ...(hasRole(template, 'schoolleiding')
        ? state.others.flatMap(({ person }) => as('schoolleiding', person))
        : []),
      ...(hasRole(template, 'maatje') ? as('maatje', state.maatje?.person) : []),
    ],
    goals: template.goals.required ? [...state.goals] : [],
    startsOn: state.startsOn,
    options: Object.fromEntries(
      template.options.map(({ id, initial }) => [id, state.options[id] ?? initial]),
    ),
  };
}

/** Who will read the goals, of those who were picked so far. */
export function goalReaders(
  state: StartDraft,
  template: Template,
  offered: StartFormView,
): readonly ReaderView[] {
  const known = [
    ...guidedIn(state, template),
    ...offered.coaches,
    ...offered.schools.flatMap(({ leaders }) => leaders),
    ...state.others,
  ];
  const chosen = requestOf(state, template).people.flatMap(({ person, role }) => {
    const name = known.find((one) => one.person === person)?.name;
    return name ? [{ name, role }] : [];
  });
  return goalReadersAmong(chosen, template);
}

export function isForGroup({ roles, subject }: Template): boolean {
  return roles.some(({ role, max }) => role === subject && max > 1);
}

/** Who are guided: more than one where the template is for a group. */
export function guidedIn({ teacher, group }: StartDraft, template: Template): StartDraft['group'] {
  return [...(teacher ? [teacher] : []), ...(isForGroup(template) ? group : [])];
}

export function hasRole({ roles }: Template, role: Role): boolean {
  return roles.some((rule) => rule.role === role);
}

/** What was left empty, so that it is said before anything is sent. The rest is for the server to judge. */
export function missingIn(state: StartDraft, template: Template): readonly Refusal[] {
  const goals = template.goals.required ? state.goals : [];
  const empty: [boolean, string][] = [
    [state.schoolId === '', 'schoolId'],
    [state.teacher === null || withoutTrack(state, template), 'people.teacher'],
    [state.leader === '', 'people.leidinggevende'],
    [state.coach === '', 'people.coach'],
    [hasRole(template, 'maatje') && !state.maatje, 'people.maatje'],
    ...goals.flatMap(({ text, appraisedOn }, index): [boolean, string][] => [
      [text.trim() === '', `goals.${index}.text`],
      [appraisedOn === '', `goals.${index}.appraisedOn`],
    ]),
    [state.startsOn === '', 'startsOn'],
  ];
  return empty
    .filter(([isEmpty]) => isEmpty)
    .map(([, field]) => ({ code: field.endsWith('appraisedOn') ? 'goalNeedsAppraisal' : 'required', field }));
}

function withoutTrack(state: StartDraft, template: Template): boolean {
  const { tracks } = template;
  return guidedIn(state, template).some(
    ({ person }) => tracks && !tracks.includes(state.tracks[person] ?? ''),
  );
}

/** What was kept as a draft; `fallback` when that cannot be read. */
export function fromValues(values: FormValues, fallback: StartDraft): StartDraft {
  return { ...fallback, ...startIn(values) };
}
