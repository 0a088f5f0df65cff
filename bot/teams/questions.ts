import type { chatQuestions } from '../../domain/texts/nl/chat-questions.ts';

/** What can be asked of which the answer stands on a page. */
export type Question = keyof typeof chatQuestions;

/** A regular expression, of a whole sentence. */
type Phrase = string;

// Pieces of the sentences below, as `normal` writes words: without capitals, accents and punctuation.
const my = '(mijn|mn|onze|de|het|t)';
const goal = '(leer)?(doel|doelen|doelstellingen|werkpunt|werkpunten)';
const pop =
  '(pop|popje|ontwikkelplan|ontwikkelingsplan|persoonlijk ontwikkelplan|persoonlijk ontwikkelingsplan)';
const hours = '(uur|uren|tijd|urenoverzicht)';
const other =
  '(directeur|directrice|leidinggevende|bestuur|bestuurder|schoolleider|schoolleiding|teamleider|adjunct|collega|collegas|begeleider|coach|maatje|team)';
const someone = `((mijn|mn|onze|de|het|een|mijn eigen) )?${other}`;
const written =
  '((mijn|mn|het|dit|dat|een|de|die|deze|al mijn) )?(verslag|verslagen|verslagje|rapportage|rapport|eindrapportage|reactie|tekst|teksten|pop|documenten|document|gesprek|doelen|werkpunten|film|stukken|stuk)';
const it = `(dit|dat|het|alles|iets|wat ik( hier)? (schrijf|typ|zeg|deel|invul)|${written})`;
const read = '(lezen|zien|meelezen|meekijken|inzien|bekijken|openen|te lezen|te zien)';
const traject =
  '(ermee|hiermee|er mee|hier mee|daarmee|met (het|dit|mijn|mn|de|deze) ([a-z]*traject|begeleiding))';

/** Asking where one's own `thing` is, or for it. */
const whereIs = (thing: string): readonly Phrase[] => [
  `(waar|hoe) (vind|zie|lees|bekijk|open|staan|staat|zijn|is) (ik )?${my} ${thing}( terug| te vinden)?`,
  `(waar|hoe) (kan|kun|moet|mag) (ik|je) ${my} ${thing} (vinden|terugvinden|zien|lezen|bekijken|openen)`,
  `(wat|welke) (is|zijn|waren) (mijn|mn|onze) ${thing}`,
  `(laat|toon|open|bekijk|geef|zoek|vind)( me| mij)? (mijn|mn) ${thing}( zien)?`,
  `ik (wil|zoek|kan) ${my} ${thing}( niet)?( zien| lezen| bekijken| vinden| terugvinden)?`,
  `(mijn|mn) ${thing}`,
];

/**
 * The whole sentences that ask something, closed: what stands in a verslag ("mijn doelen zijn gehaald", "de directeur
 * mag dit lezen") has words before or after it that none of these have.
 */
