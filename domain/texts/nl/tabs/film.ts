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
  deleteDay: 'Verwijderen op',
  deleteHelp: 'Uiterlijk zes weken na het bezoek.',
  keep: 'Bewaar',
  open: 'Open de film (buiten Trajectwijzer)',
  deleteOn: (day: string) => `Wordt verwijderd op ${day}`,
  deletedAt: (day: string) => `Verwijderd, bevestigd op ${day}`,
  marks: 'Momenten in de film',
  askDeleted: 'Is de film echt weg?',
  deletedCovers:
    'Je bevestigt dat de film is verwijderd, ook uit de prullenbak en uit eerdere versies. De verwijzing verdwijnt ook hier. Dit kan niet ongedaan worden gemaakt.',
  confirmDeleted: 'Bevestig de verwijdering',
} as const;
