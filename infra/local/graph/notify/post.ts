import type { World } from '../../world/world.ts';

/** Milliseconds that an endpoint has for a notification, and for the handshake. Real time. */
const NOTIFICATION_LIMIT = 3_000;
const HANDSHAKE_LIMIT = 10_000;

/** POSTs to the app. Undefined when it did not answer in time, or not at all. */
export async function postToApp(world: World, url: string, body: unknown): Promise<number | undefined> {
  try {
    const response = await world.deliver(
      new Request(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(NOTIFICATION_LIMIT),
      }),
    );
    await response.body?.cancel();
    if (world.watched())
      world.exchanged({
        ...{ direction: 'graph-to-app', method: 'POST', url, requestHeaders: {}, requestBody: body },
        ...{ status: response.status, responseHeaders: {}, responseBody: undefined },
      });
    return response.status;
  } catch {
    return undefined;
  }
}

/** The handshake: whether `url` gives back the token as plain text, decoded, and nothing else. */
export async function provesItself(world: World, url: string): Promise<boolean> {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${world.newId()}`;
  const address = new URL(url);
  address.searchParams.set('validationToken', token);
  try {
    const response = await world.deliver(
      new Request(address, {
        method: 'POST',
        headers: { 'content-type': 'text/plain; charset=utf-8' },
        body: '',
        signal: AbortSignal.timeout(HANDSHAKE_LIMIT),
      }),
    );
    const answer = await response.text();
    const type = response.headers.get('content-type') ?? '';
    return response.status === 200 && type.startsWith('text/plain') && answer === token;
  } catch {
    return false;
  }
}
