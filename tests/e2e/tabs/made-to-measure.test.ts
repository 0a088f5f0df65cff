import { describe, expect, test } from 'vitest';
import type { ActRequest } from '../../../bot/http/contract.ts';
import type { FormValues, ProgrammeLine } from '../../../domain/forms/form.ts';
import { scenes } from '../../support/tabs/scenes.ts';
import { NOW } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

describe('a plan made to measure', () => {
  test('what becomes of an activity is chosen beside it, and sent upon the version that was looked at', async () => {
    const acts: ActRequest[] = [];
    const act = ({ body }: { body: unknown }) => {
      acts.push(body as ActRequest);
      return { trajectory: scenes.tailored.fixtures.trajectory() };
    };
    const { path, fixtures } = scenes.tailoredWriting;
    const open = await openScene({ path, fixtures: { ...fixtures, act } });
    await open.tab
      .getByLabel('Wat doen jullie met Begeleidingsgesprek (programmaweek\u00a014)?')
      .selectOption('leaveOut');
    await open.tab.getByRole('button', { name: 'Haal Intervisie (programmaweek\u00a026) weer weg' }).click();
    await open.tab.getByRole('combobox', { name: 'Wat', exact: true }).selectOption('modelles');
    await open.tab
      .getByRole('combobox', { name: 'In welke week van het programma' })
      .last()
      .selectOption('25');
    await open.tab.getByRole('button', { name: 'Voeg toe' }).click();
    await open.tab.getByLabel('Hoe vaak?').selectOption('om de maand');
    await open.tab.getByLabel(/^Wat doen jullie met Contactmoment rond di 16 maart/).selectOption('leaveOut');
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Plan op maat voor Noor Bakker' }).waitFor();
    // That a duration is assumed is said once, and is a sign in each line that who hears the page hears too.
    expect(await open.tab.getByText('aanname').count()).toBe(1);
    const lesson = open.tab.getByRole('listitem').filter({ hasText: /^Modelles/ });
    expect(await lesson.getByRole('img', { name: 'aanname' }).count()).toBeGreaterThan(0);
    const visit = open.tab.getByRole('listitem').filter({ hasText: /^Klassenbezoek.*30 min/ });
    expect(await visit.first().getByRole('img', { name: 'aanname' }).count()).toBe(0);
    expect(acts[0]!.body).toMatchObject({ kind: 'opMaatPlan', correctionOf: 'opMaatPlan.trajectory.v2' });
    const { activities } = (acts[0]!.body as { values: FormValues }).values;
    expect(activities).toContainEqual({ step: 'modelles', round: 25, choice: 'extra', reason: '' });
    expect(activities).toContainEqual({
      ...{ step: 'begeleidingsgesprek', round: 14, choice: 'leaveOut', reason: '' },
    });
    expect(JSON.stringify(activities)).not.toContain('"intervisie"');
    const left = (activities as readonly ProgrammeLine[]).filter(({ choice }) => choice === 'leaveOut');
    expect(left.map(({ step, round }) => `${step} ${round}`).sort()).toEqual([
      ...['begeleidingsgesprek 14', 'maandcontact 3', 'maandcontact 5', 'maandcontact 7'],
      ...['modelles 16', 'popcontact 2'],
    ]);
    await open.close();
  });
});

describe('a plan made to measure of which another saved a version meanwhile', () => {
  test('her own text is still there, and goes on from that version once she chose so', async () => {
    const acts: ActRequest[] = [];
    const act = ({ body }: { body: unknown }) => {
      acts.push(body as ActRequest);
      return { trajectory: scenes.tailored.fixtures.trajectory() };
    };
    const values = { support: 'Dit schreef ik zelf.' };
    const getDraft = () => ({ values, savedAt: NOW, base: 'opMaatPlan.trajectory.v1' });
    const { path, fixtures } = scenes.tailoredWriting;
    const open = await openScene({ path, fixtures: { ...fixtures, act, getDraft } });
    await open.tab.getByText('Er is intussen een nieuwere versie').waitFor();
    await open.tab.getByText('Liever kort en vaak dan lang en zelden.').waitFor();
    await open.tab.getByRole('button', { name: 'Verder met mijn tekst' }).click();
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Verstuur' }).click();
    await expect
      .poll(() => acts[0]?.body)
      .toMatchObject({ correctionOf: 'opMaatPlan.trajectory.v2', values });
    await open.close();
  });
});
