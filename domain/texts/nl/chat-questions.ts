/**
 * What the bot answers to a question whose answer stands on a page, in Dutch: where that is, or whom to ask. It says
 * nothing of any trajectory, so that each answer is the same for everybody.
 */
export const chatQuestions = {
  goals: {
    title: 'Je doelen',
    text: 'Je doelen en werkpunten staan op de pagina van je traject. Hier in de chat noem ik ze niet.',
  },
  pop: {
    title: 'Je POP',
    text: 'Je POP vind je op de pagina van je traject. Onder “Wie kan dit lezen?” staat wie er meeleest.',
  },
  readers: {
    title: 'Wie kan dit lezen?',
    text: 'Dat verschilt per document. Onder “Wie kan dit lezen?” staan de namen: op de pagina waar je schrijft, nog voor je verstuurt, en daarna bij het document. Wie iets over jou heeft gelezen, zie je bij “Alles over mij”.',
  },
  share: {
    title: 'Iets laten lezen',
    text: 'Wat tussen jou en je begeleider is, kan alleen jij een ander laten lezen. Open het document op de pagina van je traject: staat daar “Vrijgeven”, dan kies je wat je deelt. Tot het bezorgd wordt, kun je het terugnemen.',
  },
  stop: {
    title: 'Stoppen',
    text: 'Praat erover met je begeleider of je leidinggevende. Een traject eerder stoppen doet de leidinggevende, op de pagina van het traject. Door iets in deze chat te typen stopt er niets.',
  },
  erase: {
    title: 'Wat er over jou bewaard wordt',
    text: 'Verwijderen kan niet via deze chat. Onder “Alles over mij” op de pagina van je traject staat wat er over jou is, wie het las en wanneer het wordt verwijderd; je kunt het daar ook downloaden. Hoe lang iets blijft, bepaalt het bestuur. Wil je dat iets eerder weggaat, vraag het dan aan het bestuur of de functionaris gegevensbescherming.',
  },
  coach: {
    title: 'Wie je begeleidt',
    text: 'Op de pagina van je traject staat onder “Wie doen er mee” wie je begeleidt. Klopt dat niet, vraag het dan aan je leidinggevende.',
  },
  hours: {
    title: 'Uren',
    text: 'Wat het jou aan tijd kostte, staat bij “Jouw tijd” op de pagina van een traject. Begeleid je of geef je leiding, dan staat alles bij elkaar op de pagina Uren.',
  },
} as const;
