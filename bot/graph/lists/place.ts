/**
 * Where rows of moments stand: the id of a school's site, as Graph gives it; absent: with everything else, in the
 * confidential one.
 */
export type Place = string | undefined;
