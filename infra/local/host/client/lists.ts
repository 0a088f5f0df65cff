import { h, icon } from './dom.ts';
import { graphAs } from './graph.ts';
import { type Column, shown, visible } from './list-columns.ts';
import type { Row } from './list-row.ts';
import { openRow } from './list-row.ts';
import type { Page, Stage } from './stage.ts';

interface Site {
  readonly id: string;
  readonly displayName: string;
}
interface List {
  readonly id: string;
  readonly displayName: string;
}
const PAGE = 200;

/** The SharePoint lists that this person can open, with their rows. Site and list stand in the address. */
export function listsPage(stage: Stage): Page {
  const { person, route } = stage;
  const graph = graphAs(person.id);
  const [siteId, listId] = route.rest;
  const element = h('div', { class: 'lists' });
  const problem = (error: unknown) =>
    element.replaceChildren(
      h('p', { class: 'empty', role: 'alert' }, `SharePoint weigert: ${(error as Error).message}`),
    );

  const showSites = async () => {
    const sites = (await graph.get<{ value: Site[] }>('sites?search=*')).value;
    const blocks = await Promise.all(
      sites.map(async (site) => {
        const lists = (await graph.get<{ value: List[] }>(`sites/${site.id}/lists`)).value;
        return h(
          'section',
          {},
          h('h2', {}, site.displayName),
          h(
            'ul',
            {},
            lists.map((list) =>
              h(
                'li',
                {},
                h(
                  'button',
                  {
                    class: 'list-link',
                    onclick: () => stage.go({ place: 'lijsten', rest: [site.id, list.id] }),
                  },
                  icon('lists'),
                  list.displayName,
                ),
              ),
            ),
          ),
        );
      }),
    );
    element.replaceChildren(
      h('h1', {}, 'SharePoint-lijsten'),
      ...(blocks.length ? blocks : [h('p', { class: 'empty' }, `${person.name} kan geen lijsten openen.`)]),
    );
  };

  const showRows = async (site: string, list: string) => {
    const at = `sites/${site}/lists/${encodeURIComponent(list)}`;
    const [{ displayName }, columns, rows] = await Promise.all([
      graph.get<List>(at),
      graph.get<{ value: Column[] }>(`${at}/columns`),
      graph.get<{ value: Row[]; '@odata.nextLink'?: string }>(`${at}/items?$expand=fields&$top=${PAGE}`),
    ]);
    const shownColumns = visible(columns.value);
    const open = (row?: Row) =>
      openRow({
        graph,
        items: `${at}/items`,
        columns: columns.value,
        ...(row && { row }),
        changed: () => void draw(),
      });
    const more = rows['@odata.nextLink'] !== undefined;
    element.replaceChildren(
      h(
        'div',
        { class: 'lists-head' },
        h(
          'button',
          {
            class: 'plain',
            'aria-label': 'Alle lijsten',
            onclick: () => stage.go({ place: 'lijsten', rest: [] }),
          },
          icon('back'),
        ),
        h('h1', {}, displayName),
        h('button', { class: 'primary', onclick: () => open() }, 'Nieuwe rij'),
      ),
      rows.value.length
        ? table(shownColumns, rows.value, open)
        : h('p', { class: 'empty' }, 'Deze lijst is leeg.'),
      ...(more ? [h('p', { class: 'empty' }, `De eerste ${PAGE} rijen.`)] : []),
    );
  };

  const draw = () => (siteId && listId ? showRows(siteId, listId) : showSites()).catch(problem);
  void draw();
  return { element };
}

function table(columns: readonly Column[], rows: readonly Row[], open: (row: Row) => void): HTMLElement {
  const heads = [...columns.map(({ displayName }) => displayName), 'Gewijzigd door'];
  return h(
    'div',
    { class: 'table-scroll', tabindex: 0, role: 'region', 'aria-label': 'Rijen' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, h('span', { class: 'sr' }, 'Wijzigen')),
          heads.map((name) => h('th', { scope: 'col' }, name)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            h(
              'td',
              {},
              h('button', { onclick: () => open(row), 'aria-label': `Rij ${row.id} wijzigen` }, row.id),
            ),
            columns.map((column) => h('td', {}, shown(column, row.fields[column.name]))),
            h(
              'td',
              {},
              row.lastModifiedBy.user?.displayName ?? row.lastModifiedBy.application?.displayName ?? '',
            ),
          ),
        ),
      ),
    ),
  );
}
