import type MarkdownIt from 'markdown-it';

/** The browser build of markdown-it, loaded before the modules. */
declare const markdownit: typeof MarkdownIt;

/** As far as Teams goes: emphasis, lists and links; never HTML. */
const parser = markdownit({ html: false, linkify: false, breaks: true }).disable(['image', 'table', 'code']);

parser.renderer.rules.link_open = (tokens, index, options) => {
  tokens[index]!.attrSet('target', '_blank');
  tokens[index]!.attrSet('rel', 'noopener');
  return parser.renderer.renderToken(tokens, index, options);
};

export const markdownHtml = (text: string): string => parser.render(text);

export function markdown(text: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'markdown';
  box.innerHTML = markdownHtml(text);
  return box;
}
