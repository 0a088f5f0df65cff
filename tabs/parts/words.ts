/** Labels, until the shared words stand in domain/texts. */
export const stepName: Readonly<Record<string, string>> = {
  klikgesprek: 'Klikgesprek',
  nuMeting: 'Nu-meting',
  coTeaching: 'Co-teaching',
  groepsbezoek: 'Groepsbezoek',
  nabespreking: 'Nabespreking',
  tussenevaluatie: 'Tussenevaluatie',
  driegesprek: 'Driegesprek',
};
export const documentName: Readonly<Record<string, string>> = {
  schooldossier: 'Documenten van de school',
  klikverslag: 'Verslag van het klikgesprek',
  nuMeting: 'Nu-meting',
  lesvoorbereiding: 'Lesvoorbereiding',
  coTeachingVerslag: 'Verslag van de co-teaching',
  analyse: 'Analyse van de beelden',
  nabespreking: 'Verslag van de nabespreking',
  rapportage: 'Inhoudelijke rapportage',
  tussenverslag: 'Verslag van de tussenevaluatie',
  drieverslag: 'Verslag van het driegesprek',
  eindrapportage: 'Eindrapportage',
  vaststelling: 'Vaststelling',
};
export const roleName = {
  teacher: 'leerkracht',
  coach: 'begeleider',
  leidinggevende: 'leidinggevende',
  schoolleiding: 'schoolleiding',
} as const;
export const stateName = {
  proposed: 'voorstel',
  scheduled: 'gepland',
  held: 'gehouden',
  notHeld: 'gaat niet door',
  dropped: 'uit het plan',
} as const;
export const placeName = { online: 'online', onsite: 'op school', desk: 'schrijfwerk' } as const;
