import { expect, it } from 'vitest';
import { type GraphEvent, observedEvent } from '../../../bot/graph/calendar/read-event.ts';

it('a room that was booked with an event is told from its guests', () => {
  const time = { dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'UTC' };
  const event: GraphEvent = {
    ...{ id: 'e', changeKey: 'k', subject: 's', start: time, end: time, isCancelled: false },
    createdDateTime: '2026-11-01T09:00:00Z',
    attendees: [
      { type: 'required', emailAddress: { address: 'bram@school.test', name: 'Bram' } },
      { type: 'resource', emailAddress: { address: 'b2@school.test', name: 'Zaal B2' } },
    ],
  };
  expect(observedEvent(event, 'nora').attendees).toEqual([
    { mail: 'bram@school.test', response: 'none' },
    { mail: 'b2@school.test', name: 'Zaal B2', isRoom: true, response: 'none' },
  ]);
});
