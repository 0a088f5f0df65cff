import { createHash } from 'node:crypto';
import type { World } from '../../world/world.ts';
import type { Actor, StoredSite } from '../sites/model.ts';
import { webUrlOf } from '../sites/site-operations.ts';
import type { Reply } from '../wire/call.ts';
import { GraphError, sharePointInvalid } from '../wire/errors.ts';
import type { Conflict, Drives, StoredFile } from './drives.ts';
import { presentFile } from './present-file.ts';

const CHUNK_UNIT = 327_680;
const LARGEST_CHUNK = 60 * 1_024 * 1_024;
const LIFETIME = 24 * 3_600_000;

interface Session {
  readonly site: StoredSite;
  readonly parent: StoredFile;
  readonly name: string;
  readonly conflict: Conflict;
  readonly by: Actor;
  readonly expiresAt: number;
  received: Buffer;
  total: number | undefined;
}

/** Upload sessions: files that come in pieces, to an address that needs no token. */
export interface Uploads {
  begin(
    site: StoredSite,
    parent: StoredFile,
    name: string,
    conflict: Conflict,
    by: Actor,
  ): Record<string, unknown>;
  /** Answers PUT, GET and DELETE on an upload address; `id` is the session's. Throws Graph's errors. */
  answer(id: string, method: string, range: string | null, bytes: Uint8Array): Reply;
}

export function createUploads(world: World, drives: Drives): Uploads {
  const sessions = new Map<string, Session>();
  const status = (session: Session) => ({
    expirationDateTime: new Date(session.expiresAt).toISOString(),
    nextExpectedRanges: [
      `${session.received.length}-${session.total === undefined ? '' : session.total - 1}`,
    ],
  });
  return {
    begin(site, parent, name, conflict, by) {
      const id = createHash('sha256').update(`${world.app.clientSecret}:${world.newId()}`).digest('hex');
      const expiresAt = world.systemTime() + LIFETIME;
      const session: Session = {
        site,
        parent,
        name,
        conflict,
        by,
        expiresAt,
        received: Buffer.alloc(0),
        total: undefined,
      };
      sessions.set(id, session);
      return {
        uploadUrl: `${webUrlOf(site)}/_api/v2.0/drives/${parent.driveId}/uploadSession?guid=${id}`,
        ...status(session),
      };
    },
    answer(id, method, range, bytes) {
      const session = sessions.get(id);
      if (!session || session.expiresAt < world.systemTime())
        throw new GraphError(404, 'itemNotFound', 'The upload session was not found.');
      if (method === 'GET') return { status: 200, body: status(session) };
      if (method === 'DELETE') {
        sessions.delete(id);
        return { status: 204 };
      }
      take(session, range, bytes);
      if (session.received.length < session.total!) return { status: 202, body: status(session) };
      const content = { bytes: new Uint8Array(session.received), mimeType: 'application/octet-stream' };
      const { file, created } = drives.put(
        session.parent,
        session.name,
        content,
        session.conflict,
        session.by,
      );
      sessions.delete(id);
      return { status: created ? 201 : 200, body: presentFile(world, drives, file) };
    },
  };
}

function take(session: Session, range: string | null, bytes: Uint8Array): void {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(range ?? '')?.map(Number) ?? [];
  if (
    first === undefined ||
    last === undefined ||
    total === undefined ||
    last - first + 1 !== bytes.length ||
    last >= total
  )
    throw sharePointInvalid('The Content-Range header is missing or malformed.');
  if (session.total !== undefined && session.total !== total)
    throw sharePointInvalid('The total size of the file has changed.');
  if (first !== session.received.length)
    throw new GraphError(
      416,
      'invalidRange',
      'The uploaded fragment overlaps with data that has already been received.',
    );
  if (bytes.length >= LARGEST_CHUNK)
    throw new GraphError(413, 'requestTooLarge', 'The fragment is too large.');
  if (last !== total - 1 && bytes.length % CHUNK_UNIT !== 0)
    throw sharePointInvalid(`A fragment must be a multiple of ${CHUNK_UNIT} bytes.`);
  session.total = total;
  session.received = Buffer.concat([session.received, bytes]);
}
