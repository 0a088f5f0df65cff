import { useRef, useState } from 'react';
import type { ActBody, ActReply } from '../../bot/http/contract.ts';
import { refusalText } from '../../domain/texts/nl/refusals.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { type Answer, type Failure, worthRetrying } from '../api/failure.ts';
import { useCache } from '../api/use-load.ts';
import { goInstead } from '../route/router.ts';
import { actedOn } from './acted-on.ts';
import { useNotice } from './page/notice.tsx';

/** What became of it; `said` when what is wrong with it stands beside its field: then no notice says it too. */
type Ended = (failure: Failure | undefined) => 'said' | undefined;

export interface Acting {
  readonly busy: boolean;
  /**
   * Does it, and says below the page what came of it. `ended` hears that each time, also when it was tried again: the
   * failure, for what stands beside a field, or undefined when it is done. `done` is what the notice says then.
   */
  act(body: ActBody, ended?: Ended, done?: string): Promise<void>;
}

/**
 * Acts on one trajectory. Each click has a key of its own, kept over retries and for the same asked again while nobody
 * knows whether it arrived, so that it counts once.
 */
export function useActs(trajectory: string): Acting {
  const cache = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ readonly key: string; readonly body: string }>(undefined);

  async function send(key: string, body: ActBody): Promise<Answer<ActReply>> {
    setBusy(true);
    notice(undefined);
    const answer = await cache.client.call('act', { ids: { trajectory }, body: { key, body } });
    setBusy(false);
    if (!answer.ok) return answer;
    if (answer.value.trajectory) cache.keepTrajectory(answer.value.trajectory);
    // It is no longer hers to see: what she asked ended her part in it.
    else {
      cache.readAnew();
      goInstead({ page: 'home' });
    }
    return answer;
  }

  async function perform(key: string, body: ActBody, done: string, ended?: Ended): Promise<void> {
    const answer = await send(key, body);
    const isLost = !answer.ok && worthRetrying(answer.failure);
    unanswered.current = isLost ? { key, body: JSON.stringify(body) } : undefined;
    if (answer.ok) {
      const undo = answer.value.undo as ActBody | undefined;
      notice({
        tone: 'done',
        text: done,
        about: actedOn(body, answer.value.trajectory),
        ...(undo && {
          offer: {
            label: tabs.acts.undo,
            take: () => void perform(crypto.randomUUID(), undo, tabs.acts.undone),
          },
        }),
      });
      ended?.(undefined);
      return;
    }
    const { failure } = answer;
    // Somebody else may have been first: show how it stands.
    if (failure.kind === 'refused' || failure.kind === 'missing') cache.readAnew();
    if (ended?.(failure) === 'said') return;
    notice({
      tone: 'failed',
      text: tabs.failed[failure.kind].title,
      detail: detailOf(failure),
      ...(isLost && {
        offer: { label: tabs.failed.retry, take: () => void perform(key, body, done, ended) },
      }),
    });
  }

  return {
    busy,
    act(body, ended, done = tabs.done[body.act]) {
      const { current } = unanswered;
      const key = current?.body === JSON.stringify(body) ? current.key : crypto.randomUUID();
      return perform(key, body, done, ended);
    },
  };
}

/** What to do, and for breakage the code by which the helpdesk finds it. */
function detailOf(failure: Failure): string {
  if (failure.kind === 'refused') return failure.refusals.map(refusalText).join(' ');
  const { text } = tabs.failed[failure.kind];
  const code = 'correlationId' in failure ? failure.correlationId : undefined;
  return code ? `${text} ${tabs.failed.code(code)}` : text;
}
