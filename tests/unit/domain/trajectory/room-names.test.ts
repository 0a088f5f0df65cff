import { expect, test } from 'vitest';
import { isRoomName } from '../../../../domain/trajectory/room-names.ts';
import { Story } from '../acts/story.ts';

const { trajectory } = new Story().running();

test.each([
  ...['Lokaal 3', 'lokaal 3b', 'Groep 5', 'Aula', 'de kleine spreekkamer', 'B1.04', '12', 'Gymzaal (boven)'],
  ...['Kantoor IB', 'Teamkamer, eerste verdieping', 'Hal bij de hoofdingang', 'het speellokaal', 'Leerplein'],
])('%s is a room', (room) => {
  expect(isRoomName(room, trajectory)).toBe(true);
});

test.each([
  ...['Sanne is ziek', 'ziek', 'lokaal 3, Sanne is ziek', 'Kamer 3: burn-out', 'thuis met griep', 'de', 'en'],
  ...[
    'gaat slecht met haar',
    'Zwangerschapsverlof',
    'ziekenhuis',
    'bij de huisarts',
    '!!',
    '4 weken overspannen',
  ],
])('%s is none', (text) => {
  expect(isRoomName(text, trajectory)).toBe(false);
});

test('one by a name of its own is a room once somebody said so where they meet', () => {
  expect(isRoomName('De Wilg', trajectory)).toBe(false);
  const moments = trajectory.moments.map((one, at) => (at === 0 ? { ...one, room: 'De  Wilg' } : one));
  expect(isRoomName('De  Wilg', { moments })).toBe(true);
  expect(isRoomName('de  wilg', { moments })).toBe(true);
  expect(isRoomName('De Wilg en Sanne', { moments })).toBe(false);
});
