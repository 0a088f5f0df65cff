import {
  amount,
  count,
  dateTime,
  hiddenLine,
  hiddenText,
  key,
  list,
  reference,
  text,
  title,
  yesNo,
} from './columns.ts';
import { longText } from './long-text.ts';

/** One row per trajectory. It holds all of it but the texts of documents, so that one write is all or nothing. */
export const trajecten = list({
  name: 'Trajecten',
  description: 'Begeleidingstrajecten. De app beheert deze lijst.',
  columns: {
    Title: title,
    Sleutel: key(),
    School: text('School', { indexed: true }),
    Sjabloon: text('Soort traject'),
    Fase: text('Fase', { indexed: true }),
    /** Put there by the board's administrator: nothing of it is deleted while a dispute lasts. */
    Vasthouden: yesNo('Vasthouden (geschil)'),
    Versie: count('Versie'),
    /** Id of the school's site in which the rows of its moments stand; empty: they stand here. */
    Voortgangssite: hiddenLine(),
    ...longText('Gegevens'),
  },
});

/**
 * One row per moment, for people to see and, within limits, to change. It stands in the confidential site, and in the
 * site of each school that has one of its own: nothing may be in it that somebody of the school may not see.
 */
export const momenten = list({
  name: 'Momenten',
  description: 'Begin, ruimte en "gaat niet door" zijn hier te wijzigen; de rest beheert de app.',
  columns: {
    Title: title,
    Sleutel: key(),
    Traject: reference(),
    /** Which of the trajectory's it is. What people read of that is the title. */
    Moment: hiddenLine(),
    Start: dateTime('Start'),
    Einde: dateTime('Einde'),
    Ruimte: text('Ruimte'),
    GaatNietDoor: yesNo('Gaat niet door'),
    /** What the app says to who edited the row. */
    Melding: text('Melding'),
    /** What the app wrote in the columns above: whatever differs from it was changed by a person. */
    Afgesproken: hiddenText(),
  },
});

/** One row per version of a document, written once. */
export const documenten = list({
  name: 'Documenten',
  description: 'Verslagen en rapportages, een rij per versie. De app beheert deze lijst.',
  columns: {
    Title: title,
    Sleutel: key(),
    Traject: reference(),
    Document: reference(),
    ...longText('Inhoud'),
  },
});

/** Who did what when. Rows are added and never changed; one row holds what came of one write. */
export const logboek = list({
  name: 'Logboek',
  description: 'Wie deed wat wanneer. De app voegt toe en wijzigt niets.',
  columns: {
    Title: title,
    Sleutel: key(),
    Traject: reference(),
    Nummer: count('Nummer'),
    ...longText('Regels'),
  },
});

export const scholen = list({
  name: 'Scholen',
  description: 'Scholen met hun schooltijden, vakanties en leidinggevenden.',
  columns: {
    Title: title,
    Sleutel: key(),
    Plaats: text('Plaats'),
    /** Rooms in which talks can be held; empty: nobody counts them. */
    Gespreksruimtes: count('Gespreksruimtes'),
    /** Id or address of a mailbox of the tenant: the calendar of meetings whose coach has none here. */
    Planningspostbus: text('Planningspostbus'),
    /** Address of the site in which this school's own people find the dates of its trajectories. */
    Voortgangssite: text('Voortgangssite'),
    ...longText('Gegevens'),
  },
});

export const collegas = list({
  name: 'Collegas',
  description: "Collega's met hun werkdagen en lesuren.",
  columns: {
    Title: title,
    Sleutel: key(),
    Mail: text('Mail'),
    School: text('School', { indexed: true }),
    Begeleider: yesNo('Begeleider'),
    Coordinator: yesNo('Coördinator'),
    /** Reads for the board what is handed over to it, and nothing else. */
    Bestuur: yesNo('Leest voor het bestuur'),
    Extern: yesNo('Extern'),
    ...longText('Gegevens'),
  },
});

/** How long what is kept: the board's own to set, row by row. Nothing is deleted by a row that is not active. */
export const bewaartermijnen = list({
  name: 'Bewaartermijnen',
  description:
    'Hoe lang iets bewaard blijft na het einde van een traject. De maanden zijn een voorstel tot het bestuur de regel actief maakt.',
  columns: {
    Title: title,
    Sleutel: key(),
    Maanden: count('Maanden na het einde'),
    Actief: yesNo('Actief: zo wil het bestuur het'),
  },
});

/** The board's own numbers, a row each. Its value is hers to change who keeps the list. */
export const instellingen = list({
  name: 'Instellingen',
  description:
    'Getallen waar de app mee werkt. Alleen de waarde is hier te wijzigen; lopende trajecten volgen.',
  columns: {
    Title: title,
    Sleutel: key(),
    Waarde: amount('Waarde'),
    Eenheid: text('Eenheid'),
    Uitleg: text('Wat het doet'),
    Grenzen: text('Wat kan'),
    /** What the app says to who edited the row. */
    Melding: text('Melding'),
    /** The value that holds, as the app last took it from the row. */
    Afgesproken: hiddenLine(),
  },
});

/** Every list of the confidential site. */
export const allLists = [
  ...([trajecten, momenten, documenten, logboek, scholen, collegas] as const),
  bewaartermijnen,
  instellingen,
] as const;
