import { expect, test } from 'vitest';
import { templates } from '../../../../domain/templates/catalogue.ts';
import { preparingText } from '../../../../domain/texts/nl/preparing.ts';

const meetings = templates.flatMap(({ id, steps }) =>
  steps.flatMap((step) =>
    step.attendees.filter(({ required }) => required).map(({ role }) => ({ id, step: step.id, role })),
  ),
);

test.each(meetings)('$id: who is $role reads at each $step how to come to it', ({ step, role }) => {
  expect(preparingText(step, [role])).toMatch(/[.?]$/);
});
