import { unzipSync } from 'fflate';

/** What somebody could get hold of, and by which way. */
export interface Found {
  readonly way: string;
  readonly bytes: Uint8Array;
}

export function found(way: string, content: unknown): Found {
  return { way, bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) };
}

/**
 * Bytes made ready to be searched, unpacked where they are an archive. A marker of small letters and figures is the
 * same in HTML, JSON and URL escapes; what is left are capitals and base64.
 */
export class Haystack {
  readonly #places: readonly { readonly way: string; readonly plain: string; readonly exact: string }[];

  constructor(all: readonly Found[]) {
    this.#places = all.flatMap(unpacked).map(({ way, bytes }) => {
      const text = Buffer.from(bytes).toString('latin1');
      return { way, plain: text.toLowerCase(), exact: text.replaceAll('-', '+').replaceAll('_', '/') };
    });
  }

  /** The ways by which a marker can be come by. */
  waysTo(token: string): readonly string[] {
    const encoded = inBase64(token);
    return this.#places
      .filter(({ plain, exact }) => plain.includes(token) || encoded.some((one) => exact.includes(one)))
      .map(({ way }) => way);
  }
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
