import { badRequest, GraphError } from './errors.ts';

const MOST_REQUESTS = 20;

export interface BatchItem {
  readonly id: string;
  readonly method: string;
  /** Below the version: `/users/…?$select=…`. */
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly dependsOn: readonly string[];
}

/** What Graph puts in the place of one answer. */
export interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The requests in a `$batch` body. Throws the 400 with which the whole call fails. */
export function readBatch(body: unknown): readonly BatchItem[] {
  const requests = (body as { requests?: unknown } | null)?.requests;
  if (!Array.isArray(requests)) throw badRequest('Invalid batch payload format.');
  if (requests.length > MOST_REQUESTS)
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST_REQUESTS}.`);
  const seen = new Set<string>();
  const items = requests.map((each): BatchItem => {
    const { id, method, url, headers, body: inner, dependsOn } = (each ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string' || id === '' || seen.has(id.toLowerCase()))
      throw badRequest(`Request id '${String(id)}' is missing or not unique in the batch.`);
    seen.add(id.toLowerCase());
    if (typeof method !== 'string' || typeof url !== 'string')
      throw badRequest(`Request '${id}' has no method or no url.`);
    const given = new Headers((headers ?? {}) as Record<string, string>);
    if (inner !== undefined && !given.has('content-type'))
      throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
    return {
      ...{ id, method: method.toUpperCase(), headers: given, body: inner },
      url: url.startsWith('/') ? url : `/${url}`,
      dependsOn: Array.isArray(dependsOn) ? dependsOn.map(String) : [],
    };
  });
  for (const { id, dependsOn } of items)
    for (const other of dependsOn)
      if (other === id || !items.some((each) => each.id === other))
        throw badRequest(`Request '${id}' depends on '${other}', which is not in the batch.`);
  return items;
}

/**
 * Performs a batch: what depends on nothing runs side by side, what depends on another waits for it, and fails with
 * 424 when that failed. The answers come in the order of completion, which is not the order of asking.
 */
export async function runBatch(
  items: readonly BatchItem[],
  perform: (item: BatchItem) => Promise<BatchAnswer>,
): Promise<readonly BatchAnswer[]> {
  const answers: BatchAnswer[] = [];
  const running = new Map<string, Promise<BatchAnswer>>();
  const start = (item: BatchItem, above: readonly string[]): Promise<BatchAnswer> => {
    if (above.includes(item.id)) throw badRequest(`Request '${item.id}' depends on itself.`);
    const known = running.get(item.id);
    if (known) return known;
    const before = item.dependsOn.map((id) =>
      start(items.find((each) => each.id === id)!, [...above, item.id]),
    );
    const promise = Promise.all(before).then(async (done) => {
      const answer = done.some(({ status }) => status >= 400)
        ? failedDependency(item.id)
        : await perform(item);
      answers.push(answer);
      return answer;
    });
    running.set(item.id, promise);
    return promise;
  };
  await Promise.all(items.map((item) => start(item, [])));
  return answers;
}

function failedDependency(id: string): BatchAnswer {
  const { code, message } = new GraphError(
    424,
    'FailedDependency',
    'A request that this one depends on has failed.',
  );
  return {
    id,
    status: 424,
    headers: { 'Content-Type': 'application/json' },
    body: { error: { code, message } },
  };
}
