import { useRef, useState } from 'react';
import type { StartDraft } from '../../../domain/documents/start-draft.ts';
import type { Refusal } from '../../../domain/result.ts';
import type { Template } from '../../../domain/template/template.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/notice.tsx';
import { useActs } from '../../parts/use-acts.ts';
import { kindTexts } from './kind-field.tsx';
import { requestOf } from './start-state.ts';

interface Starting {
  readonly busy: boolean;
  readonly refusals: readonly Refusal[];
  send(state: StartDraft): Promise<void>;
}

/**
 * Starts a trajectory, or corrects the start of `amends`. Sending the same twice starts one. `onDone` gets its id, once
 * it arrived.
 */
export function useStart(
  template: Template,
  amends: string | undefined,
  onDone: (trajectory: string) => void,
): Starting {
  const cache = useCache();
  const notice = useNotice();
  const acting = useActs(amends ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const attempt = useRef({ key: crypto.randomUUID() as string, sent: '' });

  async function start(state: StartDraft): Promise<void> {
    const request = requestOf(state, template);
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
    setFailure(answer.failure);
    const { title, text } = tabs.failed[answer.failure.kind];
    notice({
      tone: 'failed',
      text: title,
      detail: answer.failure.kind === 'refused' ? tabs.start.look : text,
    });
  }

  async function amend(trajectory: string, state: StartDraft): Promise<void> {
    await acting.act({ act: 'amendStart', ...requestOf(state, template) }, (failed) => {
      setFailure(failed);
      if (!failed) onDone(trajectory);
    });
  }

  return {
    busy: busy || acting.busy,
    refusals: failure?.kind === 'refused' ? failure.refusals : [],
    send: (state) => (amends === undefined ? start(state) : amend(amends, state)),
  };
}
