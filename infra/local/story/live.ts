import type { Api, SeenMoment, SeenTrajectory } from './api.ts';
import type { Cast, StarterCast } from './cast.ts';
import { isWritten, writing } from './writings.ts';

/** A trajectory of the story that is under way. */
export interface Life {
  readonly id: string;
  readonly cast: Omit<Cast, 'schoolleiding' | 'nuMeting' | 'goals'>;
}

/** Starts one as its leidinggevende (or as the coach in her name), and no further. */
export async function begin(api: Api, cast: Cast, by: string): Promise<Life> {
  const request = {
    template: { id: 'verbetertraject', version: 1 },
    schoolId: cast.school,
    people: (['teacher', 'coach', 'leidinggevende', 'schoolleiding'] as const).map((role) => ({
      role,
      person: cast[role],
    })),
    goals: cast.goals.map((text) => ({ text, appraisedOn: '2026-06-18' })),
    startsOn: cast.startsOn,
    options: { nuMeting: cast.nuMeting, pattern: 'cycles', months: 3 },
  };
  const key = `verhaal-${cast.teacher.slice(0, 8)}`;
  const { trajectory } = await api.post<{ trajectory: SeenTrajectory }>(by, '/api/trajectories', {
    key,
    request,
  });
  return { id: trajectory.id, cast };
}

/** Starts the school year of somebody who begins to teach. */
export async function beginStarter(api: Api, cast: StarterCast): Promise<Life> {
  const request = {
    template: { id: 'beginnendeLeerkracht', version: 1 },
    schoolId: cast.school,
    people: (['teacher', 'coach', 'leidinggevende', 'maatje'] as const).map((role) => ({
      role,
      person: cast[role],
    })),
    goals: [],
    startsOn: cast.startsOn,
    options: { firstWeek: cast.firstWeek, contractEnd: '2027-07-31' },
  };
  const key = `verhaal-${cast.teacher.slice(0, 8)}`;
  const { trajectory } = await api.post<{ trajectory: SeenTrajectory }>(
    cast.leidinggevende,
    '/api/trajectories',
    { key, request },
  );
  return { id: trajectory.id, cast };
}

/** What of the programme suits him, made with his coach and discussed with the director. */
export async function tailor(api: Api, { id, cast }: Life): Promise<void> {
  const activities = [
    {
      ...{ step: 'begeleidingsgesprek', round: 12, choice: 'change', minutes: 45 },
      reason: 'Liever iets korter, dan past het in het blokuur van donderdag.',
    },
    {
      ...{ step: 'modelles', round: 16, choice: 'leaveOut' },
      reason: 'Youssef kijkt in plaats daarvan mee in groep 7.',
    },
    { ...{ step: 'intervisie', round: 20, choice: 'extra' }, reason: '' },
  ];
  const values = { support: 'Korte gesprekken, en samen naar één les kijken.', activities };
  const version = { kind: 'opMaatPlan', version: 1 };
  await api.act(cast.coach, id, { act: 'submit', kind: 'opMaatPlan', values });
  await api.act(cast.teacher, id, { act: 'agreeTailored', ...version });
  await api.act(cast.leidinggevende, id, { act: 'discussTailored', ...version });
}

/** Told in person, goals seen, all moments planned: the klikgesprek stands in the calendars. */
export async function plan(api: Api, life: Life): Promise<void> {
  const { id, cast } = life;
  await api.act(cast.leidinggevende, id, { act: 'markDiscussed' });
  await api.act(cast.teacher, id, { act: 'seeGoals' });
  await confirm(api, life);
}

/** The coach takes the proposal as it is. */
export async function confirm(api: Api, { id, cast }: Life): Promise<void> {
  interface Proposed extends SeenMoment {
    readonly place: string;
    readonly pinned: boolean;
    readonly dropped: boolean;
    readonly fixed: boolean;
  }
  const proposal = await api.post<{ moments: Proposed[] }>(cast.coach, `/api/trajectories/${id}/proposal`, {
    moments: [],
  });
  const moments = proposal.moments
    .filter((one) => !one.fixed)
    .map(({ moment, start, place, pinned, dropped }) => ({
      moment,
      ...(start ? { start } : {}),
      place,
      pinned,
      dropped,
    }));
  await api.act(cast.coach, id, { act: 'confirmPlan', moments });
  await api.quiet();
}

/** The first moment that stands in the calendar and ends by `until` (UTC ISO). */
export async function nextMoment(
  api: Api,
  { id, cast }: Life,
  until: string,
): Promise<SeenMoment | undefined> {
  const { moments } = await api.get<SeenTrajectory>(cast.coach, `/api/trajectories/${id}`);
  return moments
    .filter((one) => one.state === 'scheduled' && (one.end ?? one.start ?? until) < until)
    .sort((a, b) => Date.parse(a.start!) - Date.parse(b.start!))[0];
}

