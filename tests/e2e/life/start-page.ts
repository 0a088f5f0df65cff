import type { Tab } from './tab.ts';

/** Picks a colleague as one does: some letters, and then the name. */
export async function pick(tab: Tab, label: string, letters: string, person: RegExp): Promise<void> {
  await tab.frame.getByRole('combobox', { name: label }).pressSequentially(letters);
  await tab.frame.getByRole('listbox').getByRole('option', { name: person }).click();
}

/** Fills in who take part, the goals with the day of their beoordelingsgesprek, and the day on which it starts. */
export async function fillStart(
  tab: Tab,
  start: {
    readonly teacher: readonly [letters: string, name: RegExp];
    readonly schoolleiding: readonly [letters: string, name: RegExp];
    readonly coach: string;
    readonly goals: readonly string[];
    readonly appraisedOn: string;
  },
): Promise<void> {
  await pick(tab, 'Leerkracht', ...start.teacher);
  await pick(tab, 'Anderen van de schoolleiding', ...start.schoolleiding);
  await tab.frame.getByRole('combobox', { name: 'Begeleider' }).selectOption(start.coach);
  for (const [index, goal] of start.goals.entries()) {
    if (index > 0) await tab.frame.getByRole('button', { name: 'Doel erbij' }).click();
    await tab.field(`Verbeterdoel ${index + 1}`).fill(goal);
    await tab.frame.getByLabel('Datum van het beoordelingsgesprek').nth(index).fill(start.appraisedOn);
  }
}
