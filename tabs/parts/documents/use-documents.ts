import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { Client } from '../../api/client.ts';
import type { Answer } from '../../api/failure.ts';
import { type Loaded, useLoad } from '../../api/use-load.ts';

/** Several documents with their texts, in the order in which they are named. Opening them is what counts as reading. */
export function useDocuments(
  trajectory: string,
  documents: readonly string[],
): Loaded<readonly DocumentView[]> {
  return useLoad(`documents/${trajectory}/${documents.join(',')}`, (client) =>
    all(client, trajectory, documents),
  );
}

async function all(
  client: Client,
  trajectory: string,
  documents: readonly string[],
): Promise<Answer<readonly DocumentView[]>> {
  const answers = await Promise.all(
    documents.map((document) => client.call('document', { ids: { trajectory, document } })),
  );
  const failed = answers.find((one) => !one.ok);
  if (failed && !failed.ok) return failed;
  return { ok: true, value: answers.flatMap((one) => (one.ok ? [one.value] : [])) };
}
