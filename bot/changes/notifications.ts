import { timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'restify';
import { z } from 'zod';
import type { Log } from '../application/ports/log.ts';

/**
 * What this door understands of a notification (learn.microsoft.com: change notifications delivery through webhooks):
 * where to look, and that it came from Graph.
 */
const delivery = z.object({
  value: z
    .array(
      z.object({
        clientState: z.string().max(200).optional(),
        resource: z.string().max(600).optional(),
        resourceData: z
          .object({ id: z.string().max(400).optional() })
          .loose()
          .optional(),
        lifecycleEvent: z.string().max(60).optional(),
        subscriptionId: z.string().max(100).optional(),
      }),
    )
    .max(1_000),
});

export type Notice =
  | {
      readonly kind: 'event';
      readonly eventId: string;
      readonly changeKey?: string;
    }
  /** `site`: its id. */
  | { readonly kind: 'list'; readonly site: string }
  /** A subscription ended or notices were missed: renew and sweep. */
  | { readonly kind: 'lifecycle'; readonly event: string };

export interface NotificationParts {
  /** The secret that was given with each subscription. */
  readonly clientState: string;
  /** Keeps that something changed; resolves when that is durable. */
  readonly take: (notice: Notice) => Promise<void>;
  readonly log: Log;
}

/**
 * Door 4: Graph's notifications. Answers the handshake with the token as plain text; takes a delivery only with our
 * secret in it, keeps what it points at and then says 202. A forged one is ignored, and how many there were is logged
 * once; Graph hears 202 all the same, so that nobody learns which secret is right.
 */
export function createNotifications(parts: NotificationParts) {
  return async (request: Request, response: Response): Promise<void> => {
    const token = (request.query as Record<string, unknown> | undefined)?.validationToken;
    if (typeof token === 'string') {
      response.header('Content-Type', 'text/plain; charset=utf-8');
      response.header('X-Content-Type-Options', 'nosniff');
      response.sendRaw(200, token);
      return;
    }
    const parsed = delivery.safeParse(request.body);
    if (!parsed.success) {
      response.send(400);
      return;
    }
    const all = parsed.data.value;
    const ours = all.filter(({ clientState }) => isOurs(clientState, parts.clientState));
    const forged = all.length - ours.length;
    if (forged > 0) parts.log.warn('changes.forged', { count: forged });
    for (const one of ours) {
      const notice = noticeOf(one);
      if (notice) await parts.take(notice);
    }
    response.send(202);
  };
}

function noticeOf(one: z.infer<typeof delivery>['value'][number]): Notice | undefined {
  if (one.lifecycleEvent) return { kind: 'lifecycle', event: one.lifecycleEvent };
  const event = /^\/?users\/[^/]+\/events\/([^/]+)$/i.exec(one.resource ?? '');
  if (event) {
    const etag = one.resourceData?.['@odata.etag'];
    const changeKey = typeof etag === 'string' ? /^W\/"(.+)"$/.exec(etag)?.[1] : undefined;
    const eventId = one.resourceData?.id ?? event[1]!;
    return { kind: 'event', eventId, ...(changeKey ? { changeKey } : {}) };
  }
  const list = /^\/?sites\/([^/]+)\/lists\//i.exec(one.resource ?? '');
  return list ? { kind: 'list', site: plain(list[1]!) } : undefined;
}

/** Graph may give an id back with its commas escaped. */
function plain(id: string): string {
  return id.replaceAll(/%2c/gi, ',');
}

function isOurs(given: string | undefined, ours: string): boolean {
  const a = Buffer.from(given ?? '');
  const b = Buffer.from(ours);
  return a.length === b.length && timingSafeEqual(a, b);
}
