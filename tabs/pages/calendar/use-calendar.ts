import { useEffect, useState } from 'react';
import type { KeptCalendar } from '../../../domain/calendar/kept-calendar.ts';
import type { TouchedDay } from '../../../domain/schedule/touched.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { schoolCalendar } from '../../../domain/texts/nl/school-calendar.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { CalendarView } from '../../../domain/views/school/school-calendar.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { refusedAt } from '../../parts/fields/refused.ts';
import { useNotice } from '../../parts/page/notice.tsx';

/** A calendar while somebody changes it: nothing is saved before she saw what it touches. */
export function useCalendar(view: CalendarView, keeper: DraftKeeper) {
  const cache = useCache();
  const notice = useNotice();
  const [drafted] = useState(() => draftIn(keeper));
  // Made upon an older version, it is told so when it is saved: nobody writes over what another saved.
  const [base, setBase] = useState(drafted ? { ...view, version: drafted.version } : view);
  const [kept, setKept] = useState(drafted?.calendar ?? view.calendar);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  /** What it touches, while she is asked whether to go on. */
  const [asked, setAsked] = useState<readonly TouchedDay[]>();
  const isChanged = JSON.stringify(kept) !== JSON.stringify(base.calendar);
  const ids = { school: view.school };

  const write = (calendar: KeptCalendar) => {
    setKept(calendar);
    keeper.set('calendar', JSON.stringify({ version: base.version, calendar }));
  };

  const stand = (now: CalendarView) => {
    if (isChanged) keeper.set('calendar', '');
    setBase(now);
    setKept(now.calendar);
    setFailure(undefined);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read anew never wipes out what is being changed
  useEffect(() => {
    if (!isChanged) stand(view);
  }, [view]);

  async function fail(what: Failure): Promise<void> {
    setFailure(what);
    if (what.kind === 'refused' && what.refusals.some(({ code }) => code === 'changedMeanwhile')) {
      const now = await cache.client.call('calendar', { ids });
      if (now.ok) stand(now.value);
      return notice({ tone: 'failed', text: schoolCalendar.changed });
    }
    const { title, text } = tabs.failed[what.kind];
    const said = what.kind === 'refused' ? [...new Set(what.refusals.map(refusalText))].join(' ') : text;
    notice({ tone: 'failed', text: title, detail: said });
  }

  async function save(): Promise<void> {
    setAsked(undefined);
    setBusy(true);
    const answer = await cache.client.call('saveCalendar', {
      ids,
      body: { version: base.version, calendar: sent(kept) },
    });
    if (answer.ok) {
      stand(answer.value);
      cache.readAnew();
      notice({ tone: 'done', text: schoolCalendar.saved });
    } else await fail(answer.failure);
    setBusy(false);
  }

  async function ask(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    const answer = await cache.client.call('touched', { ids, body: { calendar: sent(kept) } });
    setBusy(false);
    if (!answer.ok) return fail(answer.failure);
    if (answer.value.days.length === 0) return save();
    setAsked(answer.value.days);
  }

  return {
    ...{ kept, isChanged, busy, asked, ask, save },
    change: (part: Partial<KeptCalendar>) => write({ ...kept, ...part }),
    said: (field: string) => refusedAt(failure, field),
    reset: () => stand(base),
    cancel: () => setAsked(undefined),
  };
}

/** As the contract writes it. */
function sent({ openOn, daysOff, ownHolidays, closures, ...rest }: KeptCalendar) {
  return {
    ...rest,
    openOn: [...openOn],
    daysOff: [...daysOff],
    ownHolidays: [...ownHolidays],
    closures: [...closures],
  };
}

/** What she was changing when she left; nothing when it was saved or put back. */
function draftIn(
  keeper: DraftKeeper,
): { readonly version: string; readonly calendar: KeptCalendar } | undefined {
  const text = keeper.get().values.calendar;
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
