export const outsideTeams = {
  title: 'Open Trajectwijzer in Teams',
  text: 'Deze pagina werkt alleen binnen Microsoft Teams. Zoek in Teams bij Apps naar Trajectwijzer, of open de link nog eens vanuit een bericht.',
} as const;

export const loading = {
  text: 'Bezig met laden …',
  slow: 'Het duurt wat langer dan anders. We blijven het proberen.',
} as const;

export const failed = {
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
  unread: {
    title: 'Deze pagina kwam niet mee',
    text: 'Er ging iets mis bij ons. Wat je eerder deed is bewaard. Probeer het opnieuw. Blijft het misgaan? Geef de code door aan de helpdesk.',
  },
  crashed: {
    title: 'Deze pagina liep vast',
    text: 'Laad de pagina opnieuw. Wat je schreef is op de server bewaard.',
    reload: 'Laad opnieuw',
  },
} as const;

export const nav = {
  home: 'Naar het begin',
  begin: 'het begin',
  year: 'Jaarplanning',
  back: (to: string) => `Terug naar ${to}`,
  toTrajectory: 'het traject',
  toMoment: 'het moment',
} as const;
