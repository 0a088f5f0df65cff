import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import { formOf } from '../forms/catalogue.ts';
import { clean } from '../forms/clean.ts';
import { isDay, isWebLink } from '../forms/values.ts';
import { ok, type Refusal, refuse, refuseAll } from '../result.ts';
import { settingsIn } from '../settings/settings.ts';
import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Film, FilmMark } from '../trajectory/film.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Decide, type Decision, momentIn, nameIn, without } from './decision.ts';
import { lastFilmDay } from './film-day.ts';

/** The basis for filming is looked into before the visit; afterwards is too late. */
export const checkFilmBasis: Decide<'checkFilmBasis'> = (act, decision) => {
  const { trajectory, viewer, situation, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const film = filmOf(trajectory, moment.id);
  if (film.basisChecked) return ok(trajectory);
  if (!isFilmed(moment, decision)) return refuse('notFilmed');
  if (moment.state !== 'scheduled' || moment.start === undefined) return refuse('notPlanned');
  if (Temporal.Instant.compare(moment.start, situation.now) <= 0) {
    return refuse('inThePast', { date: dayOf(moment.start) });
  }
  return ok(withFilm(trajectory, { ...film, basisChecked: { by: viewer.person, at } }));
};

/** Where the film is, in the school's own storage, and when it is to be gone. */
export const referFilm: Decide<'referFilm'> = (act, decision) => {
  const { trajectory, today, situation } = decision;
  const moment = momentIn(trajectory, act.moment);
  const film = filmOf(trajectory, moment.id);
  const reference = clean(act.reference);
  if (film.reference === reference && film.deleteOn === act.deleteOn) return ok(trajectory);
  if (!isFilmed(moment, decision)) return refuse('notFilmed');
  if (moment.state !== 'held' || moment.start === undefined)
    return refuse('notHeldYet', { moment: nameIn(moment) });
  if (!film.basisChecked) return refuse('filmBasisMissing');
  if (film.deleted) return refuse('alreadyDone');
  const refusals: Refusal[] = isWebLink(reference) ? [] : [{ code: 'invalid', field: 'reference' }];
  const until = lastFilmDay(moment.start, trajectory, situation);
  if (!isDay(act.deleteOn)) refusals.push({ code: 'invalid', field: 'deleteOn' });
  else if (act.deleteOn < today) {
    refusals.push({ code: 'inThePast', params: { date: act.deleteOn }, field: 'deleteOn' });
  } else if (act.deleteOn > until) {
    refusals.push({
      code: 'filmKeptTooLong',
      params: { until, weeks: settingsIn(situation).filmWeeks },
      field: 'deleteOn',
    });
  }
  if (refusals.length > 0) return refuseAll(refusals);
  return ok(withFilm(trajectory, { ...film, reference, deleteOn: act.deleteOn }));
};

/** It is gone, also from the recycle bin of who deleted it; so is our reference to it. */
export const confirmFilmDeleted: Decide<'confirmFilmDeleted'> = (act, { trajectory, viewer, at }) => {
  const film = filmOf(trajectory, act.moment);
  if (film.deleted) return ok(trajectory);
  if (film.reference === undefined) return refuse('notFound');
  return ok(withFilm(trajectory, { ...without(film, 'reference'), deleted: { by: viewer.person, at } }));
};

/** Marks of an analysis belong to the film of its visit, and to nobody who may not see that. */
export function withMarks(trajectory: Trajectory, document: Document, template: Template): Trajectory {
  const rule = template.documents.find((each) => each.kind === document.kind);
  const field = rule && formOf(rule.form).fields.find((each) => each.kind === 'marks');
  if (!field || document.momentId === undefined) return trajectory;
  const marks = (document.values[field.id] ?? []) as readonly FilmMark[];
  const film = filmOf(trajectory, document.momentId);
  return marks.length === 0 && film.marks.length === 0
    ? trajectory
    : withFilm(trajectory, { ...film, marks });
}

function filmOf(trajectory: Trajectory, momentId: string): Film {
  return trajectory.films.find((each) => each.momentId === momentId) ?? { momentId, marks: [] };
}

function withFilm(trajectory: Trajectory, film: Film): Trajectory {
  const others = trajectory.films.filter((each) => each.momentId !== film.momentId);
  return { ...trajectory, films: [...others, film] };
}

function isFilmed(moment: Moment, { trajectory, situation }: Decision): boolean {
  return stepOf(situation.template, moment, trajectory.options).filmed;
}
