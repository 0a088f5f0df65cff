import type { UnclearWhy } from '../../imports/table.ts';

/** Taking a table over from Excel. */
export const importTexts = {
  choose: 'Neem over uit Excel',
  template: 'Voorbeeldbestand',
  title: 'Overgenomen uit Excel',
  taken: (count: number) =>
    count === 0
      ? 'Er is niets overgenomen.'
      : count === 1
        ? '1 rij is overgenomen. Kijk het na; er is nog niets bewaard.'
        : `${count} rijen zijn overgenomen. Kijk het na; er is nog niets bewaard.`,
  changes: (count: number) =>
    count === 1 ? 'Dit verandert bij 1 collega:' : `Dit verandert bij ${count} collega’s:`,
  unclear: (count: number) =>
    count === 1 ? '1 rij is niet overgenomen:' : `${count} rijen zijn niet overgenomen:`,
  row: (number: number, text: string) => `Rij ${number}: ${text}`,
  more: (count: number) => `En nog ${count} rijen.`,
  missing: (names: string) => `In dit bestand mis ik deze kolommen: ${names}. Gebruik het voorbeeldbestand.`,
  close: 'Sluiten',
  columns: {
    kind: 'Soort',
    from: 'Van',
    to: 'Tot en met',
    label: 'Naam',
    name: 'Naam',
    mail: 'E-mail',
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
  } as Readonly<Record<string, string>>,
  refused: {
    tooLarge: 'Dit bestand is te groot. Een kalender of rooster past ruim binnen 2 MB.',
    unknownKind: 'Kies een Excel-bestand (.xlsx) of een .csv-bestand.',
    unreadable: 'Dit bestand kan ik niet lezen. Open het in Excel en bewaar het opnieuw als .xlsx.',
    tooManyRows: 'Dit bestand heeft te veel rijen. Houd alleen de rijen over die je wilt overnemen.',
    tooManyColumns: 'Dit bestand heeft te veel kolommen. Houd alleen de kolommen over die je wilt overnemen.',
  },
  inColumn: (column: string, why: string) => `${column.charAt(0).toUpperCase()}${column.slice(1)}: ${why}`,
  why: {
    kind: 'De soort is niet duidelijk. Bijvoorbeeld: Studiedag, Vrije dag, Herfstvakantie of Staking.',
    partOfDay:
      'In deze kalender passen alleen hele dagen. Een middag of ochtend zonder les staat er niet in.',
    from: 'De eerste dag is geen datum. Bijvoorbeeld: 30-10-2026 of 30 oktober 2026.',
    to: 'De laatste dag is geen datum. Bijvoorbeeld: 30-10-2026 of 30 oktober 2026.',
    order: 'De laatste dag ligt voor de eerste.',
    tooLong: 'Dit zijn geen een tot vijf schooldagen. Is het een vakantie, noem die dan zo.',
    twice: 'Dit staat er al.',
    tooMany: 'Er passen er niet meer bij.',
    nobody: 'Deze collega staat niet bij deze school in de lijst.',
    several: 'Er zijn meer collega’s met deze naam. Zet het e-mailadres erbij.',
    times: 'Deze tijd is niet duidelijk. Bijvoorbeeld: 8:00-16:30, 8-17, 8:00-16:30 even, of vrij.',
    roster: 'Deze tijden passen niet bij elkaar. Een les valt binnen de werktijd van die dag.',
  } satisfies Readonly<Record<UnclearWhy, string>>,
} as const;
