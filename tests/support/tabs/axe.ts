import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

/** The axe-core that comes with its Playwright package. */
const source = readFileSync(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
    'axe-core/axe.min.js',
  ),
  'utf8',
);
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const runs = {
  all: { runOnly: { type: 'tag', values: levels }, rules: { 'target-size': { enabled: true } } },
  /** Another width changes no colour, and colours are what takes axe longest. */
  shape: {
    runOnly: { type: 'tag', values: levels },
    rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } },
  },
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
};

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ readonly passes: readonly unknown[]; readonly violations: readonly Violation[] }>;
}
interface Violation {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly string[];
    readonly html: string;
    readonly failureSummary: string;
  }[];
}

/**
 * What axe finds in the tab itself, each as one line; the host around it is not ours. Throws when it looked at
 * nothing.
 */
export async function axeFindings(tab: Frame, what: keyof typeof runs): Promise<string[]> {
  if (!(await tab.evaluate(() => 'axe' in window))) await tab.addScriptTag({ content: source });
  const { passes, violations } = await tab.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: Axe };
      const found = await axe.run(document, options);
      return { passes: found.passes.length, violations: found.violations };
    },
    { ...runs[what], resultTypes: ['violations'], preload: false },
  );
  if (passes === 0) throw new Error('axe looked at nothing in the tab');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)} ${node.failureSummary}`),
  );
}
