/** What the people of this school year write. Each of it stands nowhere but where it was written. */

/** For the talk of three of the first week, by who brings it. */
export const brought = {
  sanne: {
    form: 'Inbreng van de leerkracht',
    title: 'Jouw inbreng voor het tripartite gesprek',
    label: 'Wat wil je vertellen?',
    say: 'De kinderen kennen mij al goed.',
  },
  maud: {
    form: 'Inbreng van de begeleider',
    title: 'Wat je als begeleider meldt',
    label: 'Wat wil je melden?',
    say: 'Sanne begint de dag met een praatje.',
  },
  lies: {
    form: 'Inbreng van de directeur',
    title: 'Wat je als directeur hebt gezien',
    label: 'Wat heb je gezien?',
    say: 'Een warm welkom bij de deur.',
  },
} as const;

export const firstWerkpunten = ['De les rustig beginnen', 'Beurten eerlijk verdelen'] as const;
