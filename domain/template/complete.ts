import type { DocumentRule, Step, Template } from './template.ts';

type Unsaid<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** A step of which nothing is said that goes without saying. */
export type BriefStep = Unsaid<
  Step,
  | 'durationStated'
  | 'place'
  | 'placeChoices'
  | 'hours'
  | 'attendees'
  | 'prepare'
  | 'closes'
  | 'links'
  | 'filmed'
>;

/** The same of a document. */
export type BriefDocument = Unsaid<DocumentRule, 'author' | 'readers' | 'deliveredTo' | 'delivery' | 'per'>;

/** A template as it is written down. Who may see that it is there, and who hears of it how, always has to be said. */
export type BriefTemplate = Unsaid<
  Omit<Template, 'steps' | 'documents'>,
  'subject' | 'leads' | 'organiser' | 'length' | 'options' | 'goals'
> & { readonly steps: readonly BriefStep[]; readonly documents: readonly BriefDocument[] };

/**
 * A template with what goes without saying: a teacher who is guided by a coach whom a leidinggevende answers for, for some
 * months. They meet at the school or online, outside lesson hours, for as long as we assume; what is written is the
 * coach's, about one meeting, and is read by these two and nobody else.
 */
export function completeTemplate(brief: BriefTemplate): Template {
  const { subject = 'teacher', organiser = 'coach' } = brief;
  const both = [subject, organiser];
  const step: Omit<Step, 'id' | 'timing' | 'durationMin'> = {
    ...{ durationStated: false, place: 'onsite', placeChoices: ['onsite', 'online'], hours: 'after' },
    ...{ attendees: both.map((role) => ({ role, required: true })), prepare: [], closes: [], links: [] },
    filmed: false,
  };
  return {
    ...{ subject, organiser, leads: 'leidinggevende', length: 'months', options: [] },
    goals: { required: false, agreedBy: [], visibleTo: both },
    ...brief,
    steps: brief.steps.map((one) => ({ ...step, ...one })),
    documents: brief.documents.map((one) => ({
      ...{ author: organiser, readers: [subject, one.author ?? organiser] },
      ...{ deliveredTo: [], delivery: { kind: 'none' }, per: 'moment' },
      ...one,
    })),
  };
}
