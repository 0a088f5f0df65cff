/** A refusal of Graph, in its own words. */
class GraphRefusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

async function ask<T>(
  method: Method,
  url: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  const answer = text === '' ? undefined : JSON.parse(text);
  if (response.ok) return answer as T;
  const { error } = (answer ?? {}) as { error?: string | { message?: string } };
  throw new GraphRefusal(
    response.status,
    (typeof error === 'string' ? error : error?.message) ?? response.statusText,
  );
}

/** Graph as a person who sits in Outlook or SharePoint: no token, her own rights. Paths below the version. */
export const graphAs = (userId: string) => ({
  get: <T>(path: string) => ask<T>('GET', `/_tenant/as/${userId}/${path}`),
  post: <T>(path: string, body: unknown) => ask<T>('POST', `/_tenant/as/${userId}/${path}`, body),
  patch: <T>(path: string, body: unknown, headers?: Record<string, string>) =>
    ask<T>('PATCH', `/_tenant/as/${userId}/${path}`, body, headers),
  delete: (path: string, headers?: Record<string, string>) =>
    ask<void>('DELETE', `/_tenant/as/${userId}/${path}`, undefined, headers),
});

/** Invitations that somebody without a mailbox here got by mail, and her answers. */
export const mailOf = (address: string) => ({
  invitations: () => ask<{ invitations: object[] }>('GET', `/_tenant/mail/${encodeURIComponent(address)}`),
  answer: (body: object) => ask<object>('POST', `/_tenant/mail/${encodeURIComponent(address)}/answer`, body),
});
