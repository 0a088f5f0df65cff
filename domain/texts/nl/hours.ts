/** The page of hours. "Aanname" is said of every duration that no agreement states. */
export const hoursTexts = {
  title: 'Uren',
  leadCoach: 'Wat jouw begeleidingen aan tijd vragen, en wat daarvan is geweest.',
  leadLeader: 'Wat begeleiden op jouw scholen aan tijd vraagt, per begeleider, en wat daarvan is geweest.',
  open: 'Uren',
  year: (year: string) => `Schooljaar ${year.replace('-', '–')}`,
  total: (hours: string) => `Samen ${hours} gepland`,
  planned: 'Gepland',
  realised: 'Geweest',
  stated: 'Ligt vast',
  assumed: 'Aanname',
  hours: (hours: number) => `${String(Math.round(hours * 100) / 100).replace('.', ',')} uur`,
  basis:
    'Een klassenbezoek duurt een half uur en een nagesprek drie kwartier; dat ligt vast. Elke andere duur is een aanname, ook een kwartier voor een verslag.',
  none: {
    title: 'Nog geen uren',
    text: 'Zodra er momenten gepland zijn, staat hier wat ze aan tijd vragen.',
  },
  foreseen: 'Formatieplan',
  foreseenNote: 'Probeer hoeveel begeleiding volgend schooljaar vraagt.',
  howMany: (school: string, year: string) => `Hoeveel starten er op ${school} in ${year.replace('-', '–')}?`,
  line: (count: number, hours: string) =>
    count === 1
      ? `1 starter vraagt ${hours} van een begeleider.`
      : `${count} starters vragen ${hours} van een begeleider.`,
  lineParts: (stated: string, assumed: string, each: string) =>
    `Daarvan ligt ${stated} vast en is ${assumed} een aanname. Per starter is het ${each}.`,
  now: (count: number) =>
    count === 1 ? 'Dit schooljaar is er 1 begonnen.' : `Dit schooljaar zijn er ${count} begonnen.`,
  excel: 'Download voor Excel',
  excelDone: 'Het bestand staat bij je downloads',
  fileName: 'uren.csv',
  heads: [
    'Schooljaar',
    'School',
    'Begeleider',
    'Gepland (uur)',
    'Geweest (uur)',
    'Ligt vast (uur)',
    'Aanname (uur)',
  ],
} as const;
