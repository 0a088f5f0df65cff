import { useRef, useState } from 'react';
import type { StartDraft } from '../../../domain/documents/start-draft.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Template } from '../../../domain/template/template.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { focusFirst } from '../../parts/fields/focus-first.ts';
import { stillRefused } from '../../parts/fields/refused.ts';
import { useNotice } from '../../parts/page/notice.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { kindTexts } from './kind-field.tsx';
import { requestOf } from './start-state.ts';

interface Starting {
  readonly busy: boolean;
  /** What was refused, as far as it stands as it was sent. */
  readonly refusals: readonly Refusal[];
  send(): Promise<void>;
}

/**
 * Starts a trajectory, or corrects the start of `amends`. Sending the same twice starts one. `onDone` gets its id, once
 * it arrived.
 */
export function useStart(
  template: Template,
  amends: string | undefined,
  state: StartDraft,
  onDone: (trajectory: string) => void,
): Starting {
  const cache = useCache();
  const notice = useNotice();
  const acting = useActs(amends ?? '');
  const [busy, setBusy] = useState(false);
  const request = requestOf(state, template);
  const [last, setLast] = useState<{ readonly refused: readonly Refusal[]; readonly sent: unknown }>();
  const attempt = useRef({ key: crypto.randomUUID() as string, sent: '' });

  /** Each is said beside its field, unless one has none. */
  function refuse(failure: Failure | undefined): 'said' | undefined {
    if (failure?.kind !== 'refused') return undefined;
    setLast({ refused: failure.refusals, sent: request });
    focusFirst(failure.refusals);
    return failure.refusals.every(({ field }) => field) ? 'said' : undefined;
  }

  async function start(): Promise<void> {
    const sent = JSON.stringify(request);
    // Another content is another click; the same content sent again must not start a second one.
    if (attempt.current.sent !== sent) attempt.current = { key: crypto.randomUUID(), sent };
    setBusy(true);
    notice(undefined);
    const answer = await cache.client.call('start', { body: { key: attempt.current.key, request } });
    setBusy(false);
    if (answer.ok) {
      cache.keepTrajectory(answer.value.trajectory);
      notice({ tone: 'done', text: tabs.start.started, detail: kindTexts(template).startedNext });
      onDone(answer.value.trajectory.id);
      return;
    }
    if (refuse(answer.failure) === 'said') return;
    const { title, text } = tabs.failed[answer.failure.kind];
    notice({
      tone: 'failed',
      text: title,
      detail: answer.failure.kind === 'refused' ? answer.failure.refusals.map(refusalText).join(' ') : text,
    });
  }

  async function amend(trajectory: string): Promise<void> {
    await acting.act({ act: 'amendStart', ...request }, (failed) => {
      if (!failed) onDone(trajectory);
      return refuse(failed);
    });
  }

  return {
    busy: busy || acting.busy,
    refusals: last ? stillRefused(last.refused, last.sent, request) : [],
    send: () => (amends === undefined ? start() : amend(amends)),
  };
}
