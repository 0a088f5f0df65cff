import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { checkKept } from '../../../domain/calendar/check-kept.ts';
import { type KeptCalendar, keptOf, withKept } from '../../../domain/calendar/kept-calendar.ts';
import { ordinaryCalendar, whyClosed } from '../../../domain/calendar/school-calendar.ts';

const midden = ordinaryCalendar('midden');
const kept = (more: Partial<KeptCalendar> = {}): KeptCalendar => ({ ...keptOf(midden), ...more });
const said = (more: Partial<KeptCalendar>) => checkKept(kept(more)).map(({ code, field }) => [code, field]);
const studiedag = (date: string, label = '') => ({ date, kind: 'studiedag' as const, label });
const strike = (from: string, to: string) => ({ from, to, kind: 'strike' as const });

describe('what a school keeps of its calendar', () => {
  test('nothing filled in is nothing wrong, and gives the same calendar back', () => {
    expect(checkKept(kept())).toEqual([]);
    expect(withKept(midden, keptOf(midden))).toEqual(midden);
  });

  test('days are put in order, labels cleaned, and a holiday gets the year in which it begins', () => {
    const calendar = withKept(
      midden,
      kept({
        daysOff: [studiedag('2027-02-08', ' rekenen\n'), studiedag('2026-11-16')],
        ownHolidays: [{ name: 'zomer', from: '2027-07-10', to: '2027-08-22' }],
      }),
    );
    expect(calendar.daysOff.map(({ date, label }) => [date, label])).toEqual([
      ['2026-11-16', ''],
      ['2027-02-08', 'rekenen'],
    ]);
    expect(calendar.ownHolidays[0]?.schoolYear).toBe('2026-2027');
    expect(whyClosed(calendar, Temporal.PlainDate.from('2027-07-12'))).toEqual({
      code: 'holiday',
      name: 'zomer',
    });
  });

  test.each<[string, Partial<KeptCalendar>, [string, string][]]>([
    ['no room at all', { talkRooms: 0 }, [['outsideRange', 'talkRooms']]],
    ['half a room', { talkRooms: 1.5 }, [['outsideRange', 'talkRooms']]],
    ['rooms that nobody counted', { talkRooms: undefined }, []],
    ['a few rooms', { talkRooms: 3 }, []],
    ['weeks of its own', { anchors: { '10': 11, '38': 36 } }, []],
    ['a week that no year has', { anchors: { '38': 60 } }, [['outsideRange', 'anchors.38']]],
    ['half a week', { anchors: { '10': 9.5 } }, [['outsideRange', 'anchors.10']]],
    ['weeks out of order', { anchors: { '13': 25 } }, [['weeksOutOfOrder', 'anchors.13']]],
    ['a day that does not exist', { daysOff: [studiedag('2027-02-29')] }, [['invalid', 'daysOff.0.date']]],
    ['no day', { daysOff: [studiedag('')] }, [['required', 'daysOff.0.date']]],
    [
      'the same day twice',
      { daysOff: [studiedag('2026-11-16'), studiedag('2026-11-16')] },
      [['twice', 'daysOff.1.date']],
    ],
    [
      'a long label',
      { daysOff: [studiedag('2026-11-16', 'x'.repeat(61))] },
      [['tooLong', 'daysOff.0.label']],
    ],
    ['far ahead', { daysOff: [studiedag('2031-11-17')] }, [['calendarUnknown', 'daysOff.0.date']]],
    [
      'a strike that ends before it begins',
      { closures: [strike('2026-11-17', '2026-11-16')] },
      [['endBeforeBegin', 'closures.0.to']],
    ],
    [
      'snow long ago',
      { closures: [strike('2010-01-11', '2010-01-12')] },
      [
        ['calendarUnknown', 'closures.0.from'],
        ['calendarUnknown', 'closures.0.to'],
      ],
    ],
    [
      'a holiday of half a year',
      { ownHolidays: [{ name: 'mei', from: '2027-01-04', to: '2027-06-04' }] },
      [['invalid', 'ownHolidays.0.to']],
    ],
    [
      'two autumn holidays in one year',
      {
        ownHolidays: [
          { name: 'herfst', from: '2026-10-10', to: '2026-10-18' },
          { name: 'herfst', from: '2026-10-24', to: '2026-11-01' },
        ],
      },
      [['twice', 'ownHolidays.1.name']],
    ],
    [
      'a summer that nothing leads up to',
      { ownHolidays: [{ name: 'zomer', from: '2031-07-12', to: '2031-08-24' }] },
      [
        ['calendarUnknown', 'ownHolidays.0.from'],
        ['calendarUnknown', 'ownHolidays.0.to'],
      ],
    ],
  ])('refuses %s, beside its field', (_, more, refusals) => expect(said(more)).toEqual(refusals));

  test('a summer opens the year that it closes', () => {
    const ownHolidays = [
      { name: 'zomer' as const, from: '2029-07-07', to: '2029-08-19' },
      { name: 'herfst' as const, from: '2028-10-14', to: '2028-10-22' },
    ];
    expect(said({ ownHolidays, daysOff: [studiedag('2028-11-20')] })).toEqual([]);
    expect(said({ daysOff: [studiedag('2028-11-20')] })).toEqual([['calendarUnknown', 'daysOff.0.date']]);
  });
});
