import { expect, test } from 'vitest';
import { isDroppable } from '../../../domain/schedule/droppable.ts';
import { beginnendeLeerkracht } from '../../../domain/templates/beginnende-leerkracht.ts';
import { startable } from '../../../domain/templates/catalogue.ts';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';

const kept = ({ steps, ...template }: typeof verbetertraject) => [
  ...new Set(steps.filter((step) => !isDroppable(step, { steps, ...template })).map(({ id }) => id)),
];

test('who plans leaves out what is possible and her own; never what a leader is in', () => {
  expect(kept(beginnendeLeerkracht)).toEqual([
    'tripartite',
    'directiebezoek',
    'directienagesprek',
    'functioneringsgesprek',
    'kortTripartite',
    'beoordelingsgesprek',
  ]);
  expect(kept(verbetertraject)).toEqual(['klikgesprek', 'tussenevaluatie', 'driegesprek']);
});

test('in no template anything of another organiser', () => {
  for (const template of startable) {
    const own = template.steps.filter((step) => isDroppable(step, template) && step.possible === undefined);
    expect(own.every(({ organiser }) => organiser === undefined || organiser === template.organiser)).toBe(
      true,
    );
  }
});
