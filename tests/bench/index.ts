/**
 * npm run bench                     every group
 * npm run bench -- planner          one group
 * npm run bench -- planner.replan   the figures of a group whose names begin so
 *
 * One JSON line a figure; ratios against a baseline are measured in the same run.
 */
import type { FigureGroup } from './figure.ts';

const GROUPS: Readonly<Record<string, () => Promise<FigureGroup>>> = {
  bot: async () => ({ card_action_vs_echo: (await import('./product/card-action.ts')).cardAction }),
  graph: async () => ({ posts_per_traject: (await import('./product/posts.ts')).postsPerTraject }),
  tab: async () => ({
    director_render_vs_hello: (await import('./product/director.ts')).directorRender,
    js_gzip_kb: (await import('./product/size.ts')).jsSize,
  }),
  start: async () => ({ ready: (await import('./product/start.ts')).ready }),
  planner: async () => (await import('./planner/figures.ts')).plannerFigures,
};

const wanted = process.argv.slice(2);
for (const [name, load] of Object.entries(GROUPS)) {
  const asked = wanted.filter((w) => w === name || w.startsWith(`${name}.`));
  if (wanted.length > 0 && asked.length === 0) continue;
  const group = await load();
  for (const [figure, measure] of Object.entries(group)) {
    if (asked.length > 0 && !asked.some((w) => `${name}.${figure}`.startsWith(w))) continue;
    for await (const line of measure()) console.log(JSON.stringify(line));
  }
}
