import { h } from './dom.ts';
import type { Page, Stage } from './main.ts';

export function agendaPage({ person }: Stage): Page {
  return { element: h('p', { class: 'empty' }, `De agenda van ${person.name}.`) };
}