const phrases: Readonly<Record<Question, readonly Phrase[]>> = {
  goals: [...whereIs(goal), `welke ${goal} heb ik`, '(doelen|werkpunten|leerdoelen)'],
  pop: [...whereIs(pop), 'pop', `heb ik een ${pop}`],
  readers: [
    `wie (leest|lezen|ziet|zien|las|bekijkt|krijgt) ${it}( allemaal)?( mee)?( te (lezen|zien))?`,
    'wie (leest|lezen|kijkt|kijken|leest er|kijkt er)( hier)? mee',
    `wie (kan|kunnen|mag|mogen|gaat|gaan|zal) ${it}( allemaal)? ${read}`,
    `wie (heeft|hebben) ${it}( al)? (gelezen|gezien)`,
    `(mag|kan|gaat|zal) ${someone}( ook)? ${it}( ook)? ${read}`,
    `(mag|kan|gaat|zal) ${someone}( hier| ook)? (meelezen|meekijken)`,
    `(leest|ziet|krijgt) ${someone}( ook)? ${it}( ook)?( te (lezen|zien))?`,
    `(leest|kijkt) ${someone}( hier| ook)? mee`,
    `(is|blijft) ${it} (vertrouwelijk|geheim|prive)`,
  ],
  share: [
    `ik (wil|wou|zou) ${it}( willen)? (delen|vrijgeven)( met ${someone}| aan ${someone})?`,
    `ik (wil|wou|zou) ${it} (met|aan) ${someone}( willen)? (delen|vrijgeven)`,
    `ik (wil|wou) ${someone} ${it} laten (lezen|zien)`,
    `ik (wil|wou) ${it}( aan ${someone})? laten (lezen|zien)( aan ${someone})?`,
    `(hoe|waar|wanneer)?( )?(kan|kun|mag|moet) (ik|je) ${it} (delen|vrijgeven)( met ${someone}| aan ${someone})?`,
    `(hoe|waar)?( )?(kan|kun|mag|moet) (ik|je) ${it} (met|aan) ${someone} (delen|vrijgeven)`,
    `hoe deel ik ${it}( met ${someone})?`,
    `hoe geef ik ${it} vrij( aan ${someone})?`,
    `${it} (delen|vrijgeven)( met ${someone}| aan ${someone})?`,
  ],
  stop: [
    `ik (wil|wou|zou)( willen)?( (echt|helemaal|liever|nu))? (stoppen|ophouden|afhaken)( ${traject})?`,
    `ik (wil|wou|zou) ${traject}( willen)? (stoppen|ophouden)`,
    `ik (wil|wou|zou) (het|dit|mijn|mn|de) (traject|begeleiding) (stoppen|stopzetten|beeindigen)`,
    `(hoe|kan|mag)( kan| mag| moet)? ik( ${traject})? (stoppen|ophouden)( ${traject})?`,
    `(hoe) stop ik( ${traject}| (het|dit|mijn|mn|de) (traject|begeleiding))?`,
    '([a-z]*traject|begeleiding) (stoppen|stopzetten|beeindigen)',
    `ik stop ${traject}`,
  ],
  erase: [
    '(verwijder|wis|vergeet|delete)( alsjeblieft)? (alles|alle gegevens|wat je hebt|wat er is|wat er staat|gegevens|alle informatie|informatie)( wat je hebt| wat er is)? (over|van) (mij|me)',
    '(verwijder|wis|vergeet|delete) (al )?(mijn|mn) (gegevens|data|verslagen|verslag|account|informatie)',
    '(ik wil|kun je|kan ik|kan je|wil je|hoe kan ik|ik zou) (alles over (mij|me)|(al )?(mijn|mn) (gegevens|data|account|verslagen|verslag))( laten)? (verwijderen|wissen|weghalen)',
    'hoe (verwijder|wis) ik (alles over (mij|me)|(al )?(mijn|mn) (gegevens|data|verslagen|verslag|account))',
    `(hoe lang|hoelang|wanneer) (wordt|worden|blijft|blijven|bewaar je) ${it} (bewaard|verwijderd|gewist|staan)`,
    'wat (weet je|bewaar je|staat er|is er bewaard) (over|van) (mij|me)',
    'alles over (mij|me)',
  ],
  coach: [
    'wie (is|zijn|wordt|worden) (mijn|mn|onze) (nieuwe )?(begeleider|begeleiders|coach|coaches|mentor|begeleidster)',
    'wie (begeleidt|coacht) (mij|me|ons)',
    '(mijn|mn) (begeleider|coach)',
    'wie (doen|doet)( er)? mee( in mijn traject| aan mijn traject)?',
  ],
  hours: [
    ...whereIs(hours),
    `hoeveel ${hours} (heb|had|maak|maakte|besteed|besteedde|kost|krijg) ik( al| nog| er| dit jaar| deze week| deze maand| dit schooljaar| in totaal)*( gemaakt| besteed| begeleid| gewerkt| over| geschreven| gehad| staan)?( dit jaar| deze week| deze maand| in totaal)*`,
    `hoeveel ${hours} (kost|kostte|is|zijn) (dit|dat|het|het traject|mijn traject)( mij| me)?`,
    '(uren|urenoverzicht)',
  ],
};

/** Words that change nothing of a question. */
const asides =
  /\b(alsjeblieft|alstublieft|aub|svp|graag|eigenlijk|even|eens|dan|toch|precies|ook alweer|nou|zeg|hoor)\b/g;

const table = Object.entries(phrases).map(
  ([question, sentences]) => [question as Question, sentences.map((one) => new RegExp(`^${one}$`))] as const,
);

/** Which question a sentence is, of words as `normal` writes them and without a greeting. */
export function questionIn(said: string): Question | undefined {
  const bare = said.replace(asides, ' ').replace(/\s+/g, ' ').trim();
  // Other letters are in none of them, and a long table takes its time over those.
  if (!/^[a-z ]+$/.test(bare)) return undefined;
  return table.find(([, sentences]) => sentences.some((one) => one.test(bare)))?.[0];
}
