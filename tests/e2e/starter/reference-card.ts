import type { Story } from '../life/story.ts';

/** After a talk of which the app keeps only where its verslag lies: the director says so on the card in his chat. */
export async function keepReference({ lies, quiet }: Story, talk: string, receipt: string): Promise<void> {
  await lies.chat.open();
  await lies.chat.press(
    ['Heeft dit plaatsgevonden?', talk],
    'Ja, het ging door',
    'Verwijzing naar het gespreksverslag',
  );
  await quiet();
  const card = await lies.chat.card('Verwijzing naar het gespreksverslag');
  await card.getByLabel('Waar ligt het verslag van dit gesprek?').fill('In het personeelsdossier');
  await card.getByRole('button', { name: 'Verstuur' }).click();
  await lies.chat.card([receipt, 'Je verslag is verstuurd.']);
}
