import type { CardChoice } from '../../views/cards/card-view.ts';
import { listText } from './planning.ts';

/** Above and around what is filled in. */
export const cardForms = {
  optional: (label: string) => `${label} (mag leeg)`,
  lineByLine: 'Eén per regel.',
  agreement: {
    who: (number: number) => `Afspraak ${number}: wie`,
    what: (number: number) => `Afspraak ${number}: wat`,
    byWhen: (number: number) => `Afspraak ${number}: wanneer klaar`,
  },
  /** Said of a part of an agreement that was left empty. */
  agreementAsked: {
    who: 'Wie gaat het doen?',
    what: 'Wat spreken jullie af?',
    byWhen: 'Kies een datum.',
  },
  /** What was typed is a draft now. */
  draft: {
    kept: 'Bewaard als concept op de volledige pagina. Er is nog niets verstuurd.',
    open: (fields: readonly string[]) => `Nog open: ${listText(fields.map((field) => `“${field}”`))}.`,
    complete: 'Alles staat erin. Je verstuurt het op de pagina.',
    /** Of what was written elsewhere meanwhile. */
    beside:
      'Er was intussen al een verslag. Wat je hier typte, staat als concept bij “Pas het aan”: daar kies je waarmee je verdergaat.',
  },
  refused: 'Er is nog niets bewaard. Kijk even naar wat hieronder staat.',
  elsewhere: 'Er is nog iets nodig dat niet op deze kaart past. Dat vul je in op de volledige pagina.',
  required: 'Dit is nodig.',
  questions: {
    notHeld: 'Waarom ging het niet door?',
    callOff:
      'Waarom gaat het niet door? Kies wat klopt; een oorzaak hoeft niet. Wie erbij hoort krijgt bericht, en het gaat uit de agenda’s.',
    notThisMatch:
      'Weet je het zeker? Er wordt dan een andere begeleider gezocht. Niemand hoort dat jij het was. Dit kan niet ongedaan worden gemaakt.',
    readWithoutReaction:
      'Zonder reactie verder? Het verslag wordt dan meteen bezorgd. Dat kan niet ongedaan worden gemaakt.',
  } satisfies Readonly<Record<CardChoice, string>>,
  back: 'Terug',
  proposal: {
    title: 'Welke tijd komt je beter uit?',
    day: 'Dag',
    time: 'Begintijd',
    dayError: 'Kies een dag.',
    timeError: 'Kies een begintijd, bijvoorbeeld 15.45.',
    send: 'Stel voor',
  },
  /** The same inputs, of whose meeting it is: nothing is asked of anybody first. */
  moveTo: {
    title: 'Naar welke tijd verzet je het? Wie erbij hoort, krijgt bericht.',
    lasts: 'Hoe lang',
    minutes: (count: number) => `${count} minuten`,
    send: 'Verzet',
  },
  times: {
    label: 'Vink aan wat kan',
    choose: 'Verzet naar',
    chooseError: 'Kies een tijd.',
    can: (names: readonly string[]) => `Kan: ${names.join(', ')}`,
    cannot: (names: readonly string[]) => `Kan niet: ${names.join(', ')}`,
    unreachable: (name: string) => `${name} (niet bereikbaar in Teams)`,
  },
  clashing: {
    title: 'Er zit iets in de weg',
    yours: 'Je mag deze tijd toch kiezen: jij weet wat er kan. Of kies een andere tijd.',
    send: 'Toch deze tijd',
  },
  kept: (when: string) => `Bewaard op ${when}.`,
  read: (when: string) => `Gelezen op ${when}.`,
} as const;
