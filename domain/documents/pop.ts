import type { Compose } from './composing.ts';

/** Her own words of the last version, to go on from; looking back is written anew each time. */
export const composePop: Compose = (sources) => {
  const { evaluation: _, ...values } = sources.readable('pop').at(-1)?.values ?? {};
  return values;
};
