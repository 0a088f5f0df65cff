import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startable } from '../domain/templates/catalogue.ts';

/**
 * Who may import whom. Rooms from the most particular to the most general: the first that fits a path is its room.
 * `packages` names the only packages that a room may import; absent: all that are declared.
 */
const rooms: readonly Room[] = [
  {
    at: 'domain/texts/',
    may: ['domain/'],
    packages: ['temporal-polyfill'],
    instead: 'Texts know the domain and nothing else.',
  },
  {
    at: 'domain/',
    may: ['domain/'],
    packages: ['temporal-polyfill'],
    instead: 'The domain is pure: pass what it needs as a parameter, or move the I/O to an adapter in bot/.',
  },
  {
    at: 'bot/http/contract',
    may: ['bot/http/contract/', 'domain/'],
    packages: ['zod'],
    instead: 'The contract is read by the browser too: it knows the domain and zod.',
  },
  {
    at: 'bot/application/',
    may: ['bot/application/', 'domain/'],
    instead: 'Ask for it in bot/application/ports; bot/compose.ts hands it over.',
  },
  ...['http', 'teams', 'time', 'changes', 'graph', 'store', 'documents', 'planner'].map((name) => ({
    at: `bot/${name}/`,
    may: [
      `bot/${name}/`,
      'bot/application/',
      'domain/',
      ...(name === 'teams' ? ['bot/http/contract.ts', 'bot/http/contract/'] : []),
    ],
    instead:
      'Doors and adapters do not know each other: take it as a parameter and let bot/compose.ts bring the two together.',
  })),
  { at: 'bot/', may: ['bot/', 'domain/'], instead: 'Only bot/compose.ts knows every adapter.' },
  {
    at: 'tabs/',
    may: ['tabs/', 'bot/http/contract.ts', 'domain/'],
    instead:
      'The tabs know the contract and the pure domain; what comes from the server comes through the contract.',
  },
  {
    at: 'infra/local/',
    may: ['infra/local/'],
    instead: 'The stand-in imports nothing of ours, so that it cannot share our misreadings.',
  },
  {
    at: 'infra/azure/',
    may: ['infra/azure/', 'bot/graph/', 'bot/config.ts', 'bot/log.ts', 'bot/application/ports/', 'domain/'],
    instead: 'Provisioning knows the lists and how to reach Graph.',
  },
  {
    at: 'manifest/',
    may: ['manifest/', 'domain/texts/'],
    instead: 'The package is built from its own folder.',
  },
];

interface Room {
  readonly at: string;
  readonly may: readonly string[];
  readonly packages?: readonly string[];
  readonly instead: string;
}

const root = join(import.meta.dirname, '..');
const files = globSync('{domain,bot,tabs,infra,manifest}/**/*.{ts,tsx}', { cwd: root }).filter(
  (file) => !file.endsWith('.d.ts'),
);

const importsOf = (file: string): string[] => {
  const source = readFileSync(join(root, file), 'utf8');
  const written = source.matchAll(/^(?:import|export)\b[^;'"]*?from\s+['"]([^'"]+)['"]/gm);
  const others = source.matchAll(/(?:^import\s+|\bimport\()['"]([^'"]+)['"]/gm);
  return [...written, ...others].map((match) => match[1]!);
};

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('architecture', () => {
  test('there is something to look at', () => expect(files.length).toBeGreaterThan(50));

  test.each(files)('%s imports only what its room may', (file) => {
    const room = rooms.find((one) => file.startsWith(one.at))!;
    for (const name of importsOf(file)) {
      if (name.startsWith('.')) {
        const target = normalize(join(dirname(file), name));
        const allowed = room.may.some((one) => target.startsWith(one)) || !/\.tsx?$/.test(target);
        expect(allowed, `${file} imports ${target}. ${room.instead}`).toBe(true);
      } else if (room.packages) {
        expect(room.packages, `${file} imports ${name}. ${room.instead}`).toContain(name);
      }
    }
  });

  const useCases = files.filter((file) => /^bot\/application\/[^/]+\.ts$/.test(file));
  test.each(useCases)('%s imports no other use case', (file) => {
    const others = importsOf(file)
      .map((name) => normalize(join(dirname(file), name)))
      .filter((target) => useCases.includes(target));
    expect(
      others,
      'Use cases do not know each other: move what they share to bot/application/steps/.',
    ).toEqual([]);
  });

  test('nothing imports itself by a detour', () => {
    const targets = new Map(
      files.map((file) => [
        file,
        importsOf(file)
          .map((name) => normalize(join(dirname(file), name)))
          .filter((target) => files.includes(target)),
      ]),
    );
    // What imports nothing that is left can be in no circle; what remains in the end is one, or leads to one.
    for (let left = -1; left !== targets.size; ) {
      left = targets.size;
      for (const [file, imported] of targets)
        if (!imported.some((target) => targets.has(target))) targets.delete(file);
    }
    expect([...targets.keys()], 'Move what both need to a file of its own.').toEqual([]);
  });

  test('only the configuration reads the environment of the app', () => {
    const readers = files.filter(
      (file) => file.startsWith('bot/') && readFileSync(join(root, file), 'utf8').includes('process.env'),
    );
    expect(readers, 'Take it as a parameter; bot/index.ts hands process.env to bot/config.ts.').toEqual([
      'bot/index.ts',
    ]);
  });

  test('the domain reads no clock and throws no dice', () => {
    const pattern = /\bDate\.now\(|new Date\(\)|Temporal\.Now|Math\.random\(|performance\.now\(/;
    const culprits = files.filter(
      (file) => file.startsWith('domain/') && pattern.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(culprits, 'Take `now`, an id or a seed as a parameter.').toEqual([]);
  });

  test('no code knows a template by its name: what the engine lacks is a rule that any template can use', () => {
    const ids = startable.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(1);
    const named = new RegExp(`\\b(${ids.join('|')})\\b`, 'i');
    const rooms = /^(domain|bot|tabs)\//;
    const told = /^domain\/(templates|texts)\//;
    const culprits = files
      .filter((file) => rooms.test(file) && !told.test(file))
      .filter((file) => named.test(withoutComments(readFileSync(join(root, file), 'utf8'))));
    expect(culprits, 'Make it a rule in domain/template/template.ts and let the templates say it.').toEqual(
      [],
    );
  });

  test('a viewer is minted at a door, or for an entry that a door kept', () => {
    const minters = files.filter((file) => /\bviewerOf\(/.test(readFileSync(join(root, file), 'utf8')));
    const allowed =
      /^(domain\/access\/viewer\.ts|bot\/http\/authenticate\.ts|bot\/teams\/|bot\/application\/(settle|steps)\/)/;
    expect(
      minters.filter((file) => !allowed.test(file)),
      'Ask for a Viewer as a parameter.',
    ).toEqual([]);
  });

  test('botbuilder stays behind the chat door', () => {
    const users = files.filter((file) =>
      importsOf(file).some((name) => /^bot(builder|framework)/.test(name)),
    );
    expect(
      users.filter((file) => !file.startsWith('bot/teams/')),
      'Let bot/teams/ do it.',
    ).toEqual([]);
  });
});
