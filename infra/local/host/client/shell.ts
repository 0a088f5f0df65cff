import { api } from './api.ts';
import { clockControl } from './clock.ts';
import { avatar, h, type IconName, icon, toast } from './dom.ts';
import { formatRoute, type Route } from './route.ts';
import type { Stage } from './stage.ts';
import { themeControl } from './theme.ts';

interface Needs {
  readonly pickPerson: () => void;
  readonly routeNow: () => Route;
}

/** The bar above and the rail beside the page. */
export function shell(stage: Stage, { pickPerson, routeNow }: Needs) {
  const { person, start } = stage;
  const main = h('main', { id: 'main', tabindex: -1 });
  const clock = clockControl();
  const theme = themeControl((chosen) => stage.go({ theme: chosen }));
  const count = h('span', { class: 'count', hidden: true });
  const places: { place: Route['place']; rest: string[]; name: string; icon: IconName }[] = [
    { place: 'chat', rest: [], name: 'Chat', icon: 'chat' },
    { place: 'agenda', rest: [], name: 'Agenda', icon: 'agenda' },
    ...start.tabs.map(({ entityId, name }) => ({
      place: 'tab' as const,
      rest: [entityId],
      name,
      icon: 'tab' as const,
    })),
    { place: 'lijsten', rest: [], name: 'Lijsten', icon: 'lists' },
  ];
  const links = places.map((each) => ({
    ...each,
    link: h(
      'a',
      { class: 'place', href: '#' },
      icon(each.icon),
      h('span', {}, each.name),
      each.place === 'chat' && count,
    ),
  }));
  const element = h(
    'div',
    { class: 'frame' },
    h(
      'header',
      { class: 'top' },
      h('img', { src: '/_host/client/mark.svg', alt: '', width: 28, height: 28 }),
      h('p', { class: 'brand' }, 'Lokale tenant'),
      clock.element,
      theme.element,
      h(
        'button',
        { class: 'whoami', onclick: pickPerson, 'aria-label': `${person.name}, kies iemand anders` },
        avatar(person.name),
        h(
          'span',
          { class: 'whoami-words' },
          h('strong', {}, person.name),
          h('span', {}, [person.role, person.group].filter(Boolean).join(' · ')),
        ),
      ),
    ),
    h(
      'nav',
      { class: 'rail', 'aria-label': 'Onderdelen' },
      h(
        'ul',
        {},
        links.map(({ link }) => h('li', {}, link)),
      ),
    ),
    main,
  );
  let lastSeen = '';
  const countUnread = async () => {
    const { unread, messages } = await api.chat(person.id);
    count.hidden = unread === 0;
    count.replaceChildren(String(unread), h('span', { class: 'sr' }, ' ongelezen'));
    const last = messages.at(-1);
    const isNew = last?.from === 'bot' && lastSeen !== '' && last.id !== lastSeen;
    if (isNew && routeNow().place !== 'chat') {
      toast(`${start.app.name}: ${last.preview}`, () => stage.go({ place: 'chat', rest: [] }));
    }
    lastSeen = last?.id ?? 'none';
  };
  return {
    element,
    main,
    personId: person.id,
    update(route: Route) {
      theme.show(route.theme);
      for (const { link, place, rest } of links) {
        const here = route.place === place && (place !== 'tab' || route.rest[0] === rest[0]);
        link.setAttribute('href', formatRoute({ ...route, place, rest }));
        if (here) link.setAttribute('aria-current', 'page');
        else link.removeAttribute('aria-current');
      }
      document.title = `${links.find(({ link }) => link.hasAttribute('aria-current'))?.name ?? ''} · ${person.name}`;
    },
    changed(what: string) {
      if (what === 'clock' || what === 'hello') void clock.refresh();
      if (what !== 'typing' && what !== 'clock') void countUnread();
    },
  };
}
