/** What a proposed plan says of itself. */
export const proposalTexts = {
  school: 'de school',
  help: 'Zet een ander moment vast op een andere plek, laat dit moment vervallen, of vraag de ander om ruimte in de agenda. Vraag daarna opnieuw een voorstel.',
  extended: 'er liggen vakantieweken in het traject',
};
