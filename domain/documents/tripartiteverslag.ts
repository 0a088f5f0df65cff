import type { Compose } from './composing.ts';
import { linesOf, textOf } from './sources.ts';

/** What each of the three brought, in her own place; what they would work on next, each thing once, to choose from. */
export const composeTripartiteverslag: Compose = (sources, moment) => {
  // Who was to say first that all three may read it, and did not, is not quoted in what all three read.
  const brought = (form: string) =>
    sources.shared(form).find((each) => each.momentId === moment?.id)?.values ?? {};
  const teacher = brought('tripartiteLeerkracht');
  const coach = brought('tripartiteCoach');
  const director = brought('tripartiteDirectie');
  const werkpunten = [teacher, coach, director].flatMap((values) => linesOf(values, 'werkpunten'));
  return {
    teacherSaid: textOf(teacher, 'say'),
    coachSaid: textOf(coach, 'say'),
    directorSaid: textOf(director, 'say'),
    werkpunten: [...new Set(werkpunten)],
  };
};
