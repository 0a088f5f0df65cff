import { composeTexts } from '../texts/nl/compose.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Compose } from './composing.ts';
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

/** Of the same lesson; and of the visits since the last talk of this kind that have no talk of their own. */
function analysesFor(sources: Sources, moment: Moment | undefined): readonly Document[] {
  if (!moment?.start) return [];
  const { start, step, id } = moment;
  const lesson = sources.lessonOf(moment);
  const talks = sources.standing.trajectory.moments.filter((each) => each.step === step && each.id !== id);
  const since = talks.map((each) => each.start ?? '').filter((each) => each < start);
  const last = since.sort().at(-1) ?? '';
  return sources.readable('analyse').filter((each) => {
    const visit = sources.momentOf(each);
    const own = sources.lessonOf(visit);
    if (own !== undefined && own === lesson) return true;
    const hasTalk = own !== undefined && talks.some((talk) => sources.lessonOf(talk) === own);
    const visited = visit?.start ?? '';
    return !hasTalk && last < visited && visited < start;
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
