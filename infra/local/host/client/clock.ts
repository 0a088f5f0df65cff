import type { ClockMove } from '../clock.ts';
import { api } from './api.ts';
import { h, icon, toast } from './dom.ts';
import { localMoment, longMoment, shortMoment } from './time.ts';

const STEPS: readonly (readonly [string, ClockMove])[] = [
  ['+1 uur', { move: 'by', minutes: 60 }],
  ['+1 dag', { move: 'by', minutes: 1440 }],
  ['Volgende schooldag 8:00', { move: 'schoolDay' }],
  ['Terug naar nu', { move: 'real' }],
];

/** The tenant's clock: what it says, and how to move it. */
export function clockControl() {
  let offset = 0;
  const long = h('span', { class: 'wide' });
  const short = h('span', { class: 'narrow' });
  const said = h('p', { class: 'clock-now', 'aria-live': 'polite' });
  const moment = h('input', { type: 'datetime-local', id: 'clock-moment', required: true });
  const show = () => {
    const now = Date.now() + offset;
    long.textContent = longMoment(now);
    short.textContent = shortMoment(now);
    said.textContent = `In deze tenant is het ${longMoment(now)}.`;
  };
  const refresh = async () => {
    const clock = await api.clock();
    offset = clock.now - Date.now();
    moment.value = localMoment(clock.now);
    show();
  };
  const move = (how: ClockMove) =>
    api.moveClock(how).then(refresh, (error: Error) => toast(`De klok staat nog gelijk: ${error.message}`));
  setInterval(show, 10_000);
  const form = h(
    'form',
    {
      class: 'clock-form',
      onsubmit: (event) => {
        event.preventDefault();
        void move({ move: 'to', local: moment.value });
      },
    },
    h('label', { for: 'clock-moment' }, 'Datum en tijd'),
    h('div', { class: 'row' }, moment, h('button', { class: 'primary' }, 'Zet')),
  );
  const menu = h(
    'div',
    {
      popover: 'auto',
      id: 'clock-menu',
      class: 'menu clock-menu',
      role: 'dialog',
      'aria-label': 'De klok van de tenant',
    },
    said,
    h(
      'div',
      { class: 'steps' },
      STEPS.map(([name, how]) => h('button', { onclick: () => move(how) }, name)),
    ),
    form,
  );
  return {
    element: h(
      'div',
      { class: 'control' },
      h(
        'button',
        { class: 'plain clock', popovertarget: 'clock-menu' },
        icon('clock'),
        h('span', { class: 'sr' }, 'Klok: '),
        long,
        short,
      ),
      menu,
    ),
    refresh,
  };
}
