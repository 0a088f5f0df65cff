import { Temporal } from 'temporal-polyfill';
import type { ViewContext } from '../../../../domain/views/view-context.ts';
import { type Story, school, template, viewer } from '../acts/story.ts';

export { viewer };

/** What views are made with, at the story's time. */
export function contextOf({ now }: Story): ViewContext {
  return {
    schools: new Map([[school.id, school]]),
    rosters: {},
    unreachable: new Set(),
    coaches: new Set(['karin', 'joke']),
    templateOf: () => template,
    now: Temporal.Instant.from(now),
  };
}
