export const write = {
  correction: 'Dit wordt een nieuwe versie naast de oude. De oude blijft staan zoals hij was.',
  notYet: (count: number) =>
    count === 1 ? 'Eén ding vraagt nog aandacht.' : `${count} dingen vragen nog aandacht.`,
  left: (count: number) => `Nog ${count} tekens.`,
  tooLong: (count: number) => `Dit is ${count} tekens te lang.`,
  /** Beside a goal: of how many moments something of it was written down; nothing where that is enough. */
  evidence: (moments: number) =>
    moments > 1
      ? ''
      : moments === 1
        ? 'Van dit doel is tot nu toe bij één moment opgeschreven wat er te zien was.'
        : 'Van dit doel is nog bij geen moment opgeschreven wat er te zien was.',
  send: 'Verstuur',
  ask: (title: string) => `${title} versturen?`,
  /** Of what reaches nobody by itself. */
  keep: { send: 'Leg vast', ask: (title: string) => `${title} vastleggen?`, done: 'Vastgelegd' },
  askText: {
    apart: 'Alleen jij leest dit, tot het gesprek begint. Tot dan kun je het terugnemen of aanpassen.',
    none: 'Wie het kan lezen, ziet het meteen. Je kunt het terugnemen zolang niemand het heeft gelezen.',
    inPerson: 'De leerkracht leest dit pas nadat je hebt aangegeven dat je het persoonlijk hebt besproken.',
  },
  askReadFirst: (schoolDays: number) =>
    `De leerkracht leest het als eerste en kan ${schoolDays === 1 ? 'één schooldag' : `${schoolDays} schooldagen`} reageren. Daarna wordt het bezorgd en verandert het niet meer.`,
  delivery: {
    none: '',
    readFirst: 'De leerkracht leest het als eerste en mag een reactie toevoegen.',
    inPerson: 'De leerkracht leest het pas nadat je het persoonlijk hebt besproken.',
  },
  saved: {
    untouched: 'Wat je schrijft wordt vanzelf bewaard.',
    unsaved: 'Nog niet opgeslagen …',
    saving: 'Bezig met opslaan …',
    saved: (time: string) => `Opgeslagen om ${time}`,
    waiting: 'Opslaan lukt nu niet. We proberen het vanzelf opnieuw; laat dit scherm open.',
    tooMuch: 'Dit is te veel om te bewaren. Maak de tekst korter, dan slaan we hem op.',
    elsewhere: 'Nog niet opgeslagen: kies eerst met welke tekst je verdergaat.',
    unseen:
      'Nog niet opgeslagen en niet verstuurd. Je schreef hier ook in een ander venster, en die tekst laten zien lukt nu niet. We proberen het vanzelf opnieuw.',
  },
  choose: {
    window: 'Je schreef hier ook in een ander venster.',
    windowText: (time: string) =>
      `Daar is om ${time} opgeslagen. Kies met welke tekst je verdergaat; de andere vervalt.`,
    renewed:
      'Hieronder staat nu de nieuwste tekst: uit een ander venster, of teruggekomen omdat die toch niet bewaard kon worden.',
    returned: 'Wat je hier eerder verstuurde, kon toch niet bewaard worden.',
    returnedText: 'Kies met welke tekst je verdergaat; de andere vervalt.',
    version: 'Er is intussen een nieuwere versie.',
    versionText:
      'Die is bewaard terwijl jij schreef. Ga je verder met je eigen tekst, dan wordt dat een versie na die nieuwere.',
    own: 'Verder met mijn tekst',
    other: 'Verder met de andere tekst',
    shown: 'De andere tekst',
  },
  recomposed: 'Waar je nog niets had veranderd, staat nu ook wat sinds de vorige keer is vastgelegd.',
  news: {
    of: (field: string) => `Nieuw bij ${field}`,
    title: 'Sinds je dit veranderde, is er meer vastgelegd.',
    text: 'Wat je zelf schreef, blijft staan.',
    added: 'Dit kwam erbij:',
    gone: 'Dit geldt niet meer:',
    take: 'Werk mijn tekst bij',
    leave: 'Laat mijn tekst zo',
  },
} as const;
