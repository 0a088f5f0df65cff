export const stages = {
  /** To who guided until another came. */
  finishing:
    'Deze begeleiding gaat verder met een andere begeleider. Wat je nog moest opschrijven van een gesprek dat jij had, maak je hier af.',
  label: 'Waar het traject staat',
  line: (n: number, of: number, name: string) => `Stap ${n} van ${of}: ${name}`,
  /** In a phase of which there is more to say than of its stage. */
  phases: {
    planning: {
      teacher: 'Je begeleider maakt nu het plan voor je schooljaar.',
      coach: 'Maak nu het plan voor het schooljaar. De eerste weken komen meteen in de agenda’s.',
      leidinggevende: 'De begeleider maakt nu het plan voor het schooljaar.',
    },
    ownCourse: {
      teacher: 'Je gaat verder met je POP. Wil je contact? Zet in je POP rond welke dag.',
      coach: 'De leerkracht gaat verder met het POP. Eens per maand hebben jullie contact.',
    },
  },
  draft: {
    next: {
      teacher: 'Je leidinggevende bespreekt dit eerst met je.',
      coach:
        'De leidinggevende bespreekt het traject eerst persoonlijk met de leerkracht. Tot dan blijft de app stil.',
      leidinggevende:
        'Bespreek het traject eerst persoonlijk met de leerkracht. Tot je dat hier aangeeft, blijft de app stil.',
      schoolleiding: 'Het traject wordt voorbereid.',
    },
  },
  discussed: {
    next: {
      teacher:
        'Lees de verbeterdoelen en laat weten dat je ze hebt gezien. Daarna plant je begeleider het klikgesprek.',
      coach:
        'Maak het plan zodra de leerkracht de doelen heeft gezien. Eerst wordt alleen het klikgesprek geboekt.',
      leidinggevende: 'De leerkracht leest nu de doelen. Daarna plant de begeleider het klikgesprek.',
      schoolleiding: 'Het traject is besproken; het klikgesprek wordt gepland.',
    },
    afterGoals: {
      teacher: 'Je hebt de doelen gezien. Nu plant je begeleider het klikgesprek.',
      coach:
        'De leerkracht heeft de doelen gezien. Maak nu het plan; eerst wordt alleen het klikgesprek geboekt.',
      leidinggevende: 'De leerkracht heeft de doelen gezien. De begeleider plant nu het klikgesprek.',
      schoolleiding: 'Het traject is besproken; het klikgesprek wordt gepland.',
    },
  },
  acquainting: {
    next: {
      teacher:
        'Eerst het klikgesprek. Daarna zeggen jullie allebei of je samen verder wilt. De rest is tot dan een voorstel.',
      coach:
        'Eerst het klikgesprek. Zeggen jullie allebei ‘samen verder’, dan wordt de rest van het plan geboekt.',
      leidinggevende: 'Leerkracht en begeleider maken kennis. Daarna wordt de rest van het plan geboekt.',
      schoolleiding: 'Leerkracht en begeleider maken kennis.',
    },
  },
  running: {
    /** Nothing is planned or waits for a place any more. */
    allOver: 'Alle gesprekken en bezoeken zijn geweest. Wat is opgeschreven, vind je hieronder.',
    next: {
      teacher: 'Kijk hieronder wat er komt en wat je kunt voorbereiden.',
      coach: 'Alles staat in de agenda. Hieronder zie je wat er komt en welk verslag nog open staat.',
      leidinggevende: 'Het traject loopt. Je ziet wat er is geweest en wat er komt.',
      schoolleiding: 'Het traject loopt. Je ziet wat er is geweest en wat er komt.',
    },
  },
  awaitingCoach: {
    next: {
      teacher: 'Er wordt een andere begeleider voor je gezocht. Je hoeft nu niets te doen.',
      coach: 'Er wordt een andere begeleider gezocht.',
      leidinggevende: 'Kies een andere begeleider. Waarom dat nodig is, blijft tussen de app en wie het zei.',
      schoolleiding: 'Er wordt een begeleider gezocht.',
    },
  },
  paused: {
    next: {
      teacher: 'Het traject staat even stil. Er wordt nu niets van je gevraagd.',
      coach: 'Het traject staat even stil.',
      leidinggevende: 'Het traject staat even stil.',
      schoolleiding: 'Het traject staat even stil.',
    },
  },
  completed: {
    next: {
      teacher: 'Het traject is afgerond. Alles wat over jou is geschreven blijft hier voor je staan.',
      coach: 'Het traject is afgerond.',
      leidinggevende: 'Het traject is afgerond.',
      schoolleiding: 'Het traject is afgerond.',
    },
  },
  stopped: {
    toWrite: 'Het traject is eerder gestopt. Je kunt nog een verslag maken van wat er is gedaan.',
    next: {
      teacher: 'Het traject is eerder gestopt. Alles wat over jou is geschreven blijft hier voor je staan.',
      coach: 'Het traject is eerder gestopt.',
      leidinggevende: 'Het traject is eerder gestopt.',
      schoolleiding: 'Het traject is eerder gestopt.',
    },
  },
} as const;
