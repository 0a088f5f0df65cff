export const release = {
  title: 'Vrijgeven',
  note: 'Dit blijft tussen jou en je begeleider. Alleen jij kunt het iemand anders laten lezen.',
  begin: (name: string) => `Laat ${name} dit lezen`,
  beginMore: (name: string) => `Laat ${name} ook iets anders lezen`,
  what: 'Wat mag gelezen worden?',
  whole: 'Alles',
  parts: 'Alleen de zinnen die ik kies',
  partsHelp: 'Je begeleider kijkt dan eerst of dit zo onder eigen naam kan staan.',
  preview: (name: string) => `Dit ziet ${name}`,
  nothingYet: 'Kies ten minste één zin.',
  send: 'Geef vrij',
  ask: (name: string) => `${name} dit laten lezen?`,
  warn: 'Het gaat op de volgende schooldag om 8.00 uur weg. Tot dan kun je het terugnemen, en hoort niemand ervan. Daarna kan dat niet meer.',
  warnPart:
    'Je begeleider kijkt eerst of dit deel onder eigen naam kan staan. Kan dat, dan gaat het op zijn vroegst de volgende schooldag om 8.00 uur weg. Tot dan kun je het terugnemen, en hoort de ander er niets van. Daarna kan dat niet meer.',
  takeBack: 'Neem terug',
  askTakeBack: 'Dit deel terugnemen?',
  warnTakeBack:
    'Niemand krijgt dit deel dan te lezen. Wil je het later toch delen, dan kies je de zinnen opnieuw.',
  to: (name: string, what: string) => `Aan ${name}: ${what}`,
  part: 'een deel',
  all: 'alles',
  states: {
    waits: (when: string) => `Gaat weg op ${when}. Tot dan kun je het terugnemen.`,
    asksAuthor: (when: string) =>
      `Je begeleider kijkt of dit deel onder eigen naam kan staan. Kan dat, dan gaat het weg op ${when} of daarna.`,
    authorLeft: () =>
      'Dit deel gaat niet weg: wie het schreef, begeleidt je niet meer en kan niet zeggen of het zo kan. Neem het terug; alles vrijgeven kan wel.',
    turnedDown: () =>
      'Je begeleider vindt dat dit deel zo niet onder eigen naam kan staan. Praat er samen over.',
    takenBack: () => 'Teruggenomen. Wie het zou lezen, heeft er niets van gehoord.',
    delivered: (when: string) => `Bezorgd op ${when}.`,
  },
  readAt: (when: string) => `Gelezen op ${when}.`,
  excerpt: 'Mag dit onder jouw naam?',
  excerptNote: (name: string) =>
    `De leerkracht wil ${name} alleen deze zinnen uit jouw verslag laten lezen. Is dat een eerlijk deel?`,
  agree: 'Ja, dit kan zo',
  askAgree: 'Dit deel onder jouw naam?',
  warnAgree: (name: string) =>
    `${name} krijgt alleen dit deel te lezen, met jouw naam erbij, tenzij de leerkracht het nog terugneemt. Wat gelezen is, kan niet ongedaan worden gemaakt.`,
  decline: 'Nee, zo niet',
  askDecline: 'Dit deel niet onder jouw naam?',
  warnDecline: (name: string) =>
    `${name} krijgt het dan niet te lezen, en de leerkracht ziet dat je het zo niet wilt. Dit kan niet ongedaan worden gemaakt; de leerkracht kan wel iets anders kiezen.`,
  released: (name: string) => `${name} heeft ervoor gekozen om dit met je te delen.`,
} as const;
