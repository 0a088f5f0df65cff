import { json, realAddress } from '../../world/replies.ts';
import type { Handler } from '../../world/types.ts';
import type { World } from '../../world/world.ts';
import { GraphError } from '../wire/errors.ts';
import type { Drives } from './drives.ts';
import { secretOf } from './present-file.ts';
import type { Uploads } from './uploads.ts';

/** `{organisation}.sharepoint.com`: download addresses and upload sessions, which carry their own proof. */
export function createSharePointHost(world: World, drives: Drives, uploads: Uploads): Handler {
  const ours = `${world.organization.name}.sharepoint.com`;
  return async (request) => {
    const address = realAddress(request);
    if (address?.host !== ours) return undefined;
    const query = new URLSearchParams(address.search);
    try {
      if (request.headers.has('authorization'))
        throw new GraphError(401, 'unauthenticated', 'This address must be called without a token.');
      if (address.path.endsWith('/uploadSession')) {
        const bytes = new Uint8Array(await request.arrayBuffer());
        const range = request.headers.get('content-range');
        const { status, body } = uploads.answer(query.get('guid') ?? '', request.method, range, bytes);
        return body === undefined ? new Response(null, { status }) : json(body, status);
      }
      if (address.path.endsWith('/_layouts/15/download.aspx') && request.method === 'GET')
        return download(world, drives, query);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return json({ error: { code: error.code, message: error.message } }, error.status);
    }
    return undefined;
  };
}

function download(world: World, drives: Drives, query: URLSearchParams): Response {
  const id = query.get('UniqueId') ?? '';
  const file = drives.byAnyDrive(id);
  if (!file?.content || query.get('tempauth') !== secretOf(world, file))
    throw new GraphError(401, 'unauthenticated', 'The download address has expired.');
  return new Response(file.content as BodyInit, {
    headers: {
      'content-type': file.mimeType ?? 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  });
}
