import { agreeToVersion } from './agree-to-version.ts';
import type { Decide } from './decision.ts';

/**
 * Whom it is about says that what somebody else prepared may be read by the others as well. Not asked and not said look
 * the same to them.
 */
export const letOpen: Decide<'letOpen'> = agreeToVersion;
