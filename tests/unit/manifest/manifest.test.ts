import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { ManifestUtil } from '@microsoft/app-manifest';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../bot/teams/commands.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { appPackage, manifestWith } from '../../../manifest/package.ts';

const values = {
  TEAMS_APP_ID: '5c2f6d5e-2a4e-4b6a-9a53-0d6a3a1f7c11',
  CLIENT_ID: '0b9f0a6c-7f0a-4a31-9f0e-6d1f6e1d2c33',
  PUBLIC_URL: 'https://trajectwijzer.example',
  PUBLIC_HOST: 'trajectwijzer.example',
  PUBLISHER_NAME: 'Trajectwijzer',
};
const manifest = JSON.parse(manifestWith(values));
const folder = join(import.meta.dirname, '../../../manifest');
const english = JSON.parse(readFileSync(join(folder, 'en.json'), 'utf8')) as Record<string, string>;

describe('the app package', () => {
  test('holds to the published schema, offline', async () => {
    const path =
      'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25/MicrosoftTeams.schema.json';
    const schema = JSON.parse(readFileSync(join(folder, '..', path), 'utf8'));
    const faults = (one: object) => ManifestUtil.validateManifestAgainstSchema(one as never, schema);
    expect(manifest.$schema).toBe(schema.$id ?? manifest.$schema);
    expect(await faults(manifest)).toEqual([]);
    expect(await faults({ ...manifest, accentColor: 'blauw' })).not.toEqual([]);
  });

  test('has a language file that names what stands in the manifest', () => {
    for (const path of Object.keys(english).filter((key) => key !== '$schema')) {
      const found = path
        .split(/[.[\]]+/)
        .filter(Boolean)
        .reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], manifest);
      expect(found, path).toBeTypeOf('string');
    }
    const commands = manifest.bots[0].commandLists[0].commands as { title: string }[];
    commands.forEach((_, index) => {
      expect(english).toHaveProperty([`bots[0].commandLists[0].commands[${index}].title`]);
    });
  });

  test('has names, commands and domains as Teams and its reviewers want them', () => {
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(manifest.name.full).not.toMatch(/teams|microsoft/i);
    for (const text of [manifest.description.short, english['description.short']!]) {
      expect(text.length).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/\bapp\b/i);
    }
    const titles = manifest.bots[0].commandLists[0].commands.map((one: { title: string }) => one.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.join()).not.toContain('/');
    expect(manifest.validDomains).toEqual(['trajectwijzer.example']);
    expect(manifest.webApplicationInfo.resource).toBe(
      `api://trajectwijzer.example/botid-${values.CLIENT_ID}`,
    );
  });

  test('says in which language it speaks, and names roles, never he or she', () => {
    const texts = readdirSync(join(folder, '../domain/texts'), { withFileTypes: true });
    expect(texts.filter((one) => one.isDirectory()).map(({ name }) => name)).toEqual(['nl']);
    expect(manifest.description.full).toContain('Taal: Nederlands.');
    expect(english['description.full']).toContain('are in Dutch');
    const said = JSON.stringify([manifest.name, manifest.description, manifest.bots, english]);
    expect(said).not.toMatch(/\b(zij|haar|hij|hem|zijn eigen|she|her|hers|he|him|his)\b/i);
  });

  test('suggests to everybody who opens the chat what the bot answers everybody, in both languages', () => {
    const commands = manifest.bots[0].commandLists[0].commands as { title: string; description: string }[];
    const inEnglish = commands.map((_, index) => ({
      title: english[`bots[0].commandLists[0].commands[${index}].title`]!,
      description: english[`bots[0].commandLists[0].commands[${index}].description`]!,
    }));
    commands.forEach(({ title }, index) => {
      const { command } = commandOf(title);
      expect(command, title).not.toBe('unknown');
      expect(commandOf(inEnglish[index]!.title).command, title).toBe(command);
    });
    // Few may start one: the others are told who can.
    const ofStart = [...commands, ...inEnglish].filter(({ title }) => commandOf(title).command === 'start');
    expect(ofStart.map(({ description }) => description)).toEqual([
      'Hoe een nieuw traject begint',
      'How a new trajectory begins',
    ]);
    expect(chat.start.mayNot).toContain('leidinggevende');
  });

  test('is a zip of four files and fails loudly without a value', () => {
    expect(Object.keys(unzipSync(appPackage(values))).sort()).toEqual([
      'color.png',
      'en.json',
      'manifest.json',
      'outline.png',
    ]);
    expect(() => appPackage({ ...values, CLIENT_ID: '' })).toThrow('CLIENT_ID');
  });

  test('has icons of the right size, the outline white on nothing', () => {
    expect(pixelsOf('color.png')).toMatchObject({ width: 192, height: 192 });
    const outline = pixelsOf('outline.png');
    expect(outline).toMatchObject({ width: 32, height: 32 });
    const visible = outline.pixels.filter(([, , , alpha]) => alpha > 0);
    expect(visible.length).toBeGreaterThan(40);
    expect(visible.every(([r, g, b]) => r === 255 && g === 255 && b === 255)).toBe(true);
  });
});

/** Reads an 8-bit RGB(A) PNG without interlacing (PNG specification, sections 9 and 11). */
function pixelsOf(name: string) {
  const file = readFileSync(join(folder, 'icons', name));
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const channels = file[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const raw = inflateSync(Buffer.concat(parts));
  const row = width * channels;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)]!;
    for (let x = 0; x < row; x += 1) {
      const a = x >= channels ? out[y * row + x - channels]! : 0;
      const b = y > 0 ? out[(y - 1) * row + x]! : 0;
      const c = x >= channels && y > 0 ? out[(y - 1) * row + x - channels]! : 0;
      out[y * row + x] =
        (raw[y * (row + 1) + 1 + x]! + [0, a, b, (a + b) >> 1, paeth(a, b, c)][filter]!) & 255;
    }
  }
  const pixels = Array.from({ length: width * height }, (_, i) => [
    ...out.subarray(i * channels, (i + 1) * channels),
  ]) as [number, number, number, number][];
  return { width, height, pixels };
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
