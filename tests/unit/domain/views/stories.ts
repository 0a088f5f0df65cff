import { at, request, Story } from '../acts/story.ts';

/** Stands in every text that somebody writes in these stories, so that it can be looked for. */
export const secret = 'GEHEIM';

const said = (text: string) => `${secret} ${text}`;
const agreements = [{ who: 'Sanne', what: said('afspraak'), byWhen: '2026-10-30' }];

/** In the second week of October: two rounds done, one report read first, one delivered, a film, a no-show. */
export function halfway(): Story {
  const goals = request.goals.map((one) => ({ ...one, text: said(one.text) }));
  const story = new Story({ ...request, goals }).running();
  story.closes('klikgesprek', []);
  story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: said('klik') });
  story.on('2026-09-22').writes('karin', 'nuMeting', 'nuMeting', { findings: [said('bevinding')] });
  story.writes('sanne', 'lesvoorbereiding', 'c1.coTeaching', { lookAt: [said('let hier op')] });
  story.holds('c1.coTeaching');
  story.writes('karin', 'coTeachingVerslag', 'c1.coTeaching', { teacherSaid: said('co') });
  story.on('2026-09-29').act('karin', { act: 'checkFilmBasis', moment: 'c1.groepsbezoek' });
  story.holds('c1.groepsbezoek').writes('karin', 'analyse', 'c1.groepsbezoek', { seen: said('gezien') });
  story.act('karin', {
    act: 'referFilm',
    moment: 'c1.groepsbezoek',
    reference: `https://school.test/${secret}`,
    deleteOn: '2026-10-30',
  });
  story.holds('c1.nabespreking');
  story.writes('karin', 'nabespreking', 'c1.nabespreking', { teacherSaid: said('na'), agreements });
  story.writes('karin', 'rapportage', 'c1.nabespreking', { outcomes: { g1: said('opbrengst') }, agreements });
  const document = 'rapportage.c1.nabespreking.v1';
  story.act('sanne', { act: 'react', document, text: said('reactie') });
  story.holds('c2.coTeaching');
  story.on('2026-10-08').act('sanne', {
    act: 'respond',
    ...story.revision('c2.nabespreking'),
    answer: 'declined',
    proposedStart: at('2026-10-15'),
  });
  return story.on('2026-10-09', '12:00');
}
