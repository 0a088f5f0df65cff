export const documents = {
  write: (name: string) => `Schrijf: ${name}`,
  by: (author: string, day: string, version: number) =>
    `${author}, ${day}${version > 1 ? `, versie ${version}` : ''}`,
  download: 'Download als Word',
  downloaded: 'Het Word-bestand staat bij je downloads',
  recorded: 'Bewaard',
  /** The day of what it is about. */
  of: (day: string) => `Van ${day}`,
  about: (teacher: string, by: string) => `Over ${teacher} · ${by}`,
  readingMine: (day: string) => `Jij leest dit als eerste en kunt reageren tot en met ${day}`,
  reading: (day: string) => `De leerkracht leest dit als eerste en kan reageren tot en met ${day}`,
  delivered: (at: string) => `Bezorgd op ${at}. Dit verandert niet meer.`,
  hash: (hash: string) =>
    `Controlegetal, waaraan te zien is dat de tekst niet is veranderd: ${hash.slice(0, 16)}`,
  altered: {
    putBack: (day: string) =>
      `Op ${day} was deze tekst buiten Trajectwijzer om veranderd. Hier staat weer wat er stond.`,
    lost: (day: string) =>
      `Op ${day} is deze tekst buiten Trajectwijzer om veranderd, en wat er stond, is hier niet meer te herstellen. Wie SharePoint beheert, kan de vorige versie van de rij terugzetten. Wie dit schreef, kan er ook een verbeterde versie naast zetten.`,
  },
  versions: 'Versies',
  thereIsNewer: 'Er is een nieuwere versie.',
  version: (n: number, day: string) => `Versie ${n} van ${day}`,
  versionName: (n: number) => `Versie ${n}`,
  beside: (n: number) => `Zet versie ${n} ernaast`,
  openLink: 'Open de link (buiten Trajectwijzer)',
  agreement: (who: string, what: string, day: string) => `${who}: ${what}, voor ${day}`,
  aGoal: 'Een eerder doel',
  inPerson: 'Persoonlijk besproken',
  askInPerson: 'Heb je dit persoonlijk besproken?',
  warnInPerson: 'De leerkracht kan het daarna lezen. Dit kan niet ongedaan worden gemaakt.',
  letOpen: {
    waits: 'wacht op jouw akkoord',
    title: 'Mag dit ook open voor de ander?',
    text: (names: string) =>
      `${names} leest dit pas als jij akkoord bent. Zeg je niets, dan blijft het tussen jou en je begeleider.`,
    ask: 'Akkoord dat dit opengaat?',
    warning: (names: string) => `${names} kan dit daarna lezen. Dit kan niet ongedaan worden gemaakt.`,
    yes: 'Akkoord',
  },
  sign: {
    title: 'Gezien en akkoord',
    text: 'Ben je het eens met deze versie? Je naam en de datum komen eronder. Het hoeft niet, en een volgende versie begint weer leeg.',
    yes: 'Gezien en akkoord',
    by: (name: string, when: string) => `${name}, ${when}`,
  },
  correct: 'Maak een verbeterde versie',
  own: 'Schrijf je eigen versie',
  withdraw: 'Neem terug',
  askWithdraw: 'Dit terugnemen?',
  warnWithdraw: 'Niemand heeft het nog gelezen. Na het terugnemen kan ook niemand dat meer.',
  superseded: 'er is een nieuwere versie',
  readBy: (name: string, day: string) => `gelezen door ${name} op ${day}`,
  readByYou: (day: string) => `gelezen door jou op ${day}`,
  readByNobody: 'nog door niemand anders gelezen',
} as const;
