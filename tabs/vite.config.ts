import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/tabs/',
  plugins: [withoutSchemas, nativeTemporal, react()],
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
});
