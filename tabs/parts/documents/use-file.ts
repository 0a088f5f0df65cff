import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Client } from '../../api/client.ts';
import type { Answer } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../page/notice.tsx';

/** Fetches a file with the person's own token, and hands it to the browser under that name. */
export function useFile(name: string, done: string, ask: (client: Client) => Promise<Answer<Blob>>) {
  const { client } = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);

  async function start(): Promise<void> {
    setBusy(true);
    const answer = await ask(client);
    setBusy(false);
    if (answer.ok) {
      hand(answer.value, name);
      notice({ tone: 'done', text: done });
    } else {
      const { title, text } = tabs.failed[answer.failure.kind];
      notice({
        tone: 'failed',
        text: title,
        detail: text,
        offer: { label: tabs.failed.retry, take: () => void start() },
      });
    }
  }

  return { busy, start: () => void start() };
}

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has its own hold on it once the download has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
