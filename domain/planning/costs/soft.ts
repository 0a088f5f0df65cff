import type { PlanningProblem, Starts } from '../problem.ts';

/** A weighted soft term of a plan. */
export type SoftCost = (problem: PlanningProblem, starts: Starts) => number;
