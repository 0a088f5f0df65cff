import type { Role } from '../../trajectory/participant.ts';

/** What somebody can do before a moment of a step, by the first of her roles of which anything is said. */
export function preparingText(step: string, roles: readonly Role[]): string | undefined {
  return roles.map((role) => preparingTexts[step]?.[role]).find(Boolean);
}

/** By step and role. Advice: nothing is kept of it. */
const preparingTexts: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  klikgesprek: {
    teacher: 'Denk na over wat jij van je begeleider nodig hebt, en hoe je zelf naar de doelen kijkt.',
    coach: 'Lees de doelen, en bedenk wat je wilt weten van de leerkracht.',
  },
  nuMeting: {
    leidinggevende: 'Deel de documenten van het beoordelingstraject.',
    coach: 'Lees de documenten van de school, en beschrijf per thema wat er nu te zien is.',
  },
  coTeaching: {
    teacher: 'Deel de les die je nog gaat geven, en zet erbij waar je begeleider op moet letten.',
    coach: 'Lees de lesvoorbereiding als die er is, en begin bij ‘let hier op’.',
  },
  groepsbezoek: {
    teacher: 'Vertel de groep dat er iemand meekijkt en waarom er gefilmd wordt.',
    coach: 'Film alleen als vooraf is gecontroleerd dat het mag, en neem de kijkpunten mee.',
  },
  nabespreking: {
    teacher: 'Kijk de film alvast terug en kies een moment dat je wilt bespreken.',
    coach: 'Zorg dat de analyse klaar is en kies de momenten in de film.',
  },
  tussenevaluatie: {
    leidinggevende: 'Lees de rapportages tot nu toe.',
    coach: 'Neem de rapportages mee, en wat je wilt bijsturen.',
  },
  driegesprek: {
    teacher: 'Bedenk waar je trots op bent en wat je nog nodig hebt.',
    leidinggevende: 'Lees de rapportages en bedenk wat je nog wilt vragen.',
    coach: 'Leg de eindrapportage in concept klaar.',
  },
  klassenbezoek: {
    teacher: 'Geef je les zoals altijd, en vertel de groep dat er iemand komt kijken.',
    coach: 'Schrijf vooraf op waar je naar kijkt; de leerkracht leest dat mee.',
  },
  videoOpname: {
    teacher: 'Vertel de groep dat er gefilmd wordt, en kies zelf welk stuk van de les.',
    coach: 'Film alleen als vooraf is gecontroleerd dat het mag.',
  },
  modelles: {
    teacher: 'Kies één ding waar je op wilt letten. De kijkwijzer ligt klaar om in te vullen.',
    coach: 'Laat in de les zien waar de leerkracht aan werkt, en spreek af welke groep het wordt.',
  },
  directiebezoek: {
    teacher: 'Geef je les zoals altijd. Waar naar gekeken wordt, lees je vooraf.',
    leidinggevende: 'Schrijf vooraf op waar je naar kijkt. De leerkracht en de begeleider lezen dat mee.',
  },
  functioneringsgesprek: {
    teacher: 'Het gesprek is van jullie samen. Bedenk wat je zelf op tafel wilt leggen.',
    leidinggevende:
      'Neem mee wat je in je klassenbezoek zag, en vraag wat de leerkracht van jou nodig heeft.',
  },
  tripartite: {
    teacher:
      'Jij begint. Zet voor jezelf op een rij hoe het gaat met je werkpunten en waar je verder aan wilt werken.',
    coach:
      'Jij vertelt na de leerkracht hoe de begeleiding ging. Wat je opschrijft leest de leerkracht als eerste.',
    leidinggevende:
      'Luister eerst. Daarna vertel je wat je in je klassenbezoek zag, en samen kies je werkpunten.',
  },
  nagesprek: {
    teacher: 'Jij bent zo veel mogelijk aan het woord: wat zag je zelf in de les, en wat wil je ermee?',
    coach: 'Begin met wat de leerkracht zelf zag. Leg de afspraken klaar die nog lopen.',
  },
  begeleidingsgesprek: {
    teacher: 'Kies wat jij wilt bespreken. Denk ook aan de afspraken die nog lopen.',
    coach: 'Kijk welke afspraken nog lopen, en laat de leerkracht kiezen waar het over gaat.',
  },
  intervisie: {
    teacher: 'Neem één vraag mee uit je eigen klas. Noem geen namen van leerlingen.',
    coach:
      'Spreek vooraf af wie een vraag inbrengt, en bewaak dat er eerst gevraagd en dan pas geraden wordt.',
  },
  videobespreking: {
    teacher: 'Kijk de film alvast terug en kies een moment dat je wilt laten zien.',
    coach: 'Kies een of twee momenten waarin iets lukt, met de tijd erbij.',
  },
  popgesprek: {
    teacher: 'Lees je POP na: wat lukte, wat wil je bijstellen? Neem de kijkwijzer van de modelles mee.',
    coach: 'Lees het POP en wat er bij de modelles is ingevuld. De leerkracht stelt het zelf bij.',
  },
  directienagesprek: {
    teacher: 'Bedenk wat je zelf over de les wilt vertellen, en wat je wilt vragen.',
    leidinggevende: 'Begin met de leerkracht. Neem mee wat je zag bij de kijkpunten die je vooraf noemde.',
  },
  kijkwijzergesprek: {
    teacher: 'Vul de kijkwijzer in. Jullie zien elkaars antwoorden pas als ze er allebei zijn.',
    coach: 'Vul de kijkwijzer in. Jullie zien elkaars antwoorden pas als ze er allebei zijn.',
  },
  popcontact: {
    teacher: 'Jij vroeg dit contact in je POP. Kijk welk doel je wilt bespreken.',
    coach: 'Lees in het POP waar de leerkracht dit contact voor wilde.',
  },
  maandcontact: {
    teacher: 'Kies waar het over gaat: een gesprek, een bezoek in je klas of iets anders.',
    coach: 'Vraag vooraf waar het over mag gaan, en kijk welke afspraken nog lopen.',
  },
  kortTripartite: {
    teacher: 'Jij begint. Zet voor jezelf op een rij hoe het gaat met je werkpunten.',
    coach:
      'Jij vertelt na de leerkracht hoe de begeleiding ging. Wat je opschrijft leest de leerkracht als eerste.',
    leidinggevende: 'Luister eerst, en vertel daarna wat je in je klassenbezoek zag.',
  },
  beoordelingsgesprek: {
    teacher: 'Neem je POP mee als je dat wilt, en bedenk wat je dit jaar geleerd hebt.',
    leidinggevende:
      'Neem mee wat je in je klassenbezoek zag. Je advies hoort de leerkracht als eerste, van jou.',
  },
};
