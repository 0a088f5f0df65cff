import { agreeToVersion } from './agree-to-version.ts';
import type { Decide } from './decision.ts';

/** Gezien en akkoord. Nothing waits for it, and the next version begins without. */
export const sign: Decide<'sign'> = agreeToVersion;
