export const reaction = {
  title: 'Jouw reactie',
  of: (name: string) => `Reactie van ${name}`,
  none: 'Gelezen, zonder reactie.',
  until: (day: string) =>
    `Je kunt reageren tot en met ${day}. Daarna wordt het verslag bezorgd, met jouw reactie erbij.`,
  label: 'Hoe kijk jij ernaar?',
  help: 'Je reactie gaat met het verslag mee. Ze wordt niet aangepast.',
  send: 'Voeg mijn reactie toe',
  ask: 'Je reactie toevoegen?',
  warn: 'Het verslag wordt daarna meteen bezorgd, met jouw reactie erbij. Dat kan niet ongedaan worden gemaakt.',
  nothing: 'Gelezen, geen reactie',
  askNothing: 'Zonder reactie verder?',
  warnNothing: 'Het verslag wordt dan meteen bezorgd. Dat kan niet ongedaan worden gemaakt.',
  unsent: 'Dit schreef je nog',
  unsentHelp: 'Deze tekst ging niet met het verslag mee. Alleen jij ziet hem hier, en je kunt hem kopiëren.',
} as const;
