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
  /** The trajectory's id; undefined when it was refused or did not arrive. */
  send(state: StartDraft): Promise<string | undefined>;
}

/** Starts a trajectory, or corrects the start of `amends`. Sending the same twice starts one. */
export function useStart(template: Template, amends: string | undefined): Starting {
  const cache = useCache();
  const notice = useNotice();
  const acting = useActs(amends ?? '');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const attempt = useRef({ key: crypto.randomUUID() as string, sent: '' });

  async function start(state: StartDraft): Promise<string | undefined> {
    const request = requestOf(state, template);
    const sent = JSON.stringify(request);
    // Another content is another click; the same content sent again must not start a second one.
    if (attempt.current.sent !== sent) attempt.current = { key: crypto.randomUUID(), sent };
    setBusy(true);
    const answer = await cache.client.call('start', { body: { key: attempt.current.key, request } });
    setBusy(false);
    if (answer.ok) {
      cache.keepTrajectory(answer.value.trajectory);
      notice({ tone: 'done', text: tabs.start.started, detail: kindTexts(template).startedNext });
      return answer.value.trajectory.id;
    }
    setFailure(answer.failure);
    const { title, text } = tabs.failed[answer.failure.kind];
    notice({
      tone: 'failed',
      text: title,
      detail: answer.failure.kind === 'refused' ? tabs.start.look : text,
    });
    return undefined;
  }

  async function amend(trajectory: string, state: StartDraft): Promise<string | undefined> {
    const failed = await acting.act({ act: 'amendStart', ...requestOf(state, template) });
    setFailure(failed);
    return failed ? undefined : trajectory;
  }

  return {
    busy: busy || acting.busy,
    refusals: failure?.kind === 'refused' ? failure.refusals : [],
    send: (state) => (amends === undefined ? start(state) : amend(amends, state)),
  };
}
