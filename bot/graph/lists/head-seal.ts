import { createHash } from 'node:crypto';

/** What stands in a head's JSON, as far as its seal is concerned. */
interface Sealable {
  readonly row?: { readonly version: number; readonly seal?: string | undefined };
}

/** Whether a head says what the app wrote; `none` in what was written before there were seals. */
export type Seal = 'whole' | 'broken' | 'none';

/**
 * By which a head is known to be as it was written, whatever else it could be: SHA-256 of its JSON without the seal. A
 * stored format. It is no secret: it tells a slip of the hand from what the app wrote, as the hash of a text does.
 */
export function sealOf<H extends Sealable>(head: H): string {
  const { seal: _, ...row } = head.row ?? {};
  return createHash('sha256')
    .update(JSON.stringify({ ...head, row }))
    .digest('base64url');
}

export function sealIn<H extends Sealable>(head: H): Seal {
  const said = head.row?.seal;
  if (said === undefined) return 'none';
  return said === sealOf(head) ? 'whole' : 'broken';
}
