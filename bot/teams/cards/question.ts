import { chat } from '../../../domain/texts/nl/chat.ts';
import { chatQuestions } from '../../../domain/texts/nl/chat-questions.ts';
import { pages } from '../../../domain/views/pages.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import type { Question } from '../questions.ts';
import { heading, open, paragraph } from './elements.ts';
import { type LinkSettings, tabLink } from './links.ts';
import type { Sketch } from './outgoing.ts';
import { oneLine } from './plain.ts';

/** Trajectories that are offered at once: whoever has more chooses on the first page. */
export const OFFERED = 3;
/** Who has a page for all hours together. */
const guides: readonly TrajectorySummary['myRoles'][number][] = ['coach', 'leidinggevende'];

/** Where the answer to a question stands, and the way there; of `own`, what the asker may see herself. */
export function questionCard(
  links: LinkSettings,
  question: Question,
  own: readonly TrajectorySummary[],
  total: number,
): Sketch {
  const { title, text } = chatQuestions[question];
  const all =
    question === 'hours' && own.some(({ myRoles }) => myRoles.some((role) => guides.includes(role)));
  const ways = total <= OFFERED ? own.map((one) => toTrajectory(links, one)) : [];
  return {
    summary: chat.summaries.answer,
    body: [heading(title), paragraph(text)],
    actions: [
      ...(all ? [open(chat.labels.openHours, tabLink(links, 'uren'))] : []),
      ...ways,
      open(chat.labels.openApp, tabLink(links)),
    ],
  };
}

function toTrajectory(links: LinkSettings, { id, teacher }: TrajectorySummary) {
  return open(oneLine(chat.labels.openTrajectory(teacher)), tabLink(links, pages.trajectory(id)));
}
