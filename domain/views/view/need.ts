import type { CardKind } from '../../effects/effect.ts';
import type { SchoolWeekView } from './school-week.ts';

/** Something that waits for the viewer, most urgent first. */
export interface Need {
  readonly kind:
    | CardKind
    | 'lesson'
    | 'afterLastDay'
    | 'invited'
    | 'filmBasis'
    | 'filmReference'
    | 'eindrapportage'
    | 'interimReport'
    | 'closingReport'
    | 'vaststelling'
    | 'tellInPerson'
    | 'toLetOpen'
    | 'excerptStuck'
    | 'tailoredToMake'
    | 'werkpuntenToAgree'
    | 'confirmPlan';
  readonly trajectory: string;
  readonly teacher: string;
  readonly moment?: string;
  readonly step?: string;
  readonly cycle?: number;
  readonly document?: string;
  readonly documentKind?: string;
  /** Instant by which it helps to have it done. */
  readonly due?: string;
  /** On a page of several schools: the school's own week of that, where it has one. */
  readonly week?: SchoolWeekView;
}
