import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Request, Response } from 'restify';

/** What fits in one packet is sent as it is. */
const WORTH_PACKING = 1_400;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

type Packing = 'br' | 'gzip' | 'none';

/** Sends a text, packed as the asker can unpack it. Headers that were set before stay. */
export async function sendPacked(
  request: Request,
  response: Response,
  type: string,
  body: Buffer,
): Promise<void> {
  const packing = body.length < WORTH_PACKING ? 'none' : packingFor(request);
  send(response, type, packing, await pack(packing, body, constants.BROTLI_DEFAULT_MODE, 4));
}

/** Sends a text that is known by a name, of which there are as many as there are files. */
type SendFile = (
  request: Request,
  response: Response,
  type: string,
  file: { readonly name: string; readonly body: Buffer },
) => Promise<void>;

/** As `sendPacked`, for texts that are sent again and again: each is packed once, and as small as it gets. */
export function createPackedFiles(): SendFile {
  const packed = new Map<string, Promise<Buffer>>();
  return async (request, response, type, { name, body }) => {
    const packing = packingFor(request);
    const key = `${packing} ${body.length} ${name}`;
    const known = packed.get(key) ?? pack(packing, body, constants.BROTLI_MODE_TEXT, 9);
    packed.set(key, known);
    send(response, type, packing, await known);
  };
}

function packingFor(request: Request): Packing {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'none';
}

async function pack(packing: Packing, body: Buffer, mode: number, quality: number): Promise<Buffer> {
  if (packing === 'none') return body;
  if (packing === 'gzip') return zip(body);
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: mode,
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}

function send(response: Response, type: string, packing: Packing, body: Buffer): void {
  response.header('Content-Type', type);
  response.header('Vary', 'Accept-Encoding');
  if (packing !== 'none') response.header('Content-Encoding', packing);
  response.header('Content-Length', body.length);
  response.sendRaw(200, body as never);
}
