type Child = Node | string | undefined | false;
type Attributes = Record<string, string | number | boolean | undefined | ((event: Event) => unknown)>;

/** An element. An attribute that starts with `on` is a listener; `true` sets an empty one, `false` none. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: (Child | Child[])[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value as EventListener);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...(children.flat().filter((child) => child !== undefined && child !== false) as Node[]));
  return element;
}

const PATHS = {
  chat: 'M4 5h16v11H9l-5 4z',
  agenda: 'M4 6h16v14H4z M4 10h16 M8 3v5 M16 3v5',
  lists: 'M4 5h16v14H4z M4 10h16 M4 15h16 M10 5v14',
  tab: 'M4 5h16v14H4z M4 9h16 M8 13h8 M8 16h5',
  send: 'M4 4l17 8-17 8 3-8z M7 12h8',
  clock: 'M12 3a9 9 0 1 0 .01 0z M12 7v5l3 3',
  theme: 'M12 3a9 9 0 1 0 .01 0z M12 3v18',
  back: 'M15 5l-7 7 7 7',
  forward: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12 M18 6L6 18',
  search: 'M11 4a7 7 0 1 0 .01 0z M16 16l5 5',
  person: 'M12 4a4 4 0 1 0 .01 0z M4 21c1-5 4-7 8-7s7 2 8 7',
  video: 'M3 7h12v10H3z M15 11l6-4v10l-6-4',
} as const;
export type IconName = keyof typeof PATHS;

/** A line drawing that screen readers skip: the words stand beside it. */
export function icon(name: IconName): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round picture with initials; its colour comes from the name. */
export function avatar(name: string, kind: 'person' | 'bot' = 'person'): HTMLElement {
  const words = name.split(/\s+/).filter((word) => /^[A-ZÀ-Ý]/.test(word));
  const initials = `${words[0]?.[0] ?? name[0] ?? '?'}${words.length > 1 ? words.at(-1)![0] : ''}`;
  let sum = 0;
  for (const sign of name) sum = (sum * 31 + sign.codePointAt(0)!) % 8;
  return h('span', { class: `avatar of-${kind} tint-${sum}`, 'aria-hidden': 'true' }, initials);
}

/** Shows a short message for a while. */
export function toast(text: string, onPress?: () => void): void {
  const body = onPress ? h('button', { onclick: onPress }, text) : h('span', {}, text);
  const box = h('div', { class: 'toast' }, body);
  document.getElementById('toasts')!.append(box);
  setTimeout(() => box.remove(), 7000);
}
