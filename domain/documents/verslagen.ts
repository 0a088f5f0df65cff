import { stepOf } from '../template/expand.ts';
import { linked } from '../template/lesson.ts';
import { composeTexts } from '../texts/nl/compose.ts';
import type { Compose } from './composing.ts';
import { linesOf, perGoal } from './sources.ts';

/** The teacher's own "let hier op" are the kijkpunten to begin with. */
export const composeCoTeachingVerslag: Compose = (sources, moment) => {
  const lesson = sources.readable('lesvoorbereiding').find((each) => each.momentId === moment?.id);
  return lesson ? { lookAt: linesOf(lesson.values, 'lookAt') } : {};
};

/** Of a visit and of the talk about it: the teacher's own points of that lesson stand ready as its headings. */
export const composeByPoint: Compose = (sources, moment) => {
  const about = sources.lessonOf(moment);
  if (about === undefined) return {};
  const lesson = sources
    .readable('lesvoorbereiding')
    .findLast((each) => sources.lessonOf(sources.momentOf(each)) === about);
  const points = lesson ? linesOf(lesson.values, 'lookAt') : [];
  return { points: points.map((point) => ({ point, text: '' })) };
};

/** Of the talk about a visit: what was announced to be looked at there stands ready as its headings. */
export const composeByAnnounced: Compose = (sources, moment) => {
  const { trajectory, template } = sources.standing;
  if (!moment) return {};
  const visits = stepOf(template, moment, trajectory.options).links.flatMap(
    (link) => linked(link, moment, trajectory.moments)?.id ?? [],
  );
  const points = template.documents.flatMap(({ form, kind, announces }) =>
    announces === undefined
      ? []
      : sources
          .readable(form)
          .filter((each) => each.kind === kind && visits.includes(each.momentId ?? ''))
          .flatMap((each) => linesOf(each.values, announces)),
  );
  return points.length === 0 ? {} : { points: points.map((point) => ({ point, text: '' })) };
};

/** Progress by goal, from the rapportages that are there for the schoolleiding as well. */
export const composeTussenverslag: Compose = (sources) => {
  const reports = sources.readable('rapportage').filter((each) => each.state === 'delivered');
  const progress = sources.standing.trajectory.goals.map(({ id }) => {
    const lines = reports.flatMap((report) => {
      const text = perGoal(report.values, 'outcomes')[id];
      return text ? [composeTexts.outcome(sources.dayOf(report), text)] : [];
    });
    return [id, lines.join('\n\n')] as const;
  });
  return { progress: Object.fromEntries(progress) };
};
