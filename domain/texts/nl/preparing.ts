/** What somebody can do before a moment, by its step and her role. Advice: nothing is kept of it. */
export const preparingTexts: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = {
  klikgesprek: {
    teacher: 'Denk na over wat jij van je begeleider nodig hebt, en hoe je zelf naar de doelen kijkt.',
    coach: 'Lees de doelen, en bedenk wat je wilt weten van de leerkracht.',
  },
  coTeaching: {
    teacher: 'Deel de les die je nog gaat geven, en zet erbij waar je begeleider op moet letten.',
    coach: 'Lees de lesvoorbereiding als die er is, en begin bij ‘let hier op’.',
  },
  groepsbezoek: {
    teacher: 'Vertel de groep dat er iemand meekijkt en waarom er gefilmd wordt.',
    coach: 'Controleer vooraf of er gefilmd mag worden, en neem de kijkpunten mee.',
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
    coach: 'Controleer vooraf of er gefilmd mag worden.',
  },
  modelles: {
    teacher: 'Kies één ding waar je op wilt letten. De kijkwijzer ligt klaar om in te vullen.',
    coach: 'Laat in de les zien waar de leerkracht aan werkt, en spreek af welke groep het wordt.',
  },
  directiebezoek: {
    teacher: 'Geef je les zoals altijd. Waar naar gekeken wordt, lees je vooraf op deze pagina.',
    leidinggevende: 'Schrijf vooraf op waar je naar kijkt. De leerkracht en de begeleider lezen dat mee.',
  },
  functioneringsgesprek: {
    teacher: 'Het gesprek is van jullie samen. Bedenk wat je zelf op tafel wilt leggen.',
    leidinggevende:
      'Neem mee wat je in je klassenbezoek zag, en vraag wat de leerkracht van jou nodig heeft.',
  },
};
