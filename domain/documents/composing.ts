import type { FormValues } from '../forms/form.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Sources } from './sources.ts';

/** What a form begins with, from the documents that may flow into it and the moment that it is about. */
export type Compose = (sources: Sources, moment: Moment | undefined) => FormValues;
