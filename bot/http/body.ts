import restify, { type Next, type Request, type RequestHandler, type Response } from 'restify';

/** A typed text of 100 KB must reach the refusal that names its limit; more than this is not read. */
const MAX_BYTES = 1_048_576;

/**
 * Reads JSON and nothing else. What is packed, a form or a file is turned away unread: unpacked it has no limit, and
 * nobody who has business here sends it.
 */
export function jsonBodies(): readonly RequestHandler[] {
  const { bodyReader, jsonBodyParser } = restify.plugins;
  return [onlyJson, bodyReader({ maxBodySize: MAX_BYTES }), ...jsonBodyParser({ bodyReader: true })];
}

function onlyJson(request: Request, response: Response, next: Next): void {
  const { headers } = request;
  const hasBody = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
  const isJson = /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '');
  const isRead = !hasBody || (isJson && headers['content-encoding'] === undefined);
  if (!isRead) response.header('Connection', 'close');
  next(isRead ? undefined : new UnsupportedBody());
}

/** As restify wants it. */
class UnsupportedBody extends Error {
  readonly statusCode = 415;
}
