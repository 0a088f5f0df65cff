import type { PersonView } from '../people.ts';
import { avatar, h, icon } from './dom.ts';

/** Everybody, by group, with a field to search in. `pick` gets whom was pressed. */
export function peoplePicker(people: readonly PersonView[], pick: (person: PersonView) => void): HTMLElement {
  const found = h('div', { class: 'people-groups' });
  const search = h('input', {
    type: 'search',
    id: 'people-search',
    placeholder: 'Naam, school of rol',
    autocomplete: 'off',
  });
  search.addEventListener('input', () => show(search.value));
  const show = (text: string) => {
    const wanted = text.trim().toLowerCase();
    const hits = people.filter((person) =>
      [person.name, person.group, person.role, person.story].join(' ').toLowerCase().includes(wanted),
    );
    const groups = Map.groupBy(hits, ({ group }) => group);
    found.replaceChildren(
      ...(hits.length ? [] : [h('p', { class: 'empty' }, 'Niemand gevonden.')]),
      ...[...groups].map(([group, members]) => groupSection(group, members, pick)),
    );
  };
  show('');
  return h(
    'div',
    { class: 'people' },
    h(
      'label',
      { for: 'people-search', class: 'search' },
      icon('search'),
      h('span', { class: 'sr' }, 'Zoek iemand'),
      search,
    ),
    found,
  );
}

function groupSection(group: string, members: PersonView[], pick: (person: PersonView) => void): HTMLElement {
  const rows = members.map((person) =>
    h(
      'li',
      {},
      h(
        'button',
        { class: 'person', onclick: () => pick(person) },
        avatar(person.name),
        h(
          'span',
          { class: 'person-words' },
          h('strong', {}, person.name),
          person.role !== '' && h('span', { class: 'person-role' }, person.role),
          person.story !== '' && h('span', { class: 'person-story' }, person.story),
        ),
        person.unread > 0 &&
          h('span', { class: 'count' }, String(person.unread), h('span', { class: 'sr' }, ' ongelezen')),
      ),
    ),
  );
  return h('section', {}, h('h2', {}, group), h('ul', {}, rows));
}
