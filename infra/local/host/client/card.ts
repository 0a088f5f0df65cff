import type * as Cards from 'adaptivecards';
import { h } from './dom.ts';
import { hostConfig } from './host-config.ts';
import { markdownHtml } from './markdown.ts';

declare const AdaptiveCards: typeof Cards;

export interface CardActs {
  execute(action: { id?: string; title?: string; verb?: string; data: object }): void;
  submit(data: object): void;
  open(url: string): void;
}

/** A card on the page. */
export interface DrawnCard {
  readonly element: HTMLElement;
  /** While the bot is asked, nothing can be pressed. */
  busy(is: boolean): void;
  problem(text: string): void;
}

AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownHtml(text);
  result.didProcess = true;
};

/** Draws with Microsoft's renderer. A required input that is empty stops the action and is marked by the renderer. */
export function drawCard(json: object, acts: CardActs): DrawnCard {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(hostConfig);
  card.onExecuteAction = (action) => {
    if (action instanceof AdaptiveCards.ExecuteAction) {
      const { id, title, verb, data } = action;
      acts.execute({ ...(id && { id }), ...(title && { title }), verb, data: data ?? {} });
    } else if (action instanceof AdaptiveCards.SubmitAction) acts.submit(action.data ?? {});
    else if (action instanceof AdaptiveCards.OpenUrlAction) acts.open(action.url ?? '');
  };
  card.parse(json);
  const drawn = card.render() ?? h('p', {}, 'Deze kaart kan niet worden getoond.');
  const said = h('p', { class: 'card-problem', role: 'alert' });
  const wide = (json as { msteams?: { width?: string } }).msteams?.width === 'Full';
  const element = h('div', { class: wide ? 'card full' : 'card' }, drawn, said);
  keepLinksInside(element, acts.open);
  return {
    element,
    busy(is) {
      element.toggleAttribute('inert', is);
      element.classList.toggle('busy', is);
      if (is) said.textContent = '';
    },
    problem(text) {
      said.textContent = text;
    },
  };
}

/** Links in text go the way of Action.OpenUrl. */
function keepLinksInside(element: HTMLElement, open: (url: string) => void): void {
  element.addEventListener('click', (event) => {
    const link = (event.target as HTMLElement).closest('a[href]');
    if (!link) return;
    event.preventDefault();
    open((link as HTMLAnchorElement).href);
  });
}
