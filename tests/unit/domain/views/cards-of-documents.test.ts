import { describe, expect, test } from 'vitest';
import { Story } from '../acts/story.ts';
import { about, begun, expectKept, offers, ofMoment, show } from './showing.ts';
import { halfway, secret } from './stories.ts';

describe('the verslag', () => {
  test('first whether it took place, then short fields, then a receipt without the text', () => {
    const story = begun().planned().on('2026-09-10', '17:00');
    const card = ofMoment(story, 'verslag', 'klikgesprek');
    const verslag = () => show(story, 'karin', card);
    expect(offers(verslag())).toEqual(['tookPlace', 'notHeld', 'openMoment']);
    expectKept(story, 'karin', verslag());
    expect(show(story, 'sanne', card)).toBeUndefined();
    story.heldNow('klikgesprek');
    expect(verslag()).toMatchObject({
      state: 'open',
      form: { form: 'klikverslag', documentKind: 'klikverslag', moment: 'klikgesprek' },
    });
    expect(offers(verslag())).toEqual(['send', 'writeInFull', 'undo']);
    expectKept(story, 'karin', verslag());
    story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: secret });
    expect(verslag()).toMatchObject({ state: 'receipt', receipt: 'written', at: story.now });
    expect(JSON.stringify(verslag())).not.toContain(secret);
    expectKept(story, 'karin', verslag());
  });

  test('where the form asks more than a card can hold, what fits is kept for its page', () => {
    const story = halfway();
    const written = show(story, 'karin', ofMoment(story, 'verslag', 'c1.nabespreking'));
    expect(written).toMatchObject({ state: 'receipt', receipt: 'written' });
    story.closes('c2.groepsbezoek', ['analyse']).holds('c2.nabespreking');
    const open = show(story, 'karin', ofMoment(story, 'verslagOpen', 'c2.nabespreking'));
    expect(open).toMatchObject({ state: 'open', notes: ['stillOpen', 'partHereRestThere'] });
    const form = open?.state === 'open' ? open.form : undefined;
    expect(form).toMatchObject({ partial: true, documentKind: 'nabespreking' });
    expect(form?.fields.map(({ id, required }) => [id, required])).toEqual([
      ...[['teacherSaid', false]],
      ...[['discussed', false]],
      ...[['agreements', false]],
    ]);
    expect(offers(open)).toEqual(['keepForPage', 'writeInFull', 'undo']);
    story.writes('karin', 'nabespreking', 'c2.nabespreking');
    expect(offers(show(story, 'karin', ofMoment(story, 'verslag', 'c2.nabespreking')))).toEqual([
      ...['undo', 'adjust', 'write', 'openDocument'],
    ]);
  });

  test('a word that may say too much is pointed at on the receipt, not said, as long as it can be changed', () => {
    const story = begun().planned().holds('klikgesprek');
    const verslag = () => show(story, 'karin', ofMoment(story, 'verslag', 'klikgesprek'));
    story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: 'Ze was ziek.' });
    expect(verslag()).toMatchObject({ state: 'receipt', notes: ['mayBePrivate'] });
    expect(offers(verslag())).toContain('adjust');
    const was = verslag();
    expect(JSON.stringify(was)).not.toMatch(/ziek/i);
    const correctionOf = 'klikverslag.klikgesprek.v1';
    story.act('karin', {
      ...{ act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', correctionOf },
      values: { teacherSaid: 'Ze heeft er zin in.', expectations: 'Eerlijk.' },
    });
    expect(verslag()).not.toHaveProperty('notes');
  });

  test('it did not take place: a reason of the list, and a way back', () => {
    const story = begun().planned().on('2026-09-10', '17:00');
    story.act('karin', { act: 'held', ...story.revision('klikgesprek'), held: false, reason: 'cancelled' });
    const view = show(story, 'karin', about('verslag', { moment: 'klikgesprek', revision: 1 }));
    expect(view).toMatchObject({ state: 'receipt', receipt: 'notHeld', facts: [{ reason: 'cancelled' }] });
    expectKept(story, 'karin', view);
  });
});

describe('documents', () => {
  const document = 'rapportage.c1.nabespreking.v1';

  test('read first: delivering without a word only for who has opened it', () => {
    const story = new Story().running();
    story.closes('c1.coTeaching', []).closes('c1.groepsbezoek', []);
    story.closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const toRead = () => show(story, 'sanne', about('reportToRead', { document }));
    expect(toRead()).toMatchObject({ state: 'open', notes: ['readFirst'] });
    expect(toRead()?.facts).toMatchObject([{ fact: 'until', week: { number: expect.any(Number) } }]);
    expect(offers(toRead())).toEqual(['openDocument']);
    expect(show(story, 'els', about('reportDelivered', { document }))).toBeUndefined();
    story.act('sanne', { act: 'read', document });
    expect(offers(toRead())).toEqual(['openDocument', 'readWithoutReaction']);
    // It cannot be undone: behind a question, as on the page.
    expect(toRead()?.actions.at(-1)).toMatchObject({ kind: 'choose' });
    expectKept(story, 'sanne', toRead());
    story.act('sanne', { act: 'react', document, text: '' });
    expect(toRead()).toMatchObject({ state: 'receipt', receipt: 'reportRead' });
    const delivered = () => show(story, 'els', about('reportDelivered', { document }));
    expect(delivered()).toMatchObject({
      state: 'open',
      title: { documentKind: 'rapportage', name: 'Sanne Visser' },
    });
    story.act('els', { act: 'read', document });
    expect(delivered()).toMatchObject({ state: 'receipt', receipt: 'reportRead' });
  });

  test('taken back, it is gone', () => {
    const story = halfway();
    story.act('karin', { act: 'withdraw', document: 'analyse.c1.groepsbezoek.v1' });
    const card = about('lessonShared', { document: 'analyse.c1.groepsbezoek.v1' });
    expect(show(story, 'sanne', card)).toBeUndefined();
  });

  test('a film to delete, and that it was', () => {
    const story = halfway().on('2026-10-30');
    const moment = 'c1.groepsbezoek';
    const card = about('filmToDelete', { moment });
    expect(show(story, 'karin', card)).toMatchObject({ facts: [{ fact: 'deleteOn', day: '2026-10-30' }] });
    expect(show(story, 'els', card)).toBeUndefined();
    story.act('karin', { act: 'confirmFilmDeleted', moment });
    expect(show(story, 'karin', card)).toMatchObject({ state: 'receipt', receipt: 'filmDeleted' });
  });

  test('the decision is for who decides, and nothing suggests one', () => {
    const story = new Story().guided();
    expect(show(story, 'paul', about('decisionOpen'))).toMatchObject({
      state: 'open',
      facts: [],
      notes: ['decisionIsYours'],
      actions: [{ label: 'decide', page: 'traject/t-1/schrijf/vaststelling/-' }],
    });
    for (const who of ['sanne', 'karin', 'els'] as const) {
      expect(show(story, who, about('decisionOpen'))).toBeUndefined();
    }
  });
});
