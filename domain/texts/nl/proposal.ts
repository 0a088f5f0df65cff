/** What a proposed plan says of itself. */
export const proposalTexts = {
  school: 'de school',
  extended: 'er liggen vakantieweken in het traject',
};
