import { capital } from '../names.ts';
export const plan = {
  title: 'Het plan',
  lead: (teacher: string) =>
    `Traject van ${teacher}. Een voorstel: niemand merkt er iets van tot je het bevestigt.`,
  asking: 'We zoeken voor alle momenten een plek die past …',
  period: (from: string, until: string) => `Het traject loopt van ${from} tot en met ${until}.`,
  unknown: (names: string) =>
    `De agenda van ${names} is niet zichtbaar. We hebben daar geen rekening mee kunnen houden; vraag het even na.`,
  extended: (weeks: number | undefined, because: string) =>
    weeks === undefined
      ? `Het einde schuift op: ${because}.`
      : `Het einde schuift ${weeks} ${weeks === 1 ? 'week' : 'weken'} op: ${because}.`,
  endAgreed: 'De leidinggevende is akkoord.',
  endSubject: 'Het plan is onder voorbehoud, tot de leidinggevende akkoord is met dit einde.',
  movedInTime: (own: string, instead: string, by: string) =>
    `${capital(own)} is te laat voor het contract: uiterlijk ${by} hoort de leerkracht op papier of het doorgaat. Daarom staat die week van het programma in ${instead}.`,
  judgedTooLate: (by: string) =>
    `Een beoordelingsgesprek staat niet in dit plan: uiterlijk ${by} hoort de leerkracht op papier of het contract doorgaat, en dat is te kort na het begin. Bespreek met het bestuur hoe het verder gaat. Wat na de laatste dag van het contract staat, geldt alleen als het doorgaat.`,
  calendar: 'Kalender',
  list: 'In volgorde',
  open: 'Nog geen plek',
  dropped: 'Uit het plan',
  leftAlone: (name: string) => `${name} hoort hierbij, en staat niet in het plan. Klopt dat zo?`,
  week: 'schoolweek',
  weekNumber: (n: number) => `week ${n}`,
  schoolWeekNumber: (n: number) => `schoolweek ${n}`,
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'],
  with: (names: string) => `Met ${names}`,
  readyBy: (day: string) => `Klaar voor ${day}`,
  stands: 'staat vast',
  pinned: 'vastgezet',
  pin: 'Zet vast',
  unpin: 'Laat los',
  move: 'Verzet',
  moveHere: 'Zet hier neer',
  fillIn: 'Vul een datum en een tijd in.',
  drop: 'Haal eruit',
  putBack: 'Zet terug in het plan',
  changed: (count: number) => (count === 1 ? 'Je paste één moment aan.' : `Je paste ${count} momenten aan.`),
  unplacedCount: (count: number) =>
    count === 1 ? 'Eén moment heeft nog geen plek.' : `${count} momenten hebben nog geen plek.`,
  outdated:
    'Er is intussen iets veranderd in een agenda of in de schoolkalender. Dit voorstel zou nu anders zijn.',
  askAgain: 'Plan opnieuw',
  ask: 'Nieuw voorstel',
  confirm: 'Bevestig het plan',
  confirmAnyway: 'Toch bevestigen',
  clashing: (count: number) =>
    count === 1
      ? 'Bij één moment dat je zelf neerzette, zit iets in de weg. Dat mag; kijk gerust nog even.'
      : `Bij ${count} momenten die je zelf neerzette, zit iets in de weg. Dat mag; kijk gerust nog even.`,
  confirmAsk: 'Dit plan bevestigen?',
  confirmGated:
    'Het klikgesprek wordt geboekt en leerkracht en begeleider krijgen een uitnodiging. De rest blijft een voorstel tot jullie allebei ‘samen verder’ zeggen.',
  confirmAll:
    'Alles met een datum komt in de agenda’s. Voor de komende weken gaan de uitnodigingen meteen uit; daarna kun je nog per moment verzetten.',
} as const;