/** What everybody does around one moment: prepare the day before, hold it, write, read. Moves the clock. */
export async function hold(api: Api, life: Life, moment: SeenMoment): Promise<void> {
  const { id, cast } = life;
  const seen = await api.get<SeenTrajectory>(cast.coach, `/api/trajectories/${id}`);
  const goals = seen.goals ?? [];
  const submit = (by: string, kind: string) =>
    api.act(by, id, { act: 'submit', kind, moment: moment.moment, values: writing(kind, moment, goals) });
  if (moment.step === 'coTeaching') {
    await api.at(hoursBefore(moment.start!, 44));
    await submit(cast.teacher, 'lesvoorbereiding');
  }
  if (moment.step === 'nuMeting') {
    await api.act(cast.leidinggevende, id, {
      act: 'submit',
      kind: 'schooldossier',
      values: writing('schooldossier', undefined, goals),
    });
  }
  await api.at(hoursBefore(moment.end ?? moment.start!, -0.1));
  const holder = await whoHolds(api, life, moment);
  await api.act(holder, id, { act: 'held', moment: moment.moment, revision: moment.revision, held: true });
  if (moment.step === 'klikgesprek') {
    await api.act(cast.coach, id, { act: 'matchAnswer', goOn: true });
    const { moments } = await api.act(cast.teacher, id, { act: 'matchAnswer', goOn: true });
    for (const visit of moments.filter((one) => one.step === 'groepsbezoek' && one.state === 'scheduled')) {
      await api.act(cast.coach, id, { act: 'checkFilmBasis', moment: visit.moment });
    }
  }
  const now = await api.get<SeenTrajectory>(holder, `/api/trajectories/${id}`);
  const toWrite = now.moments.find((one) => one.moment === moment.moment)?.toWrite ?? [];
  for (const kind of toWrite.filter(isWritten)) await submit(holder, kind);
  if (moment.step === 'groepsbezoek') await referFilm(api, life, moment);
  await readAndReact(api, life);
  await api.quiet();
}

/** Whose meeting it is: the coach's, or the director's own. */
async function whoHolds(api: Api, { id, cast }: Life, moment: SeenMoment): Promise<string> {
  for (const person of [cast.coach, cast.leidinggevende]) {
    const { moments } = await api.get<SeenTrajectory>(person, `/api/trajectories/${id}`);
    if (moments.find((one) => one.moment === moment.moment)?.acts.includes('held')) return person;
  }
  throw new Error(`Nobody can say that ${moment.moment} took place`);
}

/** The film stays in the school's own storage for five weeks at most, and not behind the end; what is due is cleared and said so. */
async function referFilm(api: Api, { id, cast }: Life, visit: SeenMoment): Promise<void> {
  const day = (instant: string, days: number) =>
    new Date(Date.parse(instant) + days * 86_400_000).toISOString().slice(0, 10);
  const reference = `https://waterlijn.sharepoint.com/sites/${cast.school}/Films/les-${visit.cycle}.mp4`;
  const { endsOn } = await api.get<SeenTrajectory>(cast.coach, `/api/trajectories/${id}`);
  const inFive = day(visit.start!, 35);
  const { moments } = await api.act(cast.coach, id, {
    act: 'referFilm',
    moment: visit.moment,
    reference,
    deleteOn: inFive < endsOn ? inFive : endsOn,
  });
  for (const one of moments) {
    if (one.film?.deleteOn && !one.film.deletedAt && one.film.deleteOn <= day(visit.start!, 0)) {
      await api.act(cast.coach, id, { act: 'confirmFilmDeleted', moment: one.moment });
    }
  }
}

/** The teacher reads what is handed over after her, and says sometimes something and sometimes nothing. */
async function readAndReact(api: Api, { id, cast }: Life): Promise<void> {
  const { documents } = await api.get<SeenTrajectory>(cast.teacher, `/api/trajectories/${id}`);
  for (const one of documents.filter((each) => each.state === 'reading')) {
    await api.get(cast.teacher, `/api/trajectories/${id}/documents/${one.id}`);
    const text = /\d*[13]/.test(one.id) ? 'Ik herken dit. Fijn dat het stappenplan erin staat.' : '';
    await api.act(cast.teacher, id, { act: 'react', document: one.id, text });
    // One or the other still waits for its reader.
    if (!one.id.includes('c5.'))
      await api.get(cast.leidinggevende, `/api/trajectories/${id}/documents/${one.id}`);
  }
}

function hoursBefore(instant: string, hours: number): string {
  return new Date(Date.parse(instant) - hours * 3_600_000).toISOString();
}
