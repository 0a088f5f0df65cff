export const acts = {
  undo: 'Ongedaan maken',
  undone: 'Teruggedraaid',
  cancel: 'Niet doen',
  close: 'Sluiten',
  markDiscussed: 'Persoonlijk besproken',
  undoDiscussed: 'Toch nog niet besproken',
  seeGoals: 'Ik heb de doelen gezien',
  asking: {
    seeGoals: {
      ask: 'Heb je alle doelen gelezen?',
      warn: 'Je begeleider en je leidinggevende zien dan dat je ze gezien hebt, en het plan kan worden gemaakt. Het zegt niet dat je het ermee eens bent. Dit kan niet ongedaan worden gemaakt.',
    },
    agreeGoals: {
      ask: 'Klopt dit?',
      warn: 'Zegt iedereen dat, dan gelden ze zo. Dit kan niet ongedaan worden gemaakt; een nieuw voorstel kan later wel.',
    },
    doubtGoals: {
      ask: 'Klopt het nog niet?',
      warn: 'Alleen je begeleider hoort het, zonder reden, en bespreekt het met je. Een nieuwe versie leggen we opnieuw voor. Je kunt later alsnog zeggen dat het klopt.',
    },
  },
  match: {
    question: 'Samen verder?',
    text: 'Alleen jij ziet je antwoord. Zegt een van jullie nee, dan wordt er een andere begeleider gezocht, zonder te vertellen wie dat zei.',
    yes: 'Ja, samen verder',
    no: 'Liever iemand anders',
    askYes: 'Samen verder?',
    warnYes:
      'Zeggen jullie dat allebei, dan komt het plan in de agenda’s en gaan de eerste uitnodigingen uit. Dit kan niet ongedaan worden gemaakt.',
    askNo: 'Weet je het zeker?',
    warnNo:
      'Er wordt dan een andere begeleider gezocht. Niemand hoort dat jij het was. Dit kan niet ongedaan worden gemaakt.',
    mineYes: 'Jij zei: samen verder.',
    mineNo: 'Jij zei: liever iemand anders.',
  },
  pause: {
    do: 'Zet even stil',
    ask: 'Dit traject even stilzetten?',
    warn: 'Wat nog gepland staat, gaat uit de agenda’s en wacht op een nieuwe datum. Wie het aangaat, krijgt bericht; er wordt geen reden gevraagd of genoemd.',
    endMoves:
      'Het einde schuift op met de dagen dat het stilstaat, of naar het nieuwe einde dat je hier invult.',
    endStays: 'Het einde blijft de laatste dag van het schooljaar.',
    until: 'Weer verder op (mag leeg)',
    untilHelp: 'Op die dag krijg jij een bericht. Vanzelf gebeurt er niets.',
    newEnd: 'Nieuw einde (mag leeg)',
    newEndHelp: 'Als jullie dat hebben afgesproken.',
    yes: 'Zet even stil',
  },
  resume: 'Ga weer verder',
  stop: {
    do: 'Eerder stoppen',
    ask: 'Dit traject eerder stoppen?',
    warn: 'Alles wat nog gepland staat, gaat uit de agenda’s, en wie het aangaat krijgt bericht. Wat er geschreven is blijft. Stoppen kan niet ongedaan worden gemaakt.',
    yes: 'Ja, stop het traject',
  },
  assignCoach: 'Kies een andere begeleider',
  choose: 'Maak een keuze',
  assign: 'Koppel deze begeleider',
  assigning: {
    ask: (name: string) => `Verder met ${name}?`,
    asItStands: (was: string, name: string) =>
      `Wat nog gepland staat, gaat naar de agenda van ${name}. ${was} maakt alleen nog af wat van eerder openstaat, en ziet de rest niet meer. Dit kan niet ongedaan worden gemaakt.`,
    anew: (was: string, name: string) =>
      `Wat nog gepland staat, gaat uit de agenda’s: ${name} maakt eerst kennis en dan een nieuw plan. ${was} ziet dit traject dan niet meer. Dit kan niet ongedaan worden gemaakt.`,
    yes: 'Koppel deze begeleider',
    before: 'Wie tot nu toe begeleidde',
  },
  assignRole: {
    open: 'Draag een rol over',
    who: 'Van wie gaat de rol over?',
    to: (role: string) => `Wie wordt ${role}?`,
    toHelp: 'Zoek op naam.',
    ask: (name: string) => `Overdragen aan ${name}?`,
    warning: (was: string, name: string) =>
      `Vanaf nu heeft ${name} deze rol, met de afspraken die erbij horen. Voor ${was} houdt de rol dan op. Dit kan niet ongedaan worden gemaakt.`,
    yes: 'Draag over',
    beside: (role: string) => `Iemand erbij, ${role}`,
    askBeside: (name: string) => `${name} erbij?`,
    warningBeside: (name: string) =>
      `Vanaf nu heeft ${name} deze rol, met de afspraken die erbij horen. Wie de rol al heeft, houdt die.`,
    yesBeside: 'Voeg toe',
  },
  endRole: {
    open: 'Niemand: de rol stopt',
    ask: (name: string) => `Stopt de rol van ${name}?`,
    warning: (name: string) =>
      `${name} ziet dit traject dan niet meer, en wordt bij wat nog gepland staat niet meer verwacht. Dit kan niet ongedaan worden gemaakt.`,
    yes: 'Ja, de rol stopt',
  },
  assignedAsItStands:
    'Wat gepland staat blijft staan en komt in de agenda van de nieuwe begeleider. Wat er is opgeschreven, geeft alleen de leerkracht door. Wie al een gesprek had, maakt dat verslag zelf af.',
} as const;
