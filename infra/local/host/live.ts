import type { Connector } from '../connector/connector.ts';
import type { Tenant } from '../world/types.ts';

/** Server-sent events for the pages: `message`, `typing`, `state` for one person and, for all, `clock`. */
export function createLive(tenant: Tenant, connector: Connector): (request: Request) => Response {
  const pages = new Set<{ readonly userId: string | null; readonly tell: (what: string) => void }>();
  connector.onChange(({ userId, what }) => {
    for (const page of pages) if (page.userId === userId) page.tell(what);
  });
  tenant.clock.onChange(() => {
    for (const page of pages) page.tell('clock');
  });
  const encoder = new TextEncoder();
  return (request) => {
    let leave = () => {};
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        const page = {
          userId: new URL(request.url).searchParams.get('person'),
          tell: (what: string) => controller.enqueue(encoder.encode(`data: ${what}\n\n`)),
        };
        pages.add(page);
        leave = () => pages.delete(page);
        page.tell('hello');
      },
      cancel: () => leave(),
    });
    request.signal.addEventListener('abort', () => leave(), { once: true });
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
    });
  };
}
