import { useState } from 'react';
import type { Refusal } from '../../../domain/result.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { replanTexts } from '../../../domain/texts/nl/replan.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ReplanRowView, ReplanView } from '../../../domain/views/replan.ts';
import { useCache } from '../../api/use-load.ts';
import { fieldsOf, instantAt } from '../../parts/dates/when.ts';
import type { DayAndTime } from '../../parts/fields/date-and-time.tsx';
import { useNotice } from '../../parts/page/notice.tsx';
import { type Meant, useOwnClashes } from './use-own-clashes.ts';

/** What she does with one meeting: the proposal, a time of her own, or nothing. */
export interface Choice {
  readonly kind: 'take' | 'own' | 'leave';
  readonly own: DayAndTime;
}

/** Where a choice and what is said to it belong. */
export const rowKey = ({ trajectory, moment }: Pick<ReplanRowView, 'trajectory' | 'moment'>) =>
  `${trajectory}/${moment}`;

/** The choices that are made, and sending them. */
export function useReplan(view: ReplanView) {
  const cache = useCache();
  const notice = useNotice();
  const [chosen, setChosen] = useState<Readonly<Record<string, Choice>>>({});
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const [busy, setBusy] = useState(false);
  const clashes = useOwnClashes();

  const choiceOf = (row: ReplanRowView): Choice =>
    chosen[rowKey(row)] ?? { kind: row.now ? 'take' : 'own', own: fieldsOf(row.now?.start ?? row.was.start) };
  const startOf = (row: ReplanRowView): string | undefined => {
    const { kind, own } = choiceOf(row);
    return kind === 'own' ? instantAt(own.day, own.time) : row.now?.start;
  };
  /** What has no time yet, because nothing was found and she chose nothing, waits. */
  const isAnswered = (row: ReplanRowView) =>
    choiceOf(row).kind === 'leave' ||
    (startOf(row) !== undefined && (row.now !== undefined || rowKey(row) in chosen));
  const answered = view.rows.filter(isAnswered);
  const moves = answered.filter((row) => choiceOf(row).kind !== 'leave').length;

  /** Where all goes that she does not leave. */
  const meant = () =>
    answered.flatMap((row): Meant[] => {
      const { kind } = choiceOf(row);
      const start = startOf(row);
      return kind === 'leave' || start === undefined ? [] : [{ row, start, isOwn: kind === 'own' }];
    });

  async function send(): Promise<void> {
    setBusy(true);
    if (!(await clashes.clear(meant()))) return setBusy(false);
    const answers = answered.map((row) => {
      const { kind } = choiceOf(row);
      const { trajectory, moment } = row;
      const start = kind === 'own' ? startOf(row) : undefined;
      const answer = kind === 'leave' ? ('leave' as const) : ('take' as const);
      return { trajectory, moment, answer, ...(start === undefined ? {} : { start }) };
    });
    const { id, edition } = view;
    const result = await cache.client.call('answerReplan', {
      body: { key: crypto.randomUUID(), id, edition, answers },
    });
    setBusy(false);
    cache.readAnew();
    if (!result.ok) {
      const changed = result.failure.kind === 'refused';
      const text = changed ? replanTexts.changed : tabs.failed[result.failure.kind].title;
      notice({ tone: 'failed', text });
      return;
    }
    const refused = result.value.refusals;
    setRefusals(refused);
    notice(
      refused.length > 0
        ? { tone: 'failed', text: replanTexts.someRefused }
        : { tone: 'done', text: moves > 0 ? replanTexts.sent : tabs.done.held },
    );
  }

  return {
    busy,
    moves,
    /** What is in the way of a time of her own, as long as it is that time. */
    inTheWay: (row: ReplanRowView) => clashes.said(row, startOf(row)),
    isWarned: answered.some((row) => clashes.said(row, startOf(row)).length > 0),
    count: answered.length,
    send,
    choiceOf,
    choose: (row: ReplanRowView, choice: Choice) => setChosen((now) => ({ ...now, [rowKey(row)]: choice })),
    /** Why what she chose could not be. */
    said: (row: ReplanRowView) => refusals.filter(({ field }) => field === rowKey(row)).map(refusalText),
  };
}
