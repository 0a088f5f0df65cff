export const trajectory = {
  title: (teacher: string) => `Traject van ${teacher}`,
  titleMine: 'Jouw traject',
  period: (from: string, until: string) => `${from} – ${until}`,
  paused: {
    until: (day: string) => `Afgesproken is dat het weer verdergaat op ${day}.`,
    newEnd: (day: string) => `Het nieuwe einde is ${day}.`,
    subject: 'Dat is onder voorbehoud: de leidinggevende krijgt die vraag zodra het weer verdergaat.',
  },
  extended: (weeks: number, until: string) =>
    `Er liggen ${weeks} vakantieweken in dit traject. Daarvoor komen ${weeks} lesweken in de plaats: het loopt tot en met ${until}. Het plan is onder voorbehoud tot jij akkoord bent. Wil je het anders? Overleg dan met de begeleider.`,
  saidAtPause: (until: string) =>
    `Toen dit traject werd stilgezet, is er een later einde ingevuld: ${until}. Het plan is onder voorbehoud tot jij akkoord bent. Wil je het anders? Overleg dan met de begeleider.`,
  agreeEnd: {
    yes: 'Akkoord met dit einde',
    ask: (day: string) => `Akkoord met een einde op ${day}?`,
    warn: 'Je akkoord komt in het logboek. Schuift het einde later nog eens op, dan vragen we het opnieuw.',
  },
  picture: 'Tijdlijn',
  summary: (held: number, planned: number, next?: string) =>
    planned > 0 && held >= planned
      ? planned === 1
        ? 'Het enige moment is geweest.'
        : `Alle ${planned} momenten zijn geweest.`
      : `${held} van ${planned} momenten gehouden. ${next ? `Eerstvolgend: ${next}.` : 'Er staat nu niets gepland.'}`,
  today: 'vandaag',
  schoolWeeks: 'Schoolweek',
  wholeLine: 'Toon de hele tijdlijn',
  cycle: (n: number) => `cyclus ${n}`,
  lane: 'Gesprekken',
  unplaced: 'nog geen datum',
  undated: 'Nog zonder datum',
  now: 'Nu aan de beurt',
  howItEnded: 'Hoe het eindigde',
  goals: 'Verbeterdoelen',
  werkpunten: 'Werkpunten',
  appraisal: (day: string) => `uit het beoordelingsgesprek van ${day}`,
  goalsSeenByYou: (day: string) => `Je hebt ze gezien op ${day}`,
  goalsSeenBy: (name: string, day: string) => `${name} heeft ze gezien op ${day}`,
  /** Goals that are proposed in place of those that stand, until whoever it concerns said that they are right. */
  proposed: {
    goals: {
      title: 'Aangescherpte doelen',
      text: 'Na de nu-meting aangescherpt. Ze gelden zodra iedereen die het aangaat dat goedvindt; tot dan gelden de doelen hierboven.',
    },
    werkpunten: {
      title: 'Nieuwe werkpunten',
      text: 'Zo staan ze in het verslag van jullie gesprek. Ze gelden zodra iedereen die erbij was zegt dat het klopt; tot dan gelden de werkpunten hierboven.',
    },
    first:
      'Zo staan ze in het verslag van jullie gesprek. Jullie werken er alvast aan. Ze staan vast zodra iedereen die erbij was zegt dat het klopt.',
    question: 'Klopt dit?',
    waitingFor: (names: string) => `Wacht nog op: ${names}.`,
    doubtedBy: (names: string) =>
      `Klopt nog niet volgens ${names}. Bespreek wat er anders moet, en schrijf dan een nieuwe versie van het verslag.`,
    agreedByMe: 'Je hebt gezegd dat het klopt.',
    doubtedByMe: 'Je hebt gezegd dat het nog niet klopt. Je begeleider bespreekt het met je.',
    yes: 'Ja, dit klopt',
    agree: 'Ik ben het eens met deze doelen',
    no: 'Klopt nog niet',
  },
  people: 'Wie doen er mee',
  peopleOfThen: 'Wie deden er mee',
  ownHours: 'Jouw tijd',
  ownHoursOf: { realised: 'Geweest', planned: 'Hele traject' },
  ownHoursNote: 'Van alle gesprekken en bezoeken waar je bij bent.',
  external: 'van buiten de organisatie',
  documents: 'Verslagen en documenten',
  aboutMe: 'Alles over mij',
  aboutMeText: 'Alles wat er over jou is geschreven, en wie het heeft gelezen.',
  toGive: (name: string) => `Wat mag ${name} lezen?`,
  toGiveText:
    'Je nieuwe begeleider leest niets van eerder, tenzij jij het geeft. Open een document om te zien wat je dan laat lezen; je kunt het terugnemen tot het de volgende schoolochtend bezorgd wordt.',
  noDocuments: {
    title: 'Nog geen verslagen',
    text: 'Na elk gesprek of bezoek komt hier het verslag te staan. Een bericht krijg je als er iets aan jou wordt bezorgd of van je wordt gevraagd.',
  },
  noDocumentsLeft: {
    title: 'Geen verslagen',
    text: 'Er is hier niets wat jij kunt lezen.',
  },
  write: 'Schrijven',
  log: 'Logboek',
  logBySystem: 'Trajectwijzer',
  logTo: (name: string) => `aan ${name}`,
  logAnswer: { yes: 'akkoord', no: 'niet akkoord' },
  plan: 'Naar het plan',
  amend: 'Gegevens aanpassen',
  /** By option: a day that can be said while it goes on. */
  amendDay: {
    contractEnd: {
      open: 'Einde van het contract',
      label: 'Laatste dag van het contract',
      help: 'Leeg als het contract niet afloopt. Het beoordelingsgesprek komt dan op tijd in het plan.',
      save: 'Bewaar deze dag',
    },
  },
  rare: 'Meer mogelijkheden',
  ended: (day: string) => `Afgerond op ${day}`,
  endedEarly: (day: string) => `Eerder gestopt op ${day}`,
} as const;
