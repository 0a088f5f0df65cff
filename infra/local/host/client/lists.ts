import { h } from './dom.ts';
import type { Page } from './main.ts';

export function listsPage(): Page {
  return { element: h('p', { class: 'empty' }, 'De lijsten.') };
}
