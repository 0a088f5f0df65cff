import type { ReplanBecause } from '../../replanning/replan.ts';
import { closedReason } from './closed-reason.ts';

/** New times for what cannot stay where it stands: on the card and on the page. */
export const replanTexts = {
  title: 'Nieuwe tijden',
  lead: 'Hier staat wat niet meer goed staat, met een voorstel. Er verandert niets voordat jij akkoord geeft.',
  none: 'Er hoeft niets verzet te worden',
  noneText:
    'Als een vakantie of studiedag een van je afspraken raakt, de schoolweken verschuiven, of een afspraak na een overdracht niet in de agenda past, staat hier een voorstel voor nieuwe tijden.',
  home: (open: number) =>
    open === 1 ? '1 afspraak moet naar een andere tijd.' : `${open} afspraken moeten naar een andere tijd.`,
  homeOpen: 'Bekijk het voorstel',
  was: 'Was',
  now: 'Wordt',
  noPlace: 'Nog geen plek gevonden.',
  help: 'Kies zelf een tijd, of laat de afspraak vervallen op de pagina van de afspraak.',
  because: (because: ReplanBecause) => {
    switch (because.code) {
      case 'closed':
        return `Geen school: ${closedReason(because.why)}.`;
      case 'calledOff':
        return 'Ging niet door: de school was dicht.';
      case 'openAgain':
        return 'De school is op deze dag toch open.';
      case 'taken':
        return `Er staat dan al iets in ${because.name === undefined ? 'jouw agenda' : `de agenda van ${because.name}`}.`;
      case 'otherWeek':
        return 'Staat door de nieuwe kalender in een andere schoolweek dan in het programma.';
      case 'along':
        return 'Schuift mee.';
    }
  },
  more: (count: number) => (count === 1 ? '1 andere afspraak' : `${count} andere afspraken`),
  withTeacher: (meeting: string, teacher: string) => `${meeting}, ${teacher}`,
  answer: {
    take: 'Akkoord',
    own: 'Andere tijd',
    leave: 'Niet verzetten',
  },
  answerOf: (meeting: string) => `Wat doe je met ${meeting}?`,
  day: 'Dag',
  time: 'Begintijd',
  leaveNote: 'Blijft zoals het is. Je krijgt hier geen nieuw voorstel voor.',
  send: (count: number) => (count === 1 ? 'Akkoord met 1 wijziging' : `Akkoord met ${count} wijzigingen`),
  sendLeft: 'Bewaar je keuze',
  sendAnyway: 'Toch akkoord',
  sent: 'De nieuwe tijden zijn bewaard. Wie erbij hoort, krijgt bericht.',
  someRefused: 'Een deel kon niet. Kijk bij de afspraken hieronder.',
  changed: 'Het voorstel is net vernieuwd. Kijk nog even.',
  doneTitle: 'Dit heeft weer een plek',
  open: 'Bekijk de afspraak',
} as const;
