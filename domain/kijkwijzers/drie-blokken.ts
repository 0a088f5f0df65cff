import type { Instrument } from './instrument.ts';

/**
 * Our own kijkwijzer, in the three blocks that "Opzet begeleiding beginnende leerkrachten" names for week 18. Every
 * item is something that can be seen or heard in a lesson, and none is a quality of a person.
 */
export const drieBlokken: Instrument = {
  id: 'drieBlokken',
  version: 1,
  name: 'Kijkwijzer in drie blokken',
  blocks: [
    {
      id: 'klassenmanagement',
      name: 'Klassenmanagement',
      items: [
        { id: 'k1', text: 'Spullen liggen klaar als de les begint.' },
        { id: 'k2', text: 'De les heeft een duidelijk begin: iedereen weet dat het nu gaat beginnen.' },
        { id: 'k3', text: 'Op het bord of in woorden is te vinden wat er deze les gebeurt.' },
        { id: 'k4', text: 'Een wissel tussen twee activiteiten verloopt zonder lang wachten.' },
        { id: 'k5', text: 'Kinderen weten wat ze doen als ze klaar zijn of vastlopen.' },
        { id: 'k6', text: 'Materiaal pakken en opruimen gaat volgens een vaste afspraak.' },
        { id: 'k7', text: 'De les wordt afgerond: er is een moment om terug te kijken.' },
      ],
    },
    {
      id: 'interactie',
      name: 'Interactie',
      items: [
        { id: 'i1', text: 'De leerkracht begroet kinderen en noemt hen bij hun naam.' },
        { id: 'i2', text: 'Na een vraag is er tijd om na te denken.' },
        { id: 'i3', text: 'Verschillende kinderen krijgen de beurt, ook wie geen vinger opsteekt.' },
        { id: 'i4', text: 'Op een antwoord volgt een reactie die het kind verder helpt.' },
        { id: 'i5', text: 'Kinderen praten met elkaar over de leerstof.' },
        { id: 'i6', text: 'Een fout wordt gebruikt om samen van te leren.' },
        { id: 'i7', text: 'Te horen is wat er goed gaat, en waarom.' },
        { id: 'i8', text: 'De leerkracht kijkt en luistert voordat zij helpt.' },
      ],
    },
    {
      id: 'leidinggeven',
      name: 'Leidinggeven',
      items: [
        { id: 'l1', text: 'De leerkracht wacht met praten tot er stilte en aandacht is.' },
        { id: 'l2', text: 'Een opdracht zegt wat, hoe, met wie en hoe lang.' },
        { id: 'l3', text: 'De leerkracht staat en loopt zo dat zij de hele groep ziet.' },
        { id: 'l4', text: 'Onrust wordt klein gehouden: een blik, een gebaar, een naam.' },
        { id: 'l5', text: 'Afspraken worden benoemd als gedrag dat je wilt zien.' },
        { id: 'l6', text: 'Wat is afgesproken, geldt ook even later nog.' },
        { id: 'l7', text: 'De leerkracht gaat rond en ziet wie aan het werk is en wie hulp nodig heeft.' },
      ],
    },
  ],
  scale: [
    { id: 'notYet', word: 'nog niet gezien' },
    { id: 'sometimes', word: 'soms te zien' },
    { id: 'often', word: 'vaak te zien' },
    { id: 'nearlyAlways', word: 'bijna steeds te zien' },
  ],
};
