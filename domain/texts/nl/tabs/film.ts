export const film = {
  title: 'Film',
  whoSees:
    'Alleen leerkracht en begeleider zien wat hier staat. De film zelf blijft in de opslag van de school.',
  basisOpen: 'Nog niet gecontroleerd of er gefilmd mag worden.',
  basisChecked: 'Gecontroleerd: er mag gefilmd worden.',
  checkBasis: 'Ik heb het gecontroleerd: filmen mag',
  askBasis: 'Mag er gefilmd worden?',
  basisCovers:
    'Je zegt hiermee dat het volgens de afspraken van de school mag: de ouders weten ervan, en wie niet op film mag komt niet in beeld. Dit kan niet ongedaan worden gemaakt.',
  change: 'Wijzig link of datum',
  link: 'Link naar de film',
  linkHelp: 'In de opslag van de school. Begint met https://',
  elsewhere:
    'Deze link gaat niet naar SharePoint of OneDrive. Staat de film echt in de opslag van de school?',
  deleteDay: 'Verwijderen op',
  deleteHelp: (day: string) => `Uiterlijk op ${day}.`,
  keep: 'Bewaar',
  open: 'Open de film (buiten Trajectwijzer)',
  deleteOn: (day: string) => `Wordt verwijderd op ${day}`,
  deleteWas: (day: string) => `Zou worden verwijderd op ${day}. Dat is nog niet bevestigd.`,
  deletedAt: (day: string, until: string) =>
    `Verwijderd uit de map en uit de eigen prullenbak, bevestigd op ${day}. Een beheerder van SharePoint kan de film uiterlijk tot en met ${until} nog terughalen. Een kopie die iemand zelf maakte, valt hier niet onder.`,
  settled: {
    consentByCategory: 'Op deze school geven ouders per soort beeld toestemming.',
    informedInterest: 'Op deze school zijn ouders vooraf ingelicht, en konden zij bezwaar maken.',
    none: 'De school heeft nog niet opgeschreven wanneer er gefilmd mag worden. Vraag het na bij de directie.',
  },
  askAt: (who: string) => `Navragen bij: ${who}`,
  marks: 'Momenten in de film',
  askDeleted: 'Is de film echt weg?',
  deletedCovers: (until: string) =>
    `Je bevestigt dat de film is verwijderd uit de map en uit de eigen prullenbak, met de eerdere versies. Een beheerder van SharePoint kan hem uiterlijk tot en met ${until} nog terughalen. Een kopie die iemand zelf maakte, valt hier niet onder. De verwijzing verdwijnt ook hier, en jullie krijgen een bevestiging. Dit kan niet ongedaan worden gemaakt.`,
  confirmDeleted: 'Bevestig de verwijdering',
} as const;
