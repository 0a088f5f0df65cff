import { describe, expect, test } from 'vitest';
import type { CardRef } from '../../../../domain/effects/effect.ts';
import type { CardView } from '../../../../domain/views/cards/card-view.ts';
import { type Name, Story } from '../acts/story.ts';
import { about, show } from './showing.ts';

describe('what could not be kept after all', () => {
  const refusals = [{ code: 'changedMeanwhile' } as const];
  const running = () => new Story().running();
  const later = (story: Story, who: Name, more: Partial<CardRef>) =>
    show(story, who, about('refusedLater', { refusals, ...more }));
  const firstPage = (view: CardView | undefined) => {
    const [first] = view?.actions ?? [];
    return first?.kind === 'open' ? first.page : undefined;
  };

  test('says why, and opens the page where it was typed', () => {
    const story = running();
    const written = { act: 'submit', kind: 'lesvoorbereiding', moment: 'c1.coTeaching' } as const;
    const view = later(story, 'sanne', written);
    expect(view).toMatchObject({ state: 'open', notes: ['textIsKept'], facts: [{ fact: 'why', refusals }] });
    expect(firstPage(view)).toBe('traject/t-1/schrijf/lesvoorbereiding/c1.coTeaching');
    const corrected = later(story, 'karin', { act: 'submit', kind: 'klikverslag', document: 'd.v1' });
    expect(firstPage(corrected)).toBe('traject/t-1/schrijf/klikverslag/-/d.v1');
    expect(firstPage(later(story, 'paul', { act: 'amendStart' }))).toBe('start/t-1');
    const film = later(story, 'karin', { act: 'referFilm', moment: 'c1.groepsbezoek' });
    expect(film).toMatchObject({ notes: ['textIsKept'] });
    expect(firstPage(film)).toBe('traject/t-1/moment/c1.groepsbezoek');
  });

  test('opens what it was about where nothing was typed', () => {
    const story = running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const moved = later(story, 'karin', { act: 'move', moment: 'c2.coTeaching' });
    expect(moved).toMatchObject({ notes: ['lookAgain'] });
    expect(firstPage(moved)).toBe('traject/t-1/moment/c2.coTeaching');
    const document = 'rapportage.c1.nabespreking.v1';
    const read = later(story, 'sanne', { act: 'read', document });
    expect(firstPage(read)).toBe(`traject/t-1/document/${document}`);
    expect(firstPage(later(story, 'karin', { act: 'pause' }))).toBe('traject/t-1');
  });

  test('opens nothing that its reader may not read', () => {
    const story = running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
    const document = 'nabespreking.c1.nabespreking.v1';
    expect(firstPage(later(story, 'paul', { act: 'read', document }))).toBe('traject/t-1');
  });

  test('whose part is over hears it too, and nothing more; a stranger nothing at all', () => {
    const story = running();
    const participants = story.trajectory.participants.map((one) =>
      one.person === 'karin' ? { ...one, until: '2026-09-08' } : one,
    );
    story.trajectory = { ...story.trajectory, participants };
    const view = later(story, 'karin', { act: 'move', moment: 'c2.coTeaching' });
    expect(view).toMatchObject({ title: {}, facts: [{ fact: 'why' }], notes: [], actions: [] });
    expect(later(story, 'vera', { act: 'move', moment: 'c2.coTeaching' })).toBeUndefined();
  });
});
