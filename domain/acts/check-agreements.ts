import { dayOf } from '../access/roles.ts';
import type { Agreement, Form, FormValues } from '../forms/form.ts';
import { isLongAgo } from '../forms/values.ts';
import type { Refusal } from '../result.ts';
import { agreementsIn } from '../trajectory/agreements.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Decision } from './decision.ts';

/**
 * What is agreed in a talk is not to be ready before that talk, whenever it is written down; nor, where it is of no
 * talk, years ago. What stood in a document before keeps the day that it had.
 */
export function checkAgreements(
  form: Form,
  values: FormValues,
  moment: Moment | undefined,
  { trajectory, today }: Decision,
): readonly Refusal[] {
  const fields = form.fields.filter(({ kind }) => kind === 'agreements');
  if (fields.length === 0) return [];
  const talk = moment?.start === undefined ? undefined : dayOf(moment.start);
  const stood = new Set(trajectory.documents.flatMap(agreementsIn).map(termsOf));
  return fields.flatMap(({ id }) =>
    ((values[id] ?? []) as readonly Agreement[]).flatMap((one, index): readonly Refusal[] => {
      const { byWhen } = one;
      const field = `${id}.${index}.byWhen`;
      if (isLongAgo(byWhen, today)) return [{ code: 'longAgo', params: { date: byWhen }, field }];
      if (talk === undefined || byWhen >= talk || stood.has(termsOf(one))) return [];
      return [{ code: 'beforeTalk', params: { date: talk }, field }];
    }),
  );
}

function termsOf({ who, what, byWhen }: Agreement): string {
  return JSON.stringify([who, what, byWhen]);
}
