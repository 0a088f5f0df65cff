import { expect, test } from 'vitest';
import { verbetertraject } from '../../../domain/templates/verbetertraject.ts';
import { readers } from '../../../domain/texts/nl/tabs/readers.ts';
import { emptyStart, goalReaders } from '../../../tabs/pages/start/start-state.ts';

const person = (name: string) => ({ person: name.toLowerCase(), name, mail: '', external: false });
const offered = {
  schools: [{ id: 'linde', name: 'De Linde', place: 'Zwolle', leaders: [person('Paul')] }],
  coaches: [person('Karin')],
  guided: [],
  myRole: 'leidinggevende' as const,
};

test('beside the goals stands who will read them, of whom was picked so far', () => {
  const empty = emptyStart(offered, verbetertraject, 'paul');
  const said = (state: typeof empty) => readers.sentences(goalReaders(state, verbetertraject, offered));
  expect(said(empty)).toEqual(['Nu: Paul (leidinggevende).']);
  const filled = { ...empty, teacher: person('Sanne'), coach: 'karin', others: [person('Els')] };
  expect(said(filled)).toEqual([
    'Nu: Karin (begeleider), Paul (leidinggevende).',
    'Zodra het persoonlijk besproken is ook: Sanne (leerkracht).',
  ]);
});
