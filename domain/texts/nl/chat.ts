/**
 * What the bot says in a chat, in Dutch; what its cards say stands in cards.ts. Je-vorm, warm and short. A
 * notification line gives nothing away: no name, no step, no date.
 */
export const chat = {
  welcome: {
    title: 'Hoi, ik ben Trajectwijzer',
    text: [
      'Ik houd de afspraken van een begeleidingstraject bij: wat er komt, wat je voorbereidt en wat er na een gesprek nog op papier moet.',
      'Je krijgt van mij alleen bericht over trajecten waar je zelf bij hoort. In het weekend, in de vakantie en ’s avonds ben ik stil.',
      'Wat vertrouwelijk is, staat niet in dit gesprek maar achter een knop, op een pagina die alleen jij en de betrokkenen zien.',
    ],
    limits: 'Ik begrijp korte vragen, geen hele verhalen.',
  },
  help: {
    title: 'Dit kun je me vragen',
    commands: [
      { say: 'wat komt er', what: 'je afspraken van de komende week' },
      { say: 'verslag', what: 'de verslagen die nog openstaan' },
      { say: 'zoek en een naam', what: 'een traject waar jij bij hoort' },
      { for: 'start', say: 'start', what: 'een nieuw traject beginnen' },
      { for: 'maatje', say: 'maatje', what: 'een alledaagse vraag, aan je maatje' },
      { say: 'hulp', what: 'dit lijstje' },
    ],
    why: 'Waarom krijg je berichten? Omdat je deelneemt aan een traject. Wie je heeft toegevoegd, zie je op de pagina van dat traject.',
  },
  done: 'Gedaan. Je vindt het terug op de pagina van het traject.',
  thanks: 'Graag gedaan! Typ “hulp” als je wilt zien wat ik voor je kan doen.',
  unknown: {
    title: 'Die vraag ken ik nog niet',
    text: 'Ik las je bericht, maar ik weet niet wat je ermee bedoelt. Kies hieronder wat je zoekt, of zeg het in een paar woorden.',
  },
  tooLong:
    'Dat is een lang bericht. Ik bewaar niets van wat je hier typt. Een verslag schrijf je op de pagina van het traject.',
  next: {
    title: 'Wat er voor je komt',
    none: 'De komende week staat er geen gesprek of bezoek voor je gepland.',
    needs: (count: number) =>
      count === 1 ? 'Er wacht één ding op je.' : `Er wachten ${count} dingen op je.`,
    more: (count: number) => `En nog ${count}. Die zie je op de pagina.`,
  },
  start: {
    title: 'Een traject starten',
    may: 'Op de startpagina kies je wat je begint, de school, de leerkracht en de begeleider. Van een verbetertraject hoort de leerkracht niets van mij, tot jij hebt aangegeven dat jullie elkaar gesproken hebben.',
    /** With a name: what came of it. The name itself is in the form. */
    begun: {
      filled: 'De leerkracht die je noemt staat in het formulier. Kijk daar of het de juiste is.',
      several: 'Er zijn meer mensen met die naam. Kies op de startpagina wie je bedoelt.',
      nobody: 'Ik vind niemand met die naam. Zoek de leerkracht op de startpagina.',
      underway:
        'Je was al een start aan het invullen. Die heb ik zo gelaten: kijk daar of de leerkracht klopt.',
      noRoom: 'Klaarzetten lukte niet. Vul de leerkracht op de startpagina in.',
    },
    mayNot:
      'Een nieuw traject begint bij de leidinggevende van de school, of bij de begeleider namens de leidinggevende. Is er een nodig? Vraag het daar. Hoort starten wél bij jouw werk, dan kan wie Trajectwijzer bij jullie beheert dat regelen.',
  },
  maatje: {
    title: 'Een vraag aan je maatje',
    text: 'Je maatje helpt je met de gewone, alledaagse vragen. Jullie gesprek is van jullie: ik lees niet mee, en je maatje ziet niets van je begeleiding.',
    open: 'Stel je vraag',
    none: 'Voor jou staat geen maatje genoteerd. Wie dat is, spreek je af met je directeur.',
  },
  find: {
    title: 'Dit vond ik',
    asked: (text: string) => `Je zocht: ${text}`,
    ask: 'Wie zoek je? Typ bijvoorbeeld “zoek Sanne”.',
    none: (text: string) =>
      `Ik vind bij jouw trajecten niemand met “${text}”. Ik zoek alleen in trajecten waar jij bij hoort.`,
    more: 'Er zijn er meer. Typ een langere naam, of kijk op de pagina.',
  },
  verslagen: {
    title: 'Verslagen die openstaan',
    none: 'Er staat geen verslag van je open.',
    choose: 'Kies er één. Wat kort is begin je hier, een rapportage op de pagina.',
    more: (count: number) => `En nog ${count} op de pagina.`,
  },
  group:
    'Hier zeg ik niets over trajecten: in een groep lezen anderen mee. Open het gesprek met Trajectwijzer (zoek in Teams bij Chat of Apps naar Trajectwijzer) en stel je vraag daar.',
  labels: {
    next: 'Wat komt er?',
    verslagen: 'Open verslagen',
    help: 'Hulp',
    openApp: 'Open Trajectwijzer',
    openChat: 'Naar mijn gesprek',
    openStart: 'Naar de startpagina',
    openHours: 'Naar de uren',
    openPage: 'Open de pagina',
    openTrajectory: (name: string) => `Traject van ${name}`,
  },
  /** Notification lines: what they are about, and nothing of it. */
  summaries: {
    welcome: 'Welkom bij Trajectwijzer',
    help: 'Wat Trajectwijzer voor je kan doen',
    answer: 'Trajectwijzer heeft geantwoord',
  },
  refused: {
    staleForm:
      'Deze kaart is niet meer van nu, en er is niets verstuurd. Kopieer wat je typte en schrijf verder op de pagina van het traject.',
    unreadable: 'Ik kon deze knop niet lezen. Er is niets veranderd. Typ “hulp” voor wat wel kan.',
    notYours: 'Dit bestaat niet meer, of het is niet voor jou bedoeld. Er is niets veranderd.',
    away: 'Ik kan er nu even niet bij. Dat ligt niet aan jou. Probeer het over een paar minuten opnieuw.',
    broken:
      'Dat lukte nu niet, het ligt aan ons. Wat je invulde staat er nog. Probeer het over een paar minuten opnieuw.',
    tooLarge:
      'Dat is te veel tekst voor een kaart. Er is nog niets verstuurd. Plak je tekst op de volledige pagina: daar wordt hij bewaard terwijl je schrijft.',
  },
} as const;
