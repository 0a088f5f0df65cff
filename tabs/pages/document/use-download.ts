import { useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view.ts';
import { useCache } from '../../api/use-load.ts';
import { useNotice } from '../../parts/notice.tsx';

/** Fetches the Word file with the person's own token, and hands it to the browser. */
export function useDownload(trajectory: string, document: DocumentView) {
  const { client } = useCache();
  const notice = useNotice();
  const [busy, setBusy] = useState(false);

  async function start(): Promise<void> {
    setBusy(true);
    const answer = await client.call('word', { ids: { trajectory, document: document.id } });
    setBusy(false);
    if (answer.ok) {
      hand(answer.value, `${document.kind}-${document.at.slice(0, 10)}-v${document.version}.docx`);
      notice({ tone: 'done', text: tabs.documents.downloaded });
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
