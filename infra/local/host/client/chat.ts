import { type Answer, api, type Chat } from './api.ts';
import { type DrawnCard, drawCard } from './card.ts';
import { avatar, h, icon, toast } from './dom.ts';
import { followLink } from './links.ts';
import { markdown } from './markdown.ts';
import type { Page, Stage } from './stage.ts';
import { dayOf, timeOf } from './time.ts';

type Message = Chat['messages'][number];

/** The chat of the person with the bot. */
export function chatPage(stage: Stage): Page {
  const { person, start } = stage;
  let chat: Chat | undefined;
  const drawn = new Map<string, { state: string; element: HTMLElement }>();
  const seen = new Set<string>();
  const list = h('ol', { class: 'messages', 'aria-label': 'Berichten', tabindex: 0 });
  const typing = h('p', { class: 'typing', 'aria-live': 'polite' });
  const foot = h('div', { class: 'chat-foot' });
  const menu = h('div', { class: 'chat-acts' });
  const element = h(
    'div',
    { class: 'chat' },
    h('div', { class: 'chat-head' }, avatar(start.app.name, 'bot'), h('h1', {}, start.app.name), menu),
    list,
    typing,
    foot,
  );

  const settle = async (asked: Promise<Answer>) => {
    try {
      const { text, problem } = await asked;
      if (text) toast(text);
      if (problem) toast(problem);
      return problem;
    } catch (error) {
      toast((error as Error).message);
      return undefined;
    } finally {
      typing.textContent = '';
    }
  };

  const draw = (message: Message): HTMLElement => {
    const mine = message.from === 'me';
    const body = message.card
      ? card(message)
      : h('div', { class: 'bubble' }, mine ? (message.text ?? '') : markdown(message.text ?? ''));
    return h(
      'li',
      { class: mine ? 'mine' : 'theirs', 'data-message': message.id },
      !mine && avatar(start.app.name, 'bot'),
      h(
        'div',
        { class: 'said' },
        h(
          'p',
          { class: 'meta' },
          h('span', {}, mine ? 'Jij' : start.app.name),
          h('time', { datetime: new Date(message.at).toISOString() }, timeOf(message.at)),
          message.edited && h('span', {}, 'Bewerkt'),
        ),
        body,
      ),
    );
  };

  const card = (message: Message): HTMLElement => {
    const cardBox: DrawnCard = drawCard(message.card!, {
      execute: async (action) => {
        cardBox.busy(true);
        const problem = await settle(api.execute(person.id, message.id, action));
        cardBox.busy(false);
        if (problem) cardBox.problem(problem);
      },
      submit: async (data) => {
        cardBox.busy(true);
        const problem = await settle(api.submit(person.id, message.id, data));
        cardBox.busy(false);
        if (problem) cardBox.problem(problem);
      },
      open: (url) => followLink(url, stage),
    });
    return cardBox.element;
  };

  const show = (next: Chat) => {
    // Before anything is measured: the foot takes room.
    if (next.installed !== chat?.installed || next.blocked !== chat?.blocked) showFoot(next);
    const atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
    const rows: HTMLElement[] = [];
    let day = '';
    for (const message of next.messages) {
      if (dayOf(message.at) !== day) {
        day = dayOf(message.at);
        rows.push(h('li', { class: 'day-mark' }, h('span', {}, day)));
      }
      const state = JSON.stringify([message.text, message.card, message.edited]);
      const known = drawn.get(message.id);
      if (known?.state !== state) drawn.set(message.id, { state, element: draw(message) });
      rows.push(drawn.get(message.id)!.element);
    }
    keepInPlace(list, rows);
    // Who stands at the end stays there, also when the last card has grown.
    if (atEnd || !chat) list.scrollTop = list.scrollHeight;
    chat = next;
    for (const { id } of next.messages.filter((message) => message.card?.refresh && !seen.has(message.id))) {
      seen.add(id);
      void settle(api.see(person.id, id));
    }
    if (next.unread > 0 && document.hasFocus()) void api.act(person.id, 'read');
  };

  const showFoot = ({ installed, blocked }: Chat) => {
    const act = (word: 'install' | 'uninstall' | 'block' | 'unblock', name: string) =>
      h('button', { onclick: () => settle(api.act(person.id, word)) }, name);
    menu.replaceChildren(
      ...(installed
        ? [
            blocked ? act('unblock', 'Deblokkeren') : act('block', 'Blokkeren'),
            act('uninstall', 'App verwijderen'),
          ]
        : []),
    );
    foot.replaceChildren(
      installed
        ? composer((text) => {
            typing.textContent = `${start.app.name} is aan het typen…`;
            void settle(api.say(person.id, text));
          })
        : h(
            'div',
            { class: 'add-app' },
            h('p', {}, `${person.name} heeft ${start.app.name} nog niet.`),
            h(
              'button',
              { class: 'primary', onclick: () => settle(api.act(person.id, 'install')) },
              `${start.app.name} toevoegen`,
            ),
          ),
    );
  };

  const refresh = async () => show(await api.chat(person.id));
  const focused = () => void refresh();
  addEventListener('focus', focused);
  void refresh();
  return {
    element,
    changed(what) {
      if (what === 'typing') typing.textContent = `${start.app.name} is aan het typen…`;
      else if (what !== 'clock') void refresh();
      if (what === 'message') typing.textContent = '';
    },
    leave: () => removeEventListener('focus', focused),
  };
}

/** Puts the rows in the list and leaves those that stand there already alone, so that focus and input stay. */
function keepInPlace(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set(rows);
  for (const child of [...list.children]) if (!wanted.has(child as HTMLElement)) child.remove();
  rows.forEach((row, index) => {
    if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
  });
}

function composer(send: (text: string) => void): HTMLElement {
  const field = h('textarea', {
    id: 'message',
    rows: 1,
    placeholder: 'Typ een bericht',
    onkeydown: (event) => {
      const key = event as KeyboardEvent;
      if (key.key !== 'Enter' || key.shiftKey || key.isComposing) return;
      key.preventDefault();
      form.requestSubmit();
    },
  });
  const form = h(
    'form',
    {
      class: 'composer',
      onsubmit: (event) => {
        event.preventDefault();
        const text = field.value.trim();
        if (!text) return;
        field.value = '';
        send(text);
      },
    },
    h('label', { for: 'message', class: 'sr' }, 'Bericht'),
    field,
    h('button', { class: 'plain', 'aria-label': 'Versturen' }, icon('send')),
  );
  return form;
}
