/** What was handed over to the board, on the pages of who reads it there. */
export const adviceTexts = {
  title: 'Adviezen aan het bestuur',
  back: 'de adviezen',
  lead: 'Hier staat wat een leidinggevende aan het bestuur adviseert. De leerkracht heeft het dan al persoonlijk gehoord.',
  only: 'Je leest alleen het advies. Van de begeleiding zelf zie je niets. De leerkracht ziet dat jij het advies gelezen hebt.',
  none: {
    title: 'Nog geen adviezen',
    text: 'Zodra een leidinggevende een advies met de leerkracht heeft besproken, staat het hier.',
  },
  of: (teacher: string, school: string) => `${teacher}, ${school}`,
  by: (author: string, day: string) => `Van ${author}, ${day}`,
  read: (day: string) => `Gelezen op ${day}`,
  unread: 'Nog niet gelezen',
  facts: {
    teacher: 'Leerkracht',
    school: 'School',
    author: 'Geschreven door',
    told: 'Besproken met de leerkracht',
    version: 'Versie',
  },
} as const;
