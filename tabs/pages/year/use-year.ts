import { useCallback, useEffect, useRef, useState } from 'react';
import type { Variant } from '../../../domain/board-year/variant.ts';
import type { YearPlanStatus, YearView } from '../../../domain/board-year/view.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Answer } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/page/notice.tsx';

type Steering = 'stop' | 'choose' | 'drop' | 'confirm' | 'pause';

/** While something goes on. A page that nobody looks at asks nothing. */
const EVERY_MS = 1_000;

/** A year while one looks at it: what goes on is asked every second, the page anew when a plan is better. */
export function useYear(first: YearView) {
  const { client } = useCache();
  const notice = useNotice();
  const [view, setView] = useState(first);
  const [busy, setBusy] = useState(false);
  const seed = useRef(1);
  const { year } = view;
  const goesOn = view.plans.some(({ state }) => state === 'planning' || state === 'confirming');
  useEffect(() => setView(first), [first]);

  const reload = useCallback(async () => {
    const answer = await client.call('boardYear', { query: { year } });
    if (answer.ok) setView(answer.value);
  }, [client, year]);

  useEffect(() => {
    if (!goesOn) return;
    let asking = false;
    const timer = setInterval(async () => {
      if (asking || document.visibilityState !== 'visible') return;
      asking = true;
      const answer = await client.call('boardYearStatus', { query: { year } });
      if (answer.ok) {
        setView((before) => withStatus(before, answer.value.plans));
        if (isOther(view.plans, answer.value.plans)) await reload();
      }
      asking = false;
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [client, goesOn, reload, view.plans, year]);

  async function take(answer: Promise<Answer<YearView>>, done?: string): Promise<void> {
    setBusy(true);
    const got = await answer;
    setBusy(false);
    if (got.ok) {
      setView(got.value);
      if (done) notice({ tone: 'done', text: done });
      return;
    }
    const { title, text } = tabs.failed[got.failure.kind];
    const refused = got.failure.kind === 'refused';
    notice({
      tone: 'failed',
      text: refused ? texts.failed : title,
      detail: refused ? texts.failedText : text,
    });
    if (refused) await reload();
  }

  return {
    ...{ view, busy, goesOn },
    plan: (variant: Variant) => {
      const body = { key: crypto.randomUUID(), year, variant, seed: seed.current++ };
      return take(client.call('planYear', { body }));
    },
    steer: (plan: string, steering: Steering) =>
      take(
        client.call('steerYear', { ids: { plan }, body: { year, do: steering } }),
        steering === 'choose' ? texts.chosen : undefined,
      ),
  };
}

export type Year = ReturnType<typeof useYear>;

/** How far things are, on the page that is there. */
function withStatus(view: YearView, now: readonly YearPlanStatus[]): YearView {
  const plans = view.plans.map((plan) => {
    const status = now.find(({ id }) => id === plan.id);
    // The page itself comes with a version: until then it shows what it has.
    return status ? { ...plan, ...status, version: plan.version } : plan;
  });
  return { ...view, plans };
}

function isOther(plans: readonly YearPlanStatus[], now: readonly YearPlanStatus[]): boolean {
  return (
    plans.length !== now.length ||
    now.some(({ id, version }) => plans.find((one) => one.id === id)?.version !== version)
  );
}
