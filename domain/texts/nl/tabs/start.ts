export const start = {
  amendTitle: 'Gegevens van de start aanpassen',
  kind: 'Wat begin je?',
  /** By template. */
  kinds: {
    verbetertraject: {
      title: 'Nieuw verbetertraject',
      name: 'Een verbetertraject',
      lead: 'De leerkracht hoort hier niets van tot je het traject persoonlijk hebt besproken.',
      afterSteps: [
        'De leidinggevende bespreekt het traject persoonlijk met de leerkracht, en geeft dat hier aan.',
        'De leerkracht leest de doelen en laat weten dat die gezien zijn.',
        'De begeleider maakt het plan. Eerst wordt alleen het klikgesprek geboekt.',
        'Zeggen leerkracht en begeleider allebei ‘samen verder’, dan komt de rest in de agenda’s.',
      ],
      startedNext: 'Nu eerst het persoonlijke gesprek met de leerkracht.',
    },
    beginnendeLeerkracht: {
      title: 'Een startende leerkracht',
      name: 'De begeleiding van een startende leerkracht',
      lead: 'De leerkracht ziet dit zodra je het start, en kan het schooljaar meteen overzien.',
      afterSteps: [
        'De leerkracht en de begeleider zien het traject in Teams.',
        'De begeleider maakt het plan voor het hele schooljaar, op het ritme van jullie schoolweken.',
        'De eerste weken komen in de agenda’s. Wat later komt, volgt vanzelf.',
        'Wat begeleider en leerkracht met elkaar bespreken, blijft van hen.',
      ],
      startedNext: 'De begeleider kan nu het plan voor het schooljaar maken.',
    },
  },
  who: 'Wie doen er mee',
  school: 'School',
  teacher: 'Leerkracht',
  guidedAlready: (name: string) =>
    `Voor ${name} loopt al een traject van deze soort. Je kunt er nog een beginnen; kijk eerst of dat de bedoeling is.`,
  teacherHelp: 'Zoek op naam.',
  group: 'Wie is er nog meer in de groep',
  track: (name: string) => `Spoor van ${name}`,
  /** By track, of a programme in tracks. */
  trackNames: {},
  leader: 'Leidinggevende',
  coach: 'Begeleider',
  others: 'Anderen van de schoolleiding',
  othersHelp: 'Zij krijgen de rapportages zodra die bezorgd zijn, en zien verder alleen de voortgang.',
  removeOther: (name: string) => `Verwijder ${name}`,
  maatje: 'Maatje',
  maatjeHelp: 'Een collega voor de alledaagse vragen. Het maatje ziet niets van de begeleiding.',
  goalsNote: 'Zoals ze in het beoordelingsgesprek zijn vastgesteld. Ten minste één.',
  goal: (n: number) => `Verbeterdoel ${n}`,
  goalHelp: 'Kort en concreet: wat is er straks te zien in de klas?',
  appraisedOn: 'Datum van het beoordelingsgesprek',
  addGoal: 'Doel erbij',
  how: 'Hoe en wanneer',
  startsOn: 'Begint op',
  startsOnHelp: 'De eerste dag waarop iets gepland mag worden.',
  options: {
    nuMeting: {
      label: 'Begin met een nu-meting',
      help: 'De begeleider beschrijft de beginsituatie op basis van de documenten van de school.',
    },
    pattern: {
      label: 'Vijf begeleidingsmomenten',
      help: 'Elk moment is later nog aan te passen.',
      choices: {
        cycles: 'Vijf cycli: elke keer co-teaching, groepsbezoek en nabespreking rond één les',
        sessions: 'Vijf losse sessies: om de beurt co-teaching, groepsbezoek of nabespreking',
      },
    },
    months: { label: 'Aantal maanden', help: 'Vakanties binnen het traject maken het langer.' },
    firstWeek: {
      label: 'Begint in week … van het programma',
      help: '1 voor wie net begint. Al eerder begonnen, op een andere school? Kies dan de week die nu aan de beurt is.',
    },
    contractEnd: {
      label: 'Laatste dag van het contract',
      help: 'Alleen bij een tijdelijk contract: dan blijft er op tijd ruimte voor het beoordelingsgesprek.',
    },
  },
  send: 'Start het traject',
  amend: 'Bewaar de wijzigingen',
  after: 'Wat er daarna gebeurt',
  started: 'Het traject is gestart',
} as const;
