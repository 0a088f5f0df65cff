import { agendaPage } from './agenda.ts';
import { api, type Start } from './api.ts';
import { chatPage } from './chat.ts';
import { h, toast } from './dom.ts';
import { listsPage } from './lists.ts';
import { peoplePicker } from './people.ts';
import { formatRoute, parseRoute, type Route } from './route.ts';
import { shell } from './shell.ts';
import type { Page, Stage } from './stage.ts';
import { tabPage } from './tab.ts';

const app = document.getElementById('app')!;
let start: Start;
let page: Page | undefined;
let frame: ReturnType<typeof shell> | undefined;
let live: EventSource | undefined;
let shown = '';

const routeNow = () => parseRoute(location.hash);
const go = (change: Partial<Route>) => {
  location.hash = formatRoute({ ...routeNow(), ...change });
};

function draw(): void {
  const route = routeNow();
  document.documentElement.dataset.theme = route.theme;
  const person = start.people.find(({ id, alias }) => id === route.person || alias === route.person);
  if (person) drawFrame({ start, person, route, go });
  else drawWelcome();
}

function drawFrame(stage: Stage): void {
  const { person, route } = stage;
  if (frame?.personId !== person.id) {
    frame = shell(stage, { pickPerson, routeNow });
    app.replaceChildren(frame.element);
    listen(person.id);
    shown = '';
  }
  frame.update(route);
  const place = JSON.stringify([person.id, route.place, route.rest]);
  if (place === shown) {
    page?.themed?.(route.theme);
    return;
  }
  shown = place;
  page?.leave?.();
  page = { chat: chatPage, agenda: agendaPage, lijsten: listsPage, tab: tabPage }[route.place](stage);
  frame.main.replaceChildren(page.element);
}

function drawWelcome(): void {
  page?.leave?.();
  page = undefined;
  frame = undefined;
  shown = '';
  live?.close();
  const route = routeNow();
  const pick = ({ alias }: { alias: string }) => go({ person: alias, place: 'chat', rest: [] });
  app.replaceChildren(
    h(
      'main',
      { id: 'main', class: 'welcome', tabindex: -1 },
      h('img', { src: '/_host/client/mark.svg', alt: '', width: 48, height: 48 }),
      h('h1', {}, 'Wie ben je vandaag?'),
      h(
        'p',
        {},
        `Kies iemand en kijk mee in diens Teams: de chat met ${start.app.name}, de agenda en de tabbladen.`,
      ),
      route.person !== undefined && h('p', { class: 'problem' }, `${route.person} is hier niet bekend.`),
      peoplePicker(start.people, pick),
    ),
  );
}

async function pickPerson(): Promise<void> {
  start = await api.start();
  const dialog = h('dialog', { class: 'sheet', 'aria-labelledby': 'pick-title' });
  const picker = peoplePicker(start.people, ({ alias }) => {
    dialog.close();
    go({ person: alias, ...(routeNow().place === 'tab' ? {} : { rest: [] }) });
  });
  dialog.append(
    h(
      'div',
      { class: 'sheet-head' },
      h('h1', { id: 'pick-title' }, 'Wie ben je?'),
      h('button', { class: 'plain', onclick: () => dialog.close() }, 'Sluiten'),
    ),
    picker,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Told of changes while the page is seen: a browser opens only a handful of lasting connections to one address. */
function listen(personId: string): void {
  live?.close();
  live = document.hidden ? undefined : new EventSource(`/_host/live?person=${personId}`);
  if (!live) return;
  live.onmessage = ({ data }) => {
    frame?.changed(String(data));
    page?.changed?.(String(data));
  };
}

document.addEventListener('visibilitychange', () => {
  if (document.hidden) live?.close();
  else if (frame) listen(frame.personId);
});
addEventListener('hashchange', draw);
start = await api.start().catch((error: unknown) => {
  toast(`De lokale tenant antwoordt niet: ${String(error)}`);
  throw error;
});
draw();
