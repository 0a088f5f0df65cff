import { weekGrid } from './agenda-grid.ts';
import { api } from './api.ts';
import type { Appointment } from './appointment.ts';
import { openAppointment, openNew } from './appointment-dialog.ts';
import { h, icon } from './dom.ts';
import { mailboxOf } from './mailbox.ts';
import type { Page, Stage } from './stage.ts';
import { dayOf, localMoment } from './time.ts';
import { addDays, isDate, mondayOf, noon, weekNumber } from './week.ts';

/** Milliseconds between looks at the calendar: Outlook has no page that is told. */
const LOOK_MS = 3_000;
const DAY_MS = 86_400_000;

/** A week in the person's calendar. The Monday stands in the address. */
export function agendaPage(stage: Stage): Page {
  const { person, route } = stage;
  const mailbox = mailboxOf(person);
  const wanted = isDate(route.rest[0]) ? mondayOf(route.rest[0]) : undefined;
  let shown = '';
  const title = h('h1', {});
  const body = h('div', {
    class: 'agenda-body',
    tabindex: 0,
    'aria-label': 'Afspraken van de week',
    role: 'region',
  });
  const problem = h('p', { class: 'problem', role: 'alert' });
  const links = h('div', { class: 'agenda-links' });
  const element = h(
    'div',
    { class: 'agenda' },
    h('div', { class: 'agenda-head' }, title, links),
    problem,
    body,
  );
  const go = (monday: string | undefined) => stage.go({ place: 'agenda', rest: monday ? [monday] : [] });

  const head = (monday: string, today: string) => {
    const [first, last] = [dayOf(noon(monday)), dayOf(noon(addDays(monday, 6)))].map((day) =>
      day.replace(/^\S+ /, ''),
    );
    title.replaceChildren(
      `${first} – ${last}`,
      h('span', { class: 'week-number' }, ` week ${weekNumber(monday)}`),
    );
    const { own } = mailbox;
    const add =
      own &&
      h('button', { class: 'primary', onclick: () => openNew(own, today, refresh) }, 'Nieuwe afspraak');
    links.replaceChildren(
      h(
        'button',
        { class: 'plain', 'aria-label': 'Vorige week', onclick: () => go(addDays(monday, -7)) },
        icon('back'),
      ),
      h('button', { onclick: () => go(undefined) }, 'Vandaag'),
      h(
        'button',
        { class: 'plain', 'aria-label': 'Volgende week', onclick: () => go(addDays(monday, 7)) },
        icon('forward'),
      ),
      ...(add ? [add] : []),
    );
  };

  const refresh = async () => {
    try {
      const { now } = await api.clock();
      const today = localMoment(now).slice(0, 10);
      const monday = wanted ?? mondayOf(today);
      const found = await mailbox.between(noon(monday) - DAY_MS, noon(addDays(monday, 6)) + DAY_MS);
      problem.textContent = '';
      const state = JSON.stringify([monday, today, Math.floor(now / 60_000), found]);
      if (state === shown) return;
      shown = state;
      const at = document.activeElement?.getAttribute('data-event');
      head(monday, today);
      const open = (which: Appointment) => openAppointment(mailbox, which, refresh);
      body.replaceChildren(...weekGrid({ monday, now, appointments: found, open, mailOnly: !mailbox.own }));
      if (at) body.querySelector<HTMLElement>(`[data-event="${CSS.escape(at)}"]`)?.focus();
    } catch (error) {
      problem.textContent = `De agenda is nu niet te zien: ${(error as Error).message}`;
    }
  };
  void refresh();
  const timer = setInterval(() => document.hidden || refresh(), LOOK_MS);
  return {
    element,
    changed(what) {
      if (what === 'clock') void refresh();
    },
    leave: () => clearInterval(timer),
  };
}
