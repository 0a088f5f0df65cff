import { Temporal } from 'temporal-polyfill';
import { holdsOneOf, maySeeFilm } from '../../access/access.ts';
import { dayOf } from '../../access/roles.ts';
import { schoolYearOf } from '../../calendar/school-year.ts';
import { erasures, lastDay } from '../../retention/erase.ts';
import { recoverableUntil } from '../../retention/recycle-bin.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { type CardMaker, subjectFor } from './card-at.ts';
import type { CardFact } from './card-view.ts';
import { openMoment, titleOf } from './moment-parts.ts';
import { openTrajectory } from './stage-cards.ts';

/**
 * What was deleted, when, and what that covers: in the lists it stands in the recycle bin for a while yet. Of the last
 * of it that it goes: until then she whom it is about can take it along.
 */
export const erased: CardMaker = (at) => {
  const { standing, viewer, ref } = at;
  if (ref.moment !== undefined) return filmErased(at);
  const { subject, organiser, leads } = standing.template;
  const found = erasures(standing.trajectory).find(({ kind }) => kind === ref.erased);
  const concerned = ref.erased === 'verslag' ? [subject, organiser] : [subject, organiser, leads];
  if (!found || !holdsOneOf(viewer, concerned, standing)) return undefined;
  const isLast = found.kind === 'logboek';
  const facts: CardFact[] = [
    { fact: 'erased', what: found.kind },
    ...(standing.template.keptAsOne ? [yearOf(standing.trajectory)] : []),
    isLast ? { fact: 'erasesOn', day: lastDay(found.at) } : { fact: 'erasedOn', day: dayOf(found.at) },
  ];
  const takesAlong = isLast && holdsOneOf(viewer, [subject], standing);
  return {
    state: 'open',
    title: subjectFor(at),
    facts,
    notes: isLast ? ['allGoes', ...(takesAlong ? (['takeAlong'] as const) : [])] : ['whatErasureCovers'],
    actions: takesAlong ? [openTrajectory(at)] : [],
  };
};

/** What is kept as one goes on one day: each confirmation says which part of it it covers. */
function yearOf({ startsOn }: Trajectory): CardFact {
  return { fact: 'erasedOf', year: schoolYearOf(Temporal.PlainDate.from(startsOn)) };
}

/** That the film of a visit is gone, and until when it can still be brought back. */
const filmErased: CardMaker = (at) => {
  const { trajectory } = at.standing;
  const visit = trajectory.moments.find(({ id }) => id === at.ref.moment);
  const film = trajectory.films.find(({ momentId }) => momentId === at.ref.moment);
  if (!visit || !film?.deleted || !maySeeFilm(at.viewer, at.standing, visit)) return undefined;
  const { at: deletedAt } = film.deleted;
  return {
    state: 'open',
    title: titleOf(visit, at),
    facts: [
      { fact: 'erased', what: 'film' },
      { fact: 'erasedOn', day: dayOf(deletedAt) },
      { fact: 'recoverableUntil', day: recoverableUntil(deletedAt) },
    ],
    notes: ['whatFilmErasureCovers'],
    actions: [openMoment(visit, at)],
  };
};
