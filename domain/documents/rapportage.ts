import { composeTexts } from '../texts/nl/compose.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Compose } from './compose.ts';
import { agreementsOf, perGoal, type Sources } from './sources.ts';

/**
 * From the nabespreking that it reports of: its opbrengsten and agreements, and what was seen per goal in the lesson
 * that they talked about. Not what the teacher said there: her view she gives herself, as the first to read it.
 */
export const composeRapportage: Compose = (sources, moment) => {
  const talk = sources.readable('nabespreking').find((each) => each.momentId === moment?.id);
  const seen = analysesFor(sources, moment);
  return {
    observed: observedIn(seen, sources),
    ...(talk ? { outcomes: perGoal(talk.values, 'outcomes'), agreements: agreementsOf(talk.values) } : {}),
  };
};

/** Of the same lesson; where moments share none, of the visits since the last talk of this kind. */
function analysesFor(sources: Sources, moment: Moment | undefined): readonly Document[] {
  const analyses = sources.readable('analyse');
  if (!moment?.start) return [];
  const { start, lessonId, step, id } = moment;
  if (lessonId) return analyses.filter((each) => sources.momentOf(each)?.lessonId === lessonId);
  const talks = sources.standing.trajectory.moments.filter((each) => each.step === step && each.id !== id);
  const since = talks.map((each) => each.start ?? '').filter((each) => each < start);
  const last = since.sort().at(-1) ?? '';
  return analyses.filter((each) => {
    const visited = sources.momentOf(each)?.start ?? '';
    return last < visited && visited < start;
  });
}

function observedIn(analyses: readonly Document[], sources: Sources): Readonly<Record<string, string>> {
  const perGoals = sources.standing.trajectory.goals.map(({ id }) => {
    const texts = analyses.flatMap((analysis) => {
      const text = perGoal(analysis.values, 'observed')[id];
      const moment = sources.momentOf(analysis);
      return text && moment
        ? [composeTexts.observed(sources.dayOf(analysis), sources.nameOf(moment), text)]
        : [];
    });
    return [id, texts.join('\n\n')] as const;
  });
  return Object.fromEntries(perGoals);
}
