import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** What differs between installations. `PUBLIC_HOST` is the host name of `PUBLIC_URL`. */
export interface PackageValues {
  readonly TEAMS_APP_ID: string;
  readonly CLIENT_ID: string;
  readonly PUBLIC_URL: string;
  readonly PUBLIC_HOST: string;
  readonly PUBLISHER_NAME: string;
}

const folder = import.meta.dirname;

/** The manifest with its values filled in. Throws when one is missing. */
export function manifestWith(values: PackageValues): string {
  return readFileSync(join(folder, 'manifest.json'), 'utf8').replace(
    /\$\{\{(\w+)\}\}/g,
    (_, name: string) => {
      const value = values[name as keyof PackageValues];
      if (!value) throw new Error(`The app package needs a value for ${name}`);
      return value;
    },
  );
}

/** The app package as a zip: manifest, language file and two icons at the root, and nothing else. */
export function appPackage(values: PackageValues): Uint8Array {
  return zipSync({
    'manifest.json': strToU8(manifestWith(values)),
    'en.json': readFileSync(join(folder, 'en.json')),
    'color.png': readFileSync(join(folder, 'icons/color.png')),
    'outline.png': readFileSync(join(folder, 'icons/outline.png')),
  });
}
