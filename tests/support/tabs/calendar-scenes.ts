import { type KeptCalendar, keptOf } from '../../../domain/calendar/kept-calendar.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { CalendarView } from '../../../domain/views/school/school-calendar.ts';
import { emptyHome } from './home-fixture.ts';
import { NOW } from './trajectory-fixture.ts';

const midden = ordinaryCalendar('midden');

const calendar: KeptCalendar = {
  ...keptOf(midden),
  secondMayWeek: true,
  daysOff: [
    { date: '2026-10-30', kind: 'studiedag', label: 'Rekenen' },
    { date: '2027-02-08', kind: 'studiedag', label: '' },
    { date: '2027-03-30', kind: 'vrij', label: 'Dag na Pasen' },
  ],
  talkRooms: 2,
  closures: [{ from: '2026-10-07', to: '2026-10-08', kind: 'strike' }],
  ownHolidays: [{ name: 'voorjaar', from: '2027-02-13', to: '2027-02-21' }],
};

/** The calendar of a school in region Midden that filled in its own. */
export const calendarOfSchool: CalendarView = {
  ...{ school: 'klimop', name: 'De Klimop', place: 'Amersfoort', version: '1 a', now: NOW },
  ...{ calendar, hours: midden.hours },
};

const home = { ...emptyHome, calendars: [{ school: 'klimop', name: 'De Klimop' }] };

/** What the secretary of a school sees. */
export const calendarScenes = {
  secretary: { path: '', fixtures: { home: () => home } },
  calendar: {
    path: 'kalender/klimop',
    fixtures: {
      home: () => home,
      calendar: () => calendarOfSchool,
      getDraft: () => null,
      putDraft: () => ({ savedAt: NOW }),
      removeDraft: () => ({ removed: true as const }),
    },
  },
} as const;
