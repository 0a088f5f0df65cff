import type { Viewer } from '../../domain/access/viewer.ts';
import { chat } from '../../domain/texts/nl/chat.ts';
import { chatAnswers } from '../../domain/texts/nl/chat-answers.ts';
import type { Log } from '../application/ports/log.ts';
import { abilitiesOf } from './abilities.ts';
import type { LinkSettings } from './cards/links.ts';
import type { Sketch } from './cards/outgoing.ts';
import { foundCard, maatjeCard, nextCard, ROWS, startCard, verslagenCard } from './cards/overview.ts';
import { OFFERED, questionCard } from './cards/question.ts';
import { changeCard, helpCard, sentenceCard, unknownCard } from './cards/talk.ts';
import { type Command, commandOf } from './commands.ts';
import type { ChatUses } from './uses.ts';

/** Longest message that is looked at. */
const MAX = 1_000;

/** Answers what somebody typed. */
export type Talk = (viewer: Viewer, typed: string) => Promise<Sketch>;

export function createTalk(uses: ChatUses, links: LinkSettings, log: Log): Talk {
  async function answer(viewer: Viewer, asked: Command): Promise<Sketch> {
    switch (asked.command) {
      case 'greet':
      case 'help':
        return helpCard(links, await abilitiesOf(uses, log, viewer));
      case 'thanks':
        return sentenceCard(chat.thanks);
      case 'change':
        return changeCard(links);
      case 'about':
      case 'session':
        return sentenceCard(chatAnswers[asked.command]);
      case 'unknown':
        return unknownCard();
      case 'next':
        return nextCard(links, await uses.home(viewer));
      case 'start': {
        const home = await uses.home(viewer);
        const begins = home.mayStart && asked.name !== undefined;
        return startCard(links, home, begins ? await uses.beginStart(viewer, asked.name!) : undefined);
      }
      case 'maatje':
        return maatjeCard(await uses.home(viewer));
      case 'verslagen':
        return verslagenCard(links, await uses.home(viewer));
      case 'question': {
        const { trajectories, total } = await uses.find(viewer, '', OFFERED);
        return questionCard(links, asked.question, trajectories, total);
      }
      case 'name': {
        const found = await uses.find(viewer, asked.text, ROWS);
        if (found.found > 0) return foundCard(links, found, asked.text);
        return answer(viewer, { command: asked.otherwise });
      }
      case 'find':
        return asked.text === ''
          ? sentenceCard(chat.find.ask)
          : foundCard(links, await uses.find(viewer, asked.text, ROWS), asked.text);
    }
  }

  return async (viewer, typed) =>
    typed.length > MAX ? sentenceCard(chat.tooLong) : answer(viewer, commandOf(typed));
}
