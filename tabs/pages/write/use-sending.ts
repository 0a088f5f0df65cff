import { useState } from 'react';
import type { Form, FormValues } from '../../../domain/forms/form.ts';
import { validate } from '../../../domain/forms/validate.ts';
import type { OwnInstrument } from '../../../domain/kijkwijzers/own.ts';
import type { Goal } from '../../../domain/trajectory/goal.ts';
import type { MomentView } from '../../../domain/views/view/moment.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraftState } from '../../api/use-draft.ts';
import { focusFirst } from '../../parts/fields/focus-first.ts';
import { stillRefused } from '../../parts/fields/refused.ts';
import type { Acting } from '../../parts/use-acts.ts';
import type { Route } from '../../route/route.ts';
import { goInstead } from '../../route/router.ts';
import type { Refusals } from './field-props.ts';

interface Writing {
  readonly form: Form;
  readonly keeper: DraftKeeper;
  readonly goals: readonly Goal[];
  readonly instruments: readonly OwnInstrument[];
  readonly acting: Acting;
  readonly kind: string;
  readonly moment: MomentView | undefined;
  readonly corrects: string | undefined;
  /** Where one goes once it is sent. */
  readonly back: Route;
  /** What is said once it is sent. */
  readonly done: string;
}

/** What was said of what was sent; what is of no field, as the moment stood then: once that was held, it is no longer so. */
interface Looked {
  readonly refused: Refusals;
  readonly sent: FormValues;
  readonly state: MomentView['state'] | undefined;
}

interface Sending {
  readonly refusals: Refusals;
  /** Looks at what is filled in by the form's own rules; what is missing is shown and gets the focus. */
  isComplete(): boolean;
  /** Sends it. Whatever becomes of that, what was typed stays until it is kept. */
  send(): void;
}

/** Sending what was written: looked at here first, and refusals of the server shown in the same way. */
export function useSending({
  form,
  keeper,
  goals,
  instruments,
  acting,
  kind,
  moment,
  corrects,
  back,
  done,
}: Writing): Sending {
  const { values: now } = useDraftState(keeper);
  const state = moment?.state;
  const [last, setLast] = useState<Looked>();
  const show = (refused: Refusals, sent: FormValues) => {
    setLast({ refused, sent, state });
    focusFirst(refused);
  };
  const send = async () => {
    if (!(await keeper.isLast())) return;
    const { values, base = corrects } = keeper.get();
    await acting.act(
      {
        act: 'submit',
        kind,
        values,
        ...(moment ? { moment: moment.moment } : {}),
        ...(base ? { correctionOf: base } : {}),
      },
      (failure) => {
        if (!failure) void keeper.end().then(() => goInstead(back));
        if (failure?.kind !== 'refused') return undefined;
        show(failure.refusals, values);
        // The line that says the rest stands above the form.
        return failure.refusals.some(({ field }) => field) ? 'said' : undefined;
      },
      done,
    );
  };
  return {
    refusals: last
      ? stillRefused(last.refused, last.sent, now).filter(({ field }) => field || last.state === state)
      : [],
    isComplete: () => {
      const { values } = keeper.get();
      const checked = validate(form, values, goals, instruments);
      show(checked.ok ? [] : checked.refusals, values);
      return checked.ok;
    },
    send: () => void send(),
  };
}
