import { describe, expect, test } from 'vitest';
import type { FormValues } from '../../../domain/forms/form.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import { common, type Scene, scenes } from '../../support/tabs/scenes.ts';
import { NOW, trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

describe('planning', () => {
  test('a plan for later stands behind what is due before it, and no button for it above', async () => {
    const about = { trajectory: trajectory.id, teacher: trajectory.teacher };
    const plan = { ...about, kind: 'confirmPlan' as const, due: '2026-12-06T23:00:00Z' };
    const lesson = {
      ...about,
      kind: 'lesson' as const,
      moment: 'c2.coTeaching',
      due: '2026-10-19T08:00:00Z',
    };
    const view: TrajectoryView = { ...trajectory, acts: ['confirmPlan'], needs: [lesson, plan] };
    const scene = { path: scenes.trajectory.path, fixtures: { ...common, trajectory: () => view } };
    const open = await openScene(scene);
    const now = open.tab.getByRole('region', { name: 'Nu aan de beurt' });
    await now.getByRole('link').first().waitFor();
    const links = await now.getByRole('link').allInnerTexts();
    const asked = links.filter((one) => /lesvoorbereiding|plan/i.test(one)).map((one) => one.split('\n')[0]);
    expect(asked).toEqual(['Deel je lesvoorbereiding', 'Bevestig de rest van het plan']);
    await open.close();
  });

  test('a moved moment is asked again and confirmed as it was held', async () => {
    const sent: { proposal?: unknown; act?: unknown } = {};
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: ({ body }) => {
          sent.proposal = body;
          return scenes.planning.fixtures.proposal();
        },
        act: ({ body }) => {
          sent.act = body;
          return { trajectory };
        },
      },
    };
    const open = await openScene(scene);
    await open.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await open.tab.getByLabel('Datum').fill('2026-11-05');
    await open.tab.getByLabel('Tijd').fill('15:45');
    await open.tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await open.tab.getByText('Je paste één moment aan.').waitFor();
    await open.tab.getByRole('button', { name: 'Nieuw voorstel' }).click();
    await expect
      .poll(() => sent.proposal)
      .toMatchObject({
        moments: expect.arrayContaining([
          {
            moment: 'tussenevaluatie',
            start: '2026-11-05T14:45:00Z',
            place: 'online',
            pinned: true,
            dropped: false,
          },
        ]),
      });
    await open.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
    expect(sent.act).toMatchObject({ body: { act: 'confirmPlan' } });
    await open.close();
  });

  test('what was held while trying is still held after coming back, until the plan is confirmed', async () => {
    const drafts = new Map<string, FormValues>();
    const asked: unknown[] = [];
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: ({ body }) => {
          asked.push(body);
          return scenes.planning.fixtures.proposal();
        },
        getDraft: ({ ids }) => {
          const values = drafts.get(ids.key ?? '');
          return values ? { values, savedAt: NOW } : null;
        },
        putDraft: ({ ids, body }) => {
          drafts.set(ids.key ?? '', (body as { values: FormValues }).values);
          return { savedAt: NOW };
        },
        removeDraft: ({ ids }) => {
          drafts.delete(ids.key ?? '');
          return { removed: true };
        },
        act: () => ({ trajectory }),
      },
    };
    const first = await openScene(scene);
    await first.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await first.tab.getByLabel('Datum').fill('2026-11-05');
    await first.tab.getByLabel('Tijd').fill('15:45');
    await first.tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await expect.poll(() => drafts.size).toBe(1);
    await first.close();
    const again = await openScene(scene);
    const held = { moment: 'tussenevaluatie', start: '2026-11-05T14:45:00Z', pinned: true };
    await expect
      .poll(() => asked.at(-1))
      .toMatchObject({ moments: expect.arrayContaining([expect.objectContaining(held)]) });
    await again.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    await again.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    await expect.poll(() => drafts.size).toBe(0);
    await again.close();
  });

  test('a calendar changes while the proposal is open: it says so before anything is confirmed, and is made anew', async () => {
    const acts: unknown[] = [];
    let first = true;
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: () => {
          const proposal = scenes.planning.fixtures.proposal();
          const moments = proposal.moments.map((one) =>
            !first && one.moment === 'tussenevaluatie' ? { ...one, start: '2026-11-12T14:45:00Z' } : one,
          );
          first = false;
          return { ...proposal, moments };
        },
        act: ({ body }) => {
          acts.push(body);
          return { trajectory };
        },
      },
    };
    const open = await openScene(scene);
    const confirm = async () => {
      await open.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
      await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    };
    await open.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).waitFor();
    await open.tab.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 120_000;
    });
    await confirm();
    await open.tab.getByText('Er is intussen iets veranderd').waitFor();
    expect(acts).toEqual([]);
    await open.tab.getByRole('button', { name: 'Plan opnieuw' }).click();
    await open.tab.getByText('Er is intussen iets veranderd').waitFor({ state: 'detached' });
    await confirm();
    await open.tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
    expect(JSON.stringify(acts)).toContain('2026-11-12T14:45:00Z');
    expect(open.complaints).toEqual([]);
    await open.close();
  });
});
