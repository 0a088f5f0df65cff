import { h, icon } from './dom.ts';
import type { Theme } from './route.ts';

const NAMES: readonly (readonly [Theme, string])[] = [
  ['default', 'Licht'],
  ['dark', 'Donker'],
  ['contrast', 'Hoog contrast'],
];

/** The choice between Teams' three themes. */
export function themeControl(choose: (theme: Theme) => void) {
  const label = h('span', { class: 'wide' }, 'Thema');
  const radios = NAMES.map(([theme, name]) => {
    const input = h('input', { type: 'radio', name: 'theme', value: theme, onchange: () => choose(theme) });
    return { theme, input, element: h('label', { class: 'choice' }, input, name) };
  });
  const menu = h(
    'div',
    { popover: 'auto', id: 'theme-menu', class: 'menu' },
    h(
      'fieldset',
      {},
      h('legend', {}, 'Thema'),
      radios.map(({ element }) => element),
    ),
  );
  return {
    element: h(
      'div',
      { class: 'control' },
      h(
        'button',
        { class: 'plain', popovertarget: 'theme-menu', 'aria-label': 'Thema' },
        icon('theme'),
        label,
      ),
      menu,
    ),
    show(current: Theme) {
      for (const { theme, input } of radios) input.checked = theme === current;
    },
  };
}
