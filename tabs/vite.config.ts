import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin, type UserConfig } from 'vite';
import { stylesAhead } from './styles-ahead.ts';

/**
 * The contract's schemas are for the server: the browser uses its paths and types. They are built here of a `z`
 * that answers nothing, so that 35 KB of zod stay out of every first visit.
 */
const withoutSchemas: Plugin = {
  name: 'without-schemas',
  enforce: 'pre',
  resolveId: (id) => (id === 'zod' ? '\0no-schemas' : null),
  load: (id) =>
    id === '\0no-schemas'
      ? 'const inert = new Proxy(() => {}, { get: () => inert, apply: () => inert }); export const z = inert;'
      : null,
};

/** Browsers that have Temporal use their own; the others fetch the polyfill. */
const nativeTemporal: Plugin = {
  name: 'native-temporal',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'temporal-polyfill' && importer !== '\0temporal' ? '\0temporal' : null,
  load: (id) =>
    id === '\0temporal'
      ? 'export const Temporal = globalThis.Temporal ?? (await import("temporal-polyfill")).Temporal;'
      : null,
};

/**
 * teams-js writes a log that somebody may switch on in the browser's storage; nobody does here. Opening that storage, and
 * writing the time of its first line in the reader's language, for which the browser fetches that language's dates,
 * would hold every first visit up before anything else has begun.
 */
const teamsLogStaysOff: Plugin = {
  name: 'teams-log-stays-off',
  enforce: 'pre',
  load: (id) =>
    /teams-js.*\/debug\/src\/browser\.js$/.test(id)
      ? `const off = Object.assign(() => {}, { extend: () => off });
         export const b = { debug: Object.assign(() => off, { formatArgs: off }) };`
      : null,
  transform: (code, id) =>
    /teams-js.*\/app\/app\.js$/.test(id) ? code.replace('(new Date).toLocaleString()', "''") : null,
};

/** What is drawn is fetched at the same time as what asks for it, which then need not wait. */
const drawnIsFetchedAtOnce: Plugin = {
  name: 'drawn-is-fetched-at-once',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const drawn = Object.values(bundle).find((one) => one.type === 'chunk' && one.name === 'draw');
      const files = new Set<string>();
      const add = (file: string) => {
        const chunk = bundle[file];
        if (files.has(file) || chunk?.type !== 'chunk') return;
        files.add(file);
        chunk.imports.forEach(add);
      };
      if (drawn) add(drawn.fileName);
      return [...files]
        .filter((file) => !html.includes(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/tabs/${file}` },
          injectTo: 'head' as const,
        }));
    },
  },
};

const root = fileURLToPath(new URL('.', import.meta.url));

const config: UserConfig = {
  root,
  base: '/tabs/',
  plugins: [
    stylesAhead(root),
    withoutSchemas,
    nativeTemporal,
    teamsLogStaysOff,
    drawnIsFetchedAtOnce,
    react(),
  ],
  build: {
    outDir: fileURLToPath(new URL('../dist/tabs', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Fluent marks its files with "use client", which means something to servers only.
      onwarn: (warning, warn) => {
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
};

/** The modules that ask for the first page, and those that draw it besides. */
interface FirstPage {
  readonly asking: ReadonlySet<string>;
  readonly drawing: ReadonlySet<string>;
}

/**
 * Which modules the first page is made of. Every page shares some of them with others, so that left alone they come as
 * forty small files, where a browser asks six at a time; known, they are two.
 */
async function firstPage(): Promise<FirstPage> {
  const asking = new Set<string>();
  const drawing = new Set<string>();
  const learn: Plugin = {
    name: 'learn-the-first-page',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const follow = (file: string, into: Set<string>, seen: Set<string>) => {
        const chunk = chunks.find((one) => one.fileName === file);
        if (!chunk || seen.has(file)) return;
        seen.add(file);
        for (const id of chunk.moduleIds) into.add(id);
        for (const next of chunk.imports) follow(next, into, seen);
      };
      const seen = new Set<string>();
      follow(chunks.find((one) => one.isEntry)?.fileName ?? '', asking, seen);
      follow(chunks.find((one) => one.name === 'draw')?.fileName ?? '', drawing, seen);
    },
  };
  await build({
    ...config,
    configFile: false,
    logLevel: 'silent',
    plugins: [config.plugins, learn],
    build: { ...config.build, write: false, minify: false },
  });
  return { asking, drawing };
}

/** Those two. Only who builds needs to know of which modules they are, which takes a whole build: who reads this does not. */
const firstPageInTwo: Plugin = {
  name: 'first-page-in-two',
  apply: 'build',
  async config() {
    const { asking, drawing } = await firstPage();
    const together = (name: string, modules: ReadonlySet<string>) => ({
      name,
      test: (id: string) => modules.has(id),
      includeDependenciesRecursively: false,
    });
    const groups = [together('asking', asking), together('drawing', drawing)];
    return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
  },
};

export default defineConfig({ ...config, plugins: [config.plugins, firstPageInTwo] });
