import { describe, expect, test } from 'vitest';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { homeView } from '../../../../domain/views/home/home.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import type { Name } from '../acts/story.ts';
import { halfway, secret } from './stories.ts';
import { contextOf, viewer } from './viewing.ts';

const story = halfway();
const see = (who: Name) => trajectoryView(story.trajectory, viewer(who), contextOf(story));
const readable = (who: Name) =>
  story.trajectory.documents
    .filter((one) => documentView(story.trajectory, one, viewer(who), contextOf(story)))
    .map((one) => one.id);

const delivered = ['nuMeting.nuMeting.v1', 'rapportage.c1.nabespreking.v1'];

describe('the schoolleiding', () => {
  test('sees the moments, whether they were held, and how many verslagen stand open', () => {
    const view = see('els');
    expect(view).toMatchObject({
      teacher: 'Sanne Visser',
      coach: 'Karin Mulder',
      openCount: 1,
      heldCount: 6,
    });
    expect(view?.moments.find((one) => one.moment === 'c2.coTeaching')).toMatchObject({
      state: 'held',
      open: true,
    });
  });

  test('reads what was delivered to it and nothing else', () => {
    expect(readable('els')).toEqual(delivered);
    expect(
      see('els')
        ?.documents.map((one) => one.id)
        .sort(),
    ).toEqual(delivered);
    expect(JSON.stringify(see('els'))).not.toContain(secret);
    const report = story.trajectory.documents.find((one) => one.id === 'rapportage.c1.nabespreking.v1');
    const view = report && documentView(story.trajectory, report, viewer('els'), contextOf(story));
    expect(view?.reaction?.text).toContain(secret);
    expect(view?.goals).toEqual([]);
    expect(view?.readBy).toBeUndefined();
  });

  test('sees neither goals, log, film, lesson points, who answered, nor who moved what', () => {
    const view = see('els');
    expect(view?.goals).toBeUndefined();
    expect(view?.goalsSeenBy).toBeUndefined();
    expect(view?.log).toBeUndefined();
    expect(view?.myMatchAnswer).toBeUndefined();
    for (const moment of view?.moments ?? []) {
      expect(moment.film, moment.moment).toBeUndefined();
      expect(moment.lessonPoints, moment.moment).toBeUndefined();
      expect(moment.question, moment.moment).toBeUndefined();
      expect(moment.attendees.filter((one) => one.person !== 'els' && one.answer !== undefined)).toEqual([]);
      expect(moment.attendees.filter((one) => one.proposedStart !== undefined)).toEqual([]);
      if (moment.moment !== 'tussenevaluatie') expect(moment.change, moment.moment).toBeUndefined();
    }
  });

  test('hears of no reluctance: two worlds that differ in it look the same', () => {
    const before = JSON.stringify(see('els'));
    const trajectory = {
      ...story.trajectory,
      moments: story.trajectory.moments.map((one) => ({ ...one, responses: [] })),
      goalsSeen: [],
      films: [],
      documents: story.trajectory.documents.map((one) =>
        one.state === 'delivered' ? one : { ...one, values: {}, readBy: [] },
      ),
    };
    const context = contextOf(story);
    const unreachable = { ...context, unreachable: new Set(['sanne']) };
    expect(JSON.stringify(trajectoryView(trajectory, viewer('els'), unreachable))).toBe(
      before.replace('"goalsSeenByMe":true', '"goalsSeenByMe":false'),
    );
  });

  test('is asked to read what is new', () => {
    expect(see('els')?.needs).toMatchObject([
      { kind: 'reportDelivered', documentKind: 'rapportage' },
      { kind: 'reportDelivered', documentKind: 'nuMeting' },
    ]);
  });
});

test('the leidinggevende sees the goals besides, as the template says', () => {
  expect(
    see('paul')
      ?.goals?.map((one) => one.text)
      .join(),
  ).toContain(secret);
  expect(readable('paul')).toEqual(delivered);
  expect(JSON.stringify({ ...see('paul'), goals: [] })).not.toContain(secret);
});

test('who has no part sees nothing at all', () => {
  expect(see('vera')).toBeUndefined();
  expect(see('joke')).toBeUndefined();
  expect(homeView([story.trajectory], viewer('vera'), contextOf(story))).toMatchObject({
    trajectories: [],
    needs: [],
    week: [],
    mayStart: false,
  });
});

test('the teacher sees all that is written about her, and who has read it', () => {
  const written = story.trajectory.documents.map((one) => one.id);
  expect(readable('sanne')).toEqual(written);
  const report = see('sanne')?.documents.find((one) => one.kind === 'rapportage');
  expect(report?.readBy?.map((one) => one.name)).toEqual(['Sanne Visser']);
  expect(see('sanne')?.log?.length).toBeGreaterThan(10);
});

test('her own points stand with the visit and the nabespreking of that lesson', () => {
  for (const who of ['sanne', 'karin'] as const) {
    const points = (see(who)?.moments ?? []).filter((one) => one.lessonPoints).map((one) => one.moment);
    expect(points).toEqual(['c1.coTeaching', 'c1.groepsbezoek', 'c1.nabespreking']);
  }
});
