import { unzipSync } from 'fflate';
import { MARKER, MARKER_BEGINS } from './secrets.ts';

/** What somebody could get hold of, and by which way. */
export interface Found {
  readonly way: string;
  readonly bytes: Uint8Array;
}

export function found(way: string, content: unknown): Found {
  return { way, bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) };
}

interface Place {
  readonly way: string;
  /** Every marker that it shows, in whatever letters. */
  readonly shown: ReadonlySet<string>;
  /** In one alphabet of base64, where something in it begins as a marker does. */
  readonly encoded: string | undefined;
}

/**
 * Bytes made ready to be searched, unpacked where they are an archive. A marker of small letters and figures is the
 * same in HTML, JSON and URL escapes; what is left are capitals and base64.
 */
export class Haystack {
  readonly #places: readonly Place[];

  constructor(all: readonly Found[]) {
    this.#places = all.flatMap(unpacked).map(placeOf);
  }

  /** The ways by which a marker can be come by. */
  waysTo(token: string): readonly string[] {
    const encoded = inBase64(token);
    return this.#places
      .filter((place) => place.shown.has(token) || encoded.some((one) => place.encoded?.includes(one)))
      .map(({ way }) => way);
  }
}

function placeOf({ way, bytes }: Found): Place {
  const text = Buffer.from(bytes).toString('latin1');
  const shown = new Set(text.toLowerCase().match(MARKER));
  const encoded = text.replaceAll('-', '+').replaceAll('_', '/');
  return { way, shown, encoded: beginnings.some((one) => encoded.includes(one)) ? encoded : undefined };
}

function unpacked(one: Found): Found[] {
  const isZip = one.bytes[0] === 0x50 && one.bytes[1] === 0x4b;
  if (!isZip) return [one];
  const files = Object.entries(unzipSync(one.bytes));
  return files.flatMap(([name, bytes]) => unpacked({ way: `${one.way}!${name}`, bytes }));
}

/** As base64 shows it behind nothing, one or two other bytes; without the ends, which depend on what is beside it. */
function inBase64(token: string): readonly string[] {
  return [0, 1, 2].map((offset) => {
    const encoded = Buffer.from(' '.repeat(offset) + token).toString('base64');
    return encoded.slice(offset === 0 ? 0 : 4, -4);
  });
}

/** Four signs of base64 that any marker shows, behind nothing, one or two other bytes. */
const beginnings = [0, 1, 2].map((offset) => {
  const from = (3 - offset) % 3;
  return Buffer.from(MARKER_BEGINS.slice(from, from + 3)).toString('base64');
});
