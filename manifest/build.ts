import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { appPackage } from './package.ts';

/** `npm run package`: writes the app package for the installation that the environment describes. */
const { TEAMS_APP_ID = '', CLIENT_ID = '', PUBLIC_URL = '', PUBLISHER_NAME = 'Trajectwijzer' } = process.env;
const target = process.argv[2] ?? 'dist/trajectwijzer.zip';
const values = {
  TEAMS_APP_ID,
  CLIENT_ID,
  PUBLIC_URL,
  PUBLISHER_NAME,
  PUBLIC_HOST: PUBLIC_URL && new URL(PUBLIC_URL).host,
};
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, appPackage(values));
console.log(`Geschreven: ${target}`);
