import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GriffelStyle, resolveStyleRulesForSlots } from '@griffel/core';
import { build, normalizePath, type Plugin, parseSync, type Rollup } from 'vite';

const name = 'makeStyles';
/** What Fluent's own components come with: the same, worked out. */
const workedOut = '__styles';
const entry = 'virtual:every-file-with-styles';
const looking = 'virtual:looking-at-styles';

type Slots = Record<string, GriffelStyle>;

/**
 * What `makeStyles` would work out in every browser at every first visit, worked out once as the tabs are built. A file
 * of `root` calls it once, as a constant, with what is known without a browser.
 */
export async function stylesAhead(root: string): Promise<Plugin> {
  const styles = await stylesOf(
    globSync('**/*.tsx', { cwd: root }).map((file) => normalizePath(join(root, file))),
  );
  return {
    name: 'styles-ahead',
    enforce: 'pre',
    transform(code, id) {
      const slots = styles.get(id);
      if (!slots) return null;
      const [imported, call] = placesIn(code, id);
      const [classes, rules] = resolveStyleRulesForSlots(slots);
      return [
        code.slice(0, imported.start),
        workedOut,
        code.slice(imported.end, call.start),
        `${workedOut}(${JSON.stringify(classes)}, ${JSON.stringify(rules)})`,
        code.slice(call.end),
      ].join('');
    },
  };
}

/** What each file hands to `makeStyles`: all of it that needs no page is run, with one that only looks. */
async function stylesOf(files: readonly string[]): Promise<ReadonlyMap<string, Slots>> {
  const styled = files.filter((file) => readFileSync(file, 'utf8').includes(`${name}(`));
  const modules: Readonly<Record<string, string>> = {
    [entry]: `${styled.map((file) => `import ${JSON.stringify(file)};`).join('\n')}
      export { found } from '${looking}';`,
    [looking]: `export const found = new Map();
      export const look = (file, slots) => {
        if (found.has(file)) throw new Error(file + ' calls ${name} twice');
        found.set(file, slots);
      };`,
  };
  const plugin: Plugin = {
    name: 'looking-at-styles',
    enforce: 'pre',
    resolveId: (id) => (id in modules ? id : null),
    load: (id) => modules[id] ?? null,
    transform: (code, id) =>
      styled.includes(id)
        ? `import { look } from '${looking}';\n${code.replace(`${name}(`, `look(${JSON.stringify(id)}, `)}`
        : null,
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      rolldownOptions: {
        input: entry,
        treeshake: { moduleSideEffects: (id) => styled.includes(id) },
        output: { codeSplitting: false },
      },
    },
  });
  const { code } = (built as Rollup.RollupOutput).output[0];
  const { found } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return found;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a file imports it, and where it calls it. */
function placesIn(code: string, file: string): readonly [imported: Place, call: Place] {
  let imported: Place | undefined;
  let call: Place | undefined;
  for (const statement of parseSync(file, code).program.body) {
    if (statement.type === 'ImportDeclaration')
      imported ??= statement.specifiers.find(({ local }) => local.name === name);
    if (statement.type === 'VariableDeclaration')
      call ??= statement.declarations
        .map(({ init }) => init)
        .find(
          (init) =>
            init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === name,
        ) as Place | undefined;
  }
  if (!imported || !call) throw new Error(`${file} does not call ${name} as a constant`);
  return [imported, call];
}
