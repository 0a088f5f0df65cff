import type { School } from '../school.ts';
import { settingsIn } from '../settings/settings.ts';
import type { Plannable, YearQuestion } from './question.ts';

/**
 * What a plan rests on besides what stands in calendars, as one text to take a fingerprint of: with another one the
 * plan was made of an older state.
 */
export function basisOf({
  trajectories,
  schools,
  rosters,
  settings,
}: Pick<YearQuestion, 'trajectories' | 'schools' | 'rosters' | 'settings'>): string {
  const { noticeDays, announceDays, ...others } = settingsIn(settings ? { settings } : {});
  const { meetingsPerDay, travelMinutes, lateHour } = others;
  const inUse = new Set(trajectories.map((one) => one.schoolId));
  const people = new Set(trajectories.flatMap((one) => one.participants.map(({ person }) => person)));
  return JSON.stringify([
    trajectories.map(shortOf),
    schools.filter(({ id }) => inUse.has(id)).map(({ id, calendar }: School) => [id, calendar]),
    [...people].sort().map((person) => [person, rosters[person]]),
    [noticeDays, announceDays, meetingsPerDay, travelMinutes, lateHour],
  ]);
}

function shortOf({ id, stage, startsOn, options, pauses, participants, moments }: Plannable) {
  return [
    ...[id, stage, startsOn, options, pauses],
    participants.map(({ person, role, until }) => [person, role, until]),
    moments.map(({ id: moment, state, start, durationMin, place, around }) => [
      ...[moment, state, start, durationMin, place, around],
    ]),
  ];
}
