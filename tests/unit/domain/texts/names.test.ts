import { expect, test } from 'vitest';
import { templates } from '../../../../domain/templates/catalogue.ts';
import { documentName, stepName } from '../../../../domain/texts/nl/names.ts';
import { words } from '../../../../domain/texts/nl/words.ts';

test('what can belong to several moments is called by the one that it belongs to', () => {
  expect(documentName('kortVerslag', 4, 'nagesprek')).toBe(
    'kort verslag van afspraken · nagesprek (programmaweek\u00a04)',
  );
  expect(documentName('kortVerslag', 2, 'maandcontact')).toBe(
    'kort verslag van afspraken · contact februari',
  );
  expect(documentName('kortVerslag', 0)).toBe('kort verslag van afspraken');
});

test('no moment or document of a week shows a bare number', () => {
  const bare: string[] = [];
  for (const { steps, documents } of templates) {
    for (const { id, cycle } of steps.filter((step) => step.cycle?.id === 'w')) {
      const closing = documents.filter(({ kind }) =>
        steps.some((one) => one.id === id && one.closes.includes(kind)),
      );
      const names = [stepName(id, 4), ...closing.map(({ kind }) => documentName(kind, 4, id))];
      bare.push(...names.filter((name) => cycle && / 4$/.test(name)));
    }
  }
  expect(bare).toEqual([]);
  // Of what somebody asked for the number counts nothing, and is said nowhere.
  expect(stepName('popcontact', 90_412_836)).toBe(words.steps.popcontact);
});
