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
  /** Of who begins later in the year: the programme counts from her own first week. */
  ownCount: (n: number, schoolWeek: number) =>
    `Week ${n} van het programma telt vanaf het eigen begin: dat is hier schoolweek ${schoolWeek}.`,
  /** Why week n of a programme is another school week here than the n-th. */
  weekMoved: {
    beforeKerst: (n) =>
      `Week ${n} van het programma komt hier eerder: week 18 valt bij jullie voor de kerstvakantie.`,
    holiday: (n) => `Week ${n} van het programma valt in een vakantie. Daarom hoort dit in de week ervoor.`,
    bySchool: (n) => `Week ${n} van het programma hoort op deze school in deze week.`,
    yearEnd: (n) =>
      `Zo ver als week ${n} van het programma komt dit schooljaar niet. Daarom hoort dit in de laatste schoolweek.`,
    contract: (n) => `Eerder dan week ${n} van het programma, op tijd voor het einde van het contract.`,
    between: (n) => `Niet in week ${n} van het programma, zodat er genoeg tijd tussen zit.`,
  } satisfies Readonly<
    Record<NonNullable<AnchorWeek['moved']> | 'contract' | 'between', (n: number) => string>
  >,
};
