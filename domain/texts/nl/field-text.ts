/** What stands at a field: its label, a line of help, and what is said when it was left empty or cannot be so. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
  readonly errorMessage: string;
}

/** Who, what, when: the same in every form. */
export const afspraken: FieldText = {
  label: 'Afspraken: wie, wat, wanneer',
  help: 'Kort en concreet, met een datum.',
  errorMessage: 'Vul bij elke afspraak in wie het doet, wat er gebeurt en wanneer het klaar is.',
};
