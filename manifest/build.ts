import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { appPackage } from './package.ts';

/** `npm run package`: writes the app package for the installation that the environment describes. */
const { TEAMS_APP_ID = '', CLIENT_ID = '', PUBLIC_URL = '', PUBLISHER_NAME = 'Trajectwijzer' } = process.env;
const missing = Object.entries({ TEAMS_APP_ID, CLIENT_ID, PUBLIC_URL }).flatMap(([name, value]) =>
  value === '' ? [name] : [],
);
if (missing.length > 0) {
  console.error(`Zet eerst in de omgeving: ${missing.join(', ')}. De README zegt wat dat zijn.`);
  process.exit(2);
}
if (!URL.canParse(PUBLIC_URL)) {
  console.error(
    `PUBLIC_URL is geen adres: ${PUBLIC_URL}. Bedoeld is iets als https://trajectwijzer.example.`,
  );
  process.exit(2);
}
const target = process.argv[2] ?? 'dist/trajectwijzer.zip';
const values = {
  TEAMS_APP_ID,
  CLIENT_ID,
  PUBLIC_URL,
  PUBLISHER_NAME,
  PUBLIC_HOST: new URL(PUBLIC_URL).host,
};
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, appPackage(values));
console.log(`Geschreven: ${target}`);
