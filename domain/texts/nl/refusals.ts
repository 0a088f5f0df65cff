import type { RefusalCode } from '../../refusals.ts';
import type { Refusal } from '../../result.ts';
import { readable } from './readable.ts';

type Params = Readonly<Record<string, string>>;

/** What is said when something cannot be: what is the matter, and what would help. Never an accusation. */
const sentences: Readonly<Record<RefusalCode, (params: Params) => string>> = {
  notAllowed: () => 'Dit bestaat niet, of het is niet voor jou bedoeld.',
  notFound: () => 'Dit bestaat niet, of het is niet voor jou bedoeld.',
  alreadyDone: () => 'Dit is al gedaan. Je hoeft niets meer te doen.',
  changedMeanwhile: ({ start }) =>
    start
      ? `Deze afspraak is intussen veranderd: nu staat ${start}. Kies opnieuw.`
      : 'Dit is intussen veranderd. Kijk hoe het nu staat en kies opnieuw.',
  tooLong: ({ max }) => `Dit is te lang: er passen ${max} tekens in.`,
  required: () => 'Dit is nog leeg.',
  invalid: () => 'Dit kan hier niet staan. Kijk het nog eens na.',
  inThePast: ({ date }) => `${date ?? 'Die dag'} is al geweest. Kies een latere dag.`,
  schoolClosed: ({ date, why }) =>
    `Op ${date ?? 'die dag'} is de school dicht${why ? ` (${why})` : ''}. Kies een andere dag.`,
  notASchoolDay: ({ date }) => `${date ?? 'Die dag'} is geen schooldag. Kies een andere dag.`,
  personNotFound: ({ name }) => `${name || 'Deze persoon'} staat niet in de adreslijst van de organisatie.`,
  personLeft: ({ name }) => `${name || 'Deze persoon'} werkt hier niet meer. Kies iemand anders.`,
  rolesOverlap: ({ name }) => `${name || 'Deze persoon'} kan deze twee rollen niet tegelijk hebben.`,
  goalNeeded: () => 'Noem ten minste één doel uit het beoordelingsgesprek.',
  goalNeedsAppraisal: () => 'Noem bij elk doel de datum van het beoordelingsgesprek waar het uit komt.',
  appraisalInFuture: ({ date }) =>
    `Een doel komt uit een gesprek dat geweest is. ${date ?? 'Die dag'} moet nog komen.`,
  notYetDiscussed: () =>
    'Dit kan pas als de leidinggevende heeft aangegeven dat het persoonlijk is besproken.',
  goalsNotSeen: () => 'Dit kan pas als de leerkracht heeft aangegeven dat ze de doelen heeft gezien.',
  klikgesprekFirst: () => 'Eerst is het klikgesprek aan de beurt.',
  notBothAgreed: () => 'Dit kan pas als jullie allebei “samen verder” hebben gezegd.',
  notPlanned: () => 'Deze afspraak staat nog niet in de agenda.',
  notHeldYet: () => 'Dit kan pas als het gesprek of bezoek is geweest.',
  delivered: () => 'Dit is al bezorgd en blijft zoals het is. Een correctie komt ernaast, als nieuwe versie.',
  reactionClosed: ({ date }) => `Reageren kon tot en met ${date ?? 'de afgesproken dag'}.`,
  outOfOrder: ({ moment, other }) =>
    `De volgorde klopt dan niet meer: ${moment ?? 'dit'} en ${other ?? 'een andere afspraak'} komen verkeerd te liggen.`,
  personBusy: ({ name, when }) =>
    `${name || 'Iemand'} heeft al iets${when ? ` op ${when}` : ''}. Kies een andere tijd.`,
  outsideHours: ({ name, when }) =>
    `${when ?? 'Deze tijd'} valt buiten de werktijd van ${name || 'een van de deelnemers'}.`,
  outsideWindow: ({ from, until }) => `Dit hoort te vallen tussen ${from} en ${until}.`,
  tooSoon: ({ when }) => `Dat is te vroeg.${when ? ` Het kan vanaf ${when}.` : ''}`,
  ended: () => 'Dit traject is afgelopen. Er verandert niets meer aan.',
  filmBasisMissing: () => 'Controleer eerst op de pagina van het bezoek of er gefilmd mag worden.',
  nothingToUndo: () => 'Er is niets om ongedaan te maken.',
  alreadyDiscussed: () => 'Dit is al persoonlijk besproken. Dat is niet meer terug te draaien.',
  hasBeenRead: () => 'Dit is al door een ander gelezen. Je kunt er wel een nieuwe versie naast zetten.',
  notFilmed: () => 'Bij deze afspraak hoort geen film.',
  filmKeptTooLong: ({ until }) =>
    `Dat is te lang bewaard. Kies een dag tot en met ${until ?? 'de laatste dag'}.`,
  calendarUnknown: ({ date }) =>
    `De vakanties rond ${date ?? 'die dag'} zijn nog niet bekend. Kies een eerdere dag.`,
  outsideLessons: ({ when }) =>
    `${when ?? 'Deze tijd'} valt buiten de lestijden. Een groepsbezoek is tijdens de les.`,
  outsideDay: ({ from, to }) => `Kies een tijd tussen ${from} en ${to}.`,
  notALeaderHere: ({ name }) => `${name || 'Deze persoon'} is geen leidinggevende van deze school.`,
  awaitingCoach: () => 'Eerst wordt er een andere begeleider gezocht. Daarna gaat het verder.',
  needsFirst: ({ what }) => `Eerst hoort er iets anders te gebeuren: ${what ?? 'de stap hiervoor'}.`,
  tooMany: ({ max }) => `Dat zijn er te veel: er passen er ${max}.`,
};

/** The sentence of a refusal. Dates, steps and reasons in its parameters are written out. */
export function refusalText({ code, params = {} }: Pick<Refusal, 'code' | 'params'>): string {
  const written = Object.entries(params).map(([name, value]) => [name, readable(value)]);
  const sentence = sentences[code](Object.fromEntries(written) as Params);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
