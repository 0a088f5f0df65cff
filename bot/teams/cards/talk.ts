import { chat } from '../../../domain/texts/nl/chat.ts';
import { chatAnswers } from '../../../domain/texts/nl/chat-answers.ts';
import { attention, heading, line, open, paragraph, say, subtle } from './elements.ts';
import { type LinkSettings, tabLink } from './links.ts';
import type { Sketch } from './outgoing.ts';

/** What the bot says about itself: welcome, help, and an answer to what it does not know. */
const { labels, summaries } = chat;

const next = say(labels.next, 'wat komt er');
const shortcuts = [next, say(labels.verslagen, 'verslag')];

/** What not everybody can ask, by the first word of the command. */
export type Abilities = Partial<Readonly<Record<'start' | 'maatje', boolean>>>;

export function welcomeCard(links: LinkSettings, abilities: Abilities): Sketch {
  return {
    summary: summaries.welcome,
    body: [
      heading(chat.welcome.title),
      ...chat.welcome.text.map(paragraph),
      ...commandLines(abilities),
      subtle(chat.welcome.limits),
    ],
    actions: [next, open(labels.openApp, tabLink(links))],
  };
}

export function helpCard(links: LinkSettings, abilities: Abilities): Sketch {
  return {
    summary: summaries.help,
    body: [heading(chat.help.title), ...commandLines(abilities), subtle(chat.help.why)],
    actions: [...shortcuts, open(labels.openApp, tabLink(links))],
  };
}

export function unknownCard(): Sketch {
  return {
    summary: summaries.answer,
    body: [heading(chat.unknown.title), paragraph(chat.unknown.text)],
    actions: [...shortcuts, say(labels.help, 'hulp')],
  };
}

/** One sentence, with a way on. */
export function sentenceCard(text: string): Sketch {
  return { summary: summaries.answer, body: [line(text)], actions: shortcuts };
}

/** Which buttons change a meeting, and the way to them. */
export function changeCard(links: LinkSettings): Sketch {
  return {
    summary: summaries.answer,
    body: [line(chatAnswers.change)],
    actions: [open(labels.openApp, tabLink(links)), next],
  };
}

/** What could not be done, and that nothing changed. */
export function refusedCard(text: string): Sketch {
  return { summary: summaries.answer, body: [attention(text)], actions: shortcuts };
}

/** In a group: the way to the chat of one's own, and nothing that the others should not read. */
export function groupCard(appId: string): Sketch {
  const chatLink = `https://teams.microsoft.com/l/chat/0/0?users=28:${encodeURIComponent(appId)}`;
  return {
    summary: summaries.answer,
    body: [paragraph(chat.group)],
    actions: [open(labels.openChat, chatLink)],
  };
}

function commandLines(abilities: Abilities) {
  const asked = chat.help.commands.filter((one) => !('for' in one) || abilities[one.for]);
  return asked.map(({ say: sentence, what }) => line({ bold: sentence }, ` – ${what}`));
}
