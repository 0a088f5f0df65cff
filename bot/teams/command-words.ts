/**
 * What a word says of the question that it stands in. `plain` says nothing of it; what is in no list is taken for a
 * name, or for something that the bot does not know.
 */
export type Tag =
  | 'plain'
  | 'greet'
  | 'thanks'
  | 'help'
  | 'session'
  | 'find'
  | 'show'
  | 'ask'
  | 'whenAsked'
  | 'begin'
  | 'halt'
  | 'trajectory'
  | 'verslag'
  | 'maatje'
  | 'meeting'
  | 'time'
  | 'waits'
  | 'change'
  | 'can'
  | 'not'
  | 'through';

/** Dutch and English side by side: localised commands come back as typed text, whatever the locale of the client. */
const lists: Readonly<Record<Tag, string>> = {
  plain: `ik je jij u mij me mijn mn jouw jullie wij we ons onze de het een t dit dat deze die er hier daar is ben bent zijn was
    wil wilt willen zou zouden graag even eens nog weer nu ook al aub svp alsjeblieft alstublieft voor van met bij in op aan
    om te naar over tot en of maar toch gewoon eigenlijk allemaal alles mag mogen ga gaan gaat zo precies nieuws
    maak maken schrijf schrijven invul invullen invoeren indienen lees lezen weten heb hebt heeft hebben word wordt worden
    hoort keer iets voeg coach begeleider leerkracht directeur leidinggevende collega juf meester starter starters
    ingang trajectwijzer nodig krijg krijgen out off geen ja nee wel hoor namelijk helaas
    a an the my i it are do does have to for you your please could would want like with at on of about there am be from and`,
  greet: `hoi hoihoi hallo hi hello hey hee heej hai haai dag goedemorgen goedemiddag goedenavond goedeavond goedenmiddag
    goedenmorgen goeiemorgen goeiemiddag goeienavond goeiedag goedendag morning afternoon evening goede good`,
  thanks: 'bedankt dankje dankjewel dank thanks thank thx merci top fijn prima super oke ok okay 👍',
  help: 'help hulp helpen uitleg info informatie handleiding instructie werkt bericht berichten meldingen snap begrijp',
  session: 'uitloggen inloggen aanmelden login logout logoff uitgelogd sign wachtwoord',
  find: 'zoek zoeken opzoeken vind vinden find search',
  show: 'toon tonen laat laten zien geef geven open openen bekijk bekijken show give',
  ask: 'wat welke welk waar hoe wie what which where how who whats wats',
  whenAsked: 'wanneer hoelaat when waarom why',
  begin: 'start starten opstarten begin beginnen nieuw nieuwe new create aanmaken opzetten toevoegen',
  halt: 'stop stoppen stopzetten beëindigen beeindigen afsluiten afronden pauze pauzeren verwijderen',
  trajectory: 'traject trajecten trajectory trajectories begeleiding begeleidingen inductie',
  verslag: `verslag verslagen verslagje verslaglegging rapportage rapportages rapport eindrapportage tussenverslag
    report reports`,
  maatje: 'maatje maatjes buddy',
  meeting: `afspraak afspraken gesprek gesprekken bezoek bezoeken klassenbezoek groepsbezoek nabespreking nagesprek
    klikgesprek driegesprek tripartite contact moment momenten les agenda planning gepland ingepland rooster schema
    volgende eerstvolgende eerste next schedule upcoming appointment appointments meeting meetings`,
  time: `vandaag morgen overmorgen vanmiddag vanochtend vanavond week weken maand maandag dinsdag woensdag donderdag
    vrijdag komende aankomende binnenkort straks tijd uur datum ochtend middag januari februari maart april mei juni juli
    augustus september oktober november december today tomorrow this monday tuesday wednesday thursday friday`,
  waits: `voorbereiden voorbereid komt eraan aankomt staat wacht wachten moet moeten doen klaarstaat klaar openstaat openstaan taken taak todo
    actie acties gebeurt gebeuren verwacht coming comes waits waiting now`,
  change: `verzet verzetten verplaats verplaatsen verschuif verschuiven uitstellen afzeggen afmelden annuleren annuleer
    afgelasten afgelast vervalt cancelen cancel reschedule postpone ziek ziekmelden ziekmelding verhinderd afwezig sick ill`,
  can: 'kan kun kunt kunnen can lukt lukken red redden haal halen kom komen gekomen',
  not: 'niet not cannot cant',
  through: 'door',
};

/** All words that are known, as `normal` writes them. */
export const tagOf: ReadonlyMap<string, Tag> = new Map(
  (Object.entries(lists) as [Tag, string][]).flatMap(([tag, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word.normalize('NFD').replace(/\p{M}/gu, ''), tag] as const),
  ),
);

/** First names and everyday words that are one letter away from a word above. */
export const notASlip: ReadonlySet<string> = new Set(
  'maartje helen hellen morgan maart held hele hel zoet zoem nest text tekst'.split(' '),
);
