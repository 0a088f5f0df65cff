import { useState } from 'react';
import type { ActBody, ActReply } from '../../bot/http/contract.ts';
import { refusalText } from '../../domain/texts/nl/refusals.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { type Answer, type Failure, worthRetrying } from '../api/failure.ts';
import { useCache } from '../api/use-load.ts';
import { goInstead } from '../route/router.ts';
import { useNotice } from './notice.tsx';

export interface Acting {
  readonly busy: boolean;
  /** Does it, and says below the page what came of it. Answers with the failure, for what stands beside a field. */
  act(body: ActBody): Promise<Failure | undefined>;
}

/** Acts on one trajectory. Each click has a key of its own, kept over retries, so that it counts once. */
export function useActs(trajectory: string): Acting {
  const cache = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);

  async function send(key: string, body: ActBody): Promise<Answer<ActReply>> {
    setBusy(true);
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

  async function perform(key: string, body: ActBody, done: string): Promise<Failure | undefined> {
    const answer = await send(key, body);
    if (answer.ok) {
      const undo = answer.value.undo as ActBody | undefined;
      notice({
        tone: 'done',
        text: done,
        ...(undo && {
          offer: {
            label: tabs.acts.undo,
            take: () => void perform(crypto.randomUUID(), undo, tabs.acts.undone),
          },
        }),
      });
      return undefined;
    }
    const { failure } = answer;
    // Somebody else may have been first: show how it stands.
    if (failure.kind === 'refused' || failure.kind === 'missing') cache.readAnew();
    notice({
      tone: 'failed',
      text: tabs.failed[failure.kind].title,
      detail: detailOf(failure),
      ...(worthRetrying(failure) && {
        offer: { label: tabs.failed.retry, take: () => void perform(key, body, done) },
      }),
    });
    return failure;
  }

  return { busy, act: (body) => perform(crypto.randomUUID(), body, tabs.done[body.act]) };
}

/** What to do, and for breakage the code by which the helpdesk finds it. */
function detailOf(failure: Failure): string {
  if (failure.kind === 'refused') return failure.refusals.map(refusalText).join(' ');
  const { text } = tabs.failed[failure.kind];
  const code = 'correlationId' in failure ? failure.correlationId : undefined;
  return code ? `${text} ${tabs.failed.code(code)}` : text;
}
