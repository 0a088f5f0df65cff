/**
 * What the tabs say, in Dutch. Je-vorm, plain and short. Nothing here judges a person, and nobody is "te laat":
 * something "staat nog open".
 */
export const tabs = {
  months: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  outsideTeams: {
    title: 'Open Trajectwijzer in Teams',
    text: 'Deze pagina werkt alleen binnen Microsoft Teams. Zoek in Teams bij Apps naar Trajectwijzer, of open de link nog eens vanuit een bericht.',
  },
  loading: {
    text: 'Bezig met laden …',
    slow: 'Het duurt wat langer dan anders. We blijven het proberen.',
  },
  failed: {
    retry: 'Probeer opnieuw',
    code: (id: string) => `Meldingscode voor de helpdesk: ${id}`,
    offline: {
      title: 'Geen verbinding',
      text: 'We kunnen Trajectwijzer nu niet bereiken. Kijk of je internet hebt en probeer het opnieuw.',
    },
    timeout: {
      title: 'Het antwoord blijft uit',
      text: 'Het duurde te lang. Wat je schreef staat er nog. Probeer het over een minuut opnieuw.',
    },
    signIn: {
      title: 'We konden je niet aanmelden',
      text: 'Teams gaf geen aanmelding door. Probeer het opnieuw, of meld je in Teams af en weer aan.',
    },
    missing: {
      title: 'Dit is hier niet (meer)',
      text: 'De pagina bestaat niet, of is niet voor jou bedoeld. Ga terug naar het begin om verder te gaan.',
    },
    refused: { title: 'Dat kan zo niet', text: 'Lees hieronder wat er nodig is.' },
    broken: {
      title: 'Er ging iets mis bij ons',
      text: 'Wat je deed is misschien niet bewaard. Probeer het opnieuw. Blijft het misgaan? Geef de code door aan de helpdesk.',
    },
    crashed: {
      title: 'Deze pagina liep vast',
      text: 'Laad de pagina opnieuw. Wat je schreef is op de server bewaard.',
      reload: 'Laad opnieuw',
    },
  },
  nav: {
    home: 'Naar het begin',
    begin: 'het begin',
    back: (to: string) => `Terug naar ${to}`,
    toTrajectory: 'het traject',
    toHome: { coach: 'mijn begeleidingen', teacher: 'mijn traject', leader: 'alle trajecten' },
  },
  home: {
    greeting: (name: string, hour: number) =>
      `${hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'}, ${name}`,
    waiting: (count: number) =>
      count === 0
        ? 'Er wacht nu niets op je.'
        : count === 1
          ? 'Er wacht één ding op je.'
          : `Er wachten ${count} dingen op je.`,
    needs: 'Wacht op jou',
    by: (day: string) => `liefst voor ${day}`,
    needsDone: {
      title: 'Helemaal bij',
      text: 'Er wacht nu niets op je. Zodra er iets te doen is, staat het hier bovenaan.',
    },
    allNeeds: (count: number) => `Toon alle ${count}`,
    week: 'Deze week',
    weekEmpty: {
      title: 'Een rustige week',
      text: 'De komende zeven dagen staat er geen gesprek of bezoek gepland.',
    },
    trajectories: { coach: 'Mijn begeleidingen', leader: 'Alle trajecten', teacher: 'Mijn traject' },
    start: 'Nieuw traject',
    none: {
      coach: {
        title: 'Nog geen begeleidingen',
        text: 'Zodra je aan een traject gekoppeld bent, zie je het hier als tijdlijn. Je kunt er ook zelf een starten, op naam van de leidinggevende.',
      },
      leader: {
        title: 'Nog geen trajecten',
        text: 'Start een traject als de verbeterdoelen uit het beoordelingsgesprek op papier staan. De leerkracht merkt er niets van tot jij het persoonlijk hebt besproken.',
      },
      other: {
        title: 'Nog niets voor jou',
        text: 'Als iemand je bij een traject betrekt, zie je het hier. Je hoeft nu niets te doen.',
      },
    },
    search: 'Zoek op naam of school',
    show: 'Toon',
    filters: { all: 'Alle', active: 'Lopend', open: 'Met open verslag', done: 'Afgerond' },
    found: (shown: number, all: number) =>
      shown === all ? `${all} trajecten` : `${shown} van ${all} trajecten`,
    noneFound: {
      title: 'Niets gevonden',
      text: 'Er is geen traject dat hierbij past. Pas je zoekwoord of de keuze aan.',
    },
    clear: 'Wis zoekwoord en keuze',
    more: (count: number) => `Toon nog ${count}`,
    held: (held: number, planned: number) => `${held} van ${planned} gehouden`,
    openReports: (count: number) =>
      count === 1 ? '1 verslag staat nog open' : `${count} verslagen staan nog open`,
    next: (what: string, when: string) => `Eerstvolgend: ${what}, ${when}`,
    nothingNext: 'Nog niets gepland',
    withCoach: (coach: string) => `met ${coach}`,
    noCoach: 'begeleider nog onbekend',
  },
  trajectory: {
    title: (teacher: string) => `Traject van ${teacher}`,
    titleMine: 'Jouw traject',
    period: (from: string, until: string) => `${from} – ${until}`,
    picture: 'Tijdlijn',
    summary: (held: number, planned: number, next?: string) =>
      `${held} van ${planned} momenten gehouden. ${next ? `Eerstvolgend: ${next}.` : 'Er staat nu niets gepland.'}`,
    today: 'vandaag',
    wholeLine: (count: number) => `Toon de hele tijdlijn (${count} momenten)`,
    cycle: (n: number) => `cyclus ${n}`,
    lane: 'Gesprekken',
    unplaced: 'nog geen datum',
    now: 'Nu aan de beurt',
    goals: 'Verbeterdoelen',
    goalsHidden: 'De doelen zie je zodra de leidinggevende ze persoonlijk heeft besproken.',
    appraisal: (day: string) => `uit het beoordelingsgesprek van ${day}`,
    goalsSeenBy: (name: string, day: string) => `${name} heeft ze gezien op ${day}`,
    goalProposal: 'Aangescherpte doelen',
    goalProposalText: (names: string) => `Na de nu-meting aangescherpt. Wacht nog op: ${names}.`,
    people: 'Wie doen er mee',
    external: 'van buiten de organisatie',
    documents: 'Verslagen en documenten',
    aboutMe: 'Alles over mij',
    aboutMeText: 'Alles wat er over jou is geschreven, en wie het heeft gelezen.',
    noDocuments: {
      title: 'Nog geen verslagen',
      text: 'Na elk gesprek of bezoek komt hier het verslag te staan. Je krijgt een bericht als er iets te lezen is.',
    },
    write: 'Schrijven',
    log: 'Logboek',
    logText: 'Wat er in jouw traject is gedaan en door wie.',
    logBySystem: 'Trajectwijzer',
    plan: 'Naar het plan',
    planText: 'Plan alle momenten in één keer. Je ziet eerst een voorstel.',
    amend: 'Gegevens aanpassen',
    ended: (day: string) => `Afgerond op ${day}`,
    endedEarly: (day: string) => `Eerder gestopt op ${day}`,
  },
  documents: {
    superseded: 'er is een nieuwere versie',
    readBy: (name: string, day: string) => `gelezen door ${name} op ${day}`,
    readByNobody: 'nog door niemand gelezen',
  },
  stages: {
    label: 'Waar het traject staat',
    line: (n: number, of: number, name: string) => `Stap ${n} van ${of}: ${name}`,
    strip: ['Voorbereiden', 'Kennismaken', 'Samen werken', 'Afgerond'],
    draft: {
      next: {
        teacher: 'Je leidinggevende bespreekt dit eerst met je.',
        coach:
          'De leidinggevende bespreekt het traject eerst persoonlijk met de leerkracht. Tot dan hoort zij niets van de app.',
        leidinggevende:
          'Bespreek het traject eerst persoonlijk met de leerkracht. Tot je dat hier aangeeft, hoort zij niets van de app.',
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
        leidinggevende:
          'Kies een andere begeleider. Waarom dat nodig is, blijft tussen de app en wie het zei.',
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
      next: {
        teacher: 'Het traject is eerder gestopt. Alles wat over jou is geschreven blijft hier voor je staan.',
        coach: 'Het traject is eerder gestopt. Je kunt nog een tussentijds verslag maken.',
        leidinggevende: 'Het traject is eerder gestopt.',
        schoolleiding: 'Het traject is eerder gestopt.',
      },
    },
  },
  /** After an act was kept. */
  done: {
    amendStart: 'De gegevens zijn aangepast',
    markDiscussed: 'Gemarkeerd als persoonlijk besproken',
    undoDiscussed: 'Teruggezet: nog niet besproken',
    seeGoals: 'Dank je wel, we geven het door',
    agreeGoals: 'Je akkoord is bewaard',
    confirmPlan: 'Het plan is bevestigd',
    matchAnswer: 'Je antwoord is bewaard',
    assignCoach: 'De nieuwe begeleider is gekoppeld',
    respond: 'Je antwoord is bewaard',
    answerProposal: 'Je antwoord is bewaard',
    move: 'Verzet. Wie erbij is, krijgt bericht',
    callOff: 'Gaat niet door. Wie erbij is, krijgt bericht',
    restore: 'Het gaat weer door',
    answerQuestion: 'Je keuze is bewaard',
    held: 'Bewaard',
    undoHeld: 'Teruggezet',
    submit: 'Verstuurd',
    withdraw: 'Teruggenomen',
    read: 'Gelezen',
    react: 'Je reactie is bewaard',
    markInPerson: 'Gemarkeerd als persoonlijk besproken',
    checkFilmBasis: 'Bewaard: er mag gefilmd worden',
    referFilm: 'De verwijzing is bewaard',
    confirmFilmDeleted: 'De verwijdering is bevestigd',
    stop: 'Het traject is gestopt',
  },
  acts: {
    undo: 'Ongedaan maken',
    undone: 'Teruggedraaid',
    cancel: 'Niet doen',
    close: 'Sluiten',
    markDiscussed: 'Persoonlijk besproken',
    undoDiscussed: 'Toch nog niet besproken',
    seeGoals: 'Ik heb de doelen gezien',
    agreeGoals: 'Ik ben het eens met deze doelen',
    match: {
      question: 'Samen verder?',
      text: 'Alleen jij ziet je antwoord. Zegt een van jullie nee, dan wordt er een andere begeleider gezocht, zonder te vertellen wie dat zei.',
      yes: 'Ja, samen verder',
      no: 'Liever iemand anders',
      askNo: 'Weet je het zeker?',
      warnNo:
        'Er wordt dan een andere begeleider gezocht. Niemand hoort dat jij het was. Dit kan niet ongedaan worden gemaakt.',
      mineYes: 'Jij zei: samen verder.',
      mineNo: 'Jij zei: liever iemand anders.',
    },
    stop: {
      do: 'Eerder stoppen',
      ask: 'Dit traject eerder stoppen?',
      warn: 'Alles wat nog gepland staat, gaat uit de agenda’s. Wat er geschreven is blijft. Stoppen kan niet ongedaan worden gemaakt.',
      yes: 'Ja, stop het traject',
    },
    assignCoach: 'Kies een andere begeleider',
  },
} as const;
