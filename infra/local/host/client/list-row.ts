import { h, toast } from './dom.ts';
import type { graphAs } from './graph.ts';
import { type Column, editable, type Fields, fieldInput } from './list-columns.ts';

interface Asked {
  readonly graph: ReturnType<typeof graphAs>;
  /** Path of the rows, below the version. */
  readonly items: string;
  readonly columns: readonly Column[];
  /** Absent: a new one. */
  readonly row?: Row;
  readonly changed: () => void;
}

/** A row in a form, as SharePoint's own page has it. Somebody else's change in between is refused, not overwritten. */
export function openRow({ graph, items, columns, row, changed }: Asked): void {
  const problem = h('p', { class: 'problem', role: 'alert' });
  const inputs = editable(columns).map((column) => ({
    column,
    ...fieldInput(column, row?.fields[column.name]),
  }));
  const dialog = h('dialog', { class: 'sheet', 'aria-labelledby': 'row-title' });
  const attempt = async (done: string, work: Promise<unknown>) => {
    try {
      await work;
      dialog.close();
      toast(done);
      changed();
    } catch (error) {
      problem.textContent = `SharePoint weigert: ${(error as Error).message}`;
    }
  };
  const headers = { 'if-match': row?.eTag ?? '*' };
  const save = () => {
    const touched = inputs.filter(({ element }) => element.hasAttribute('data-touched'));
    const fields = Object.fromEntries(touched.map(({ column, read }) => [column.name, read()]));
    const work = row ? graph.patch(`${items}/${row.id}`, { fields }, headers) : graph.post(items, { fields });
    return attempt('Bewaard.', work);
  };
  const form = h(
    'form',
    {
      class: 'sheet-body',
      onsubmit: (event) => {
        event.preventDefault();
        void save();
      },
    },
    inputs.map(({ column, element }) =>
      h('p', { class: 'field' }, h('label', { for: element.id }, column.displayName), element),
    ),
    h(
      'div',
      { class: 'buttons' },
      h('button', { class: 'primary' }, 'Bewaren'),
      row &&
        h(
          'button',
          {
            type: 'button',
            onclick: () => attempt('Verwijderd.', graph.delete(`${items}/${row.id}`, headers)),
          },
          'Rij verwijderen',
        ),
    ),
  );
  form.addEventListener('input', ({ target }) => (target as HTMLElement).setAttribute('data-touched', ''));
  dialog.append(
    h(
      'div',
      { class: 'sheet-head' },
      h('h1', { id: 'row-title' }, row ? `Rij ${row.id}` : 'Nieuwe rij'),
      h('button', { class: 'plain', onclick: () => dialog.close() }, 'Sluiten'),
    ),
    problem,
    form,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export interface Row {
  readonly id: string;
  readonly eTag: string;
  readonly lastModifiedBy: {
    readonly user?: { readonly displayName: string };
    readonly application?: { readonly displayName: string };
  };
  readonly fields: Fields;
}
