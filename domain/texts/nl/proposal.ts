import type { AnchorWeek } from '../../calendar/anchor-week.ts';

/** What a proposed plan says of itself. */
export const proposalTexts = {
  school: 'de school',
  /** What the programme itself says of the time of a step. */
  timing: {
    first: (days: number) => `Het begin: binnen ${days} schooldagen na de start.`,
    halfway: 'Halverwege het traject.',
    closing: 'Aan het einde, om samen af te ronden.',
    deadline: (days: number, after: string) => `Klaar binnen ${days} schooldagen na ${after}.`,
  },
  extended: 'er liggen vakantieweken in het traject',
  saidAtPause: 'zo is het ingevuld toen het werd stilgezet',
  /** Why week n of a programme is another school week here than the n-th. */
  weekMoved: {
    beforeKerst: (n) =>
      `Week ${n} van het programma komt hier eerder: week 18 valt bij jullie voor de kerstvakantie.`,
    holiday: (n) => `Week ${n} van het programma valt in een vakantie. Daarom hoort dit in de week ervoor.`,
    bySchool: (n) => `Week ${n} van het programma hoort op deze school in deze week.`,
    yearEnd: (n) =>
      `Zo ver als week ${n} van het programma komt dit schooljaar niet. Daarom hoort dit in de laatste schoolweek.`,
  } satisfies Readonly<Record<NonNullable<AnchorWeek['moved']>, (n: number) => string>>,
};
