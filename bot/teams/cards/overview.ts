import type { CardElementArray } from '@microsoft/teams.cards';
import { Temporal } from 'temporal-polyfill';
import { weekLine } from '../../../domain/calendar/date-texts.ts';
import { meetingText } from '../../../domain/calendar/wording.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { placeText } from '../../../domain/texts/nl/place-text.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import { pages } from '../../../domain/views/pages.ts';
import type { FoundTrajectories, HomeView } from '../../../domain/views/view/home.ts';
import type { Need } from '../../../domain/views/view/need.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import { ask, heading, line, open, paragraph, say, subtle, subtleLine } from './elements.ts';
import { type LinkSettings, tabLink } from './links.ts';
import type { Sketch } from './outgoing.ts';
import { oneLine } from './plain.ts';
import { sentenceCard } from './talk.ts';
import { stepName } from './wording.ts';

/** What a card lists at most: the rest is on the page. */
export const ROWS = 5;
const { labels, summaries } = chat;

/** What comes this week, and how much waits. */
export function nextCard(links: LinkSettings, home: HomeView): Sketch {
  const shown = home.week.slice(0, ROWS);
  const rest = home.week.length - shown.length;
  return {
    summary: summaries.answer,
    body: [
      heading(chat.next.title),
      ...(shown.length === 0 ? [paragraph(chat.next.none)] : shown.flatMap(weekRow)),
      ...(rest > 0 ? [subtle(chat.next.more(rest))] : []),
      ...(home.needsTotal > 0 ? [paragraph(chat.next.needs(home.needsTotal))] : []),
    ],
    actions: [open(labels.openApp, tabLink(links))],
  };
}

function weekRow(row: HomeView['week'][number]): CardElementArray {
  const when = meetingText(Temporal.Instant.from(row.start), Temporal.Instant.from(row.end));
  return [
    line({ bold: stepName(row.step, row.cycle) }, `, ${row.teacher}`),
    subtleLine(`${when} · ${placeText(row)}`),
    subtleLine(weekLine(row.start, row.week)),
  ];
}

/** The way to her maatje: a chat of the two of them. What she asks there passes through nobody else's hands. */
export function maatjeCard({ maatje }: HomeView): Sketch {
  if (!maatje) return sentenceCard(chat.maatje.none);
  const between = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(maatje.mail)}`;
  return {
    summary: summaries.answer,
    body: [heading(chat.maatje.title), line({ bold: oneLine(maatje.name) }), paragraph(chat.maatje.text)],
    actions: [open(chat.maatje.open, between)],
  };
}

/** The way to the start page, for whoever may start one; `begun`: what came of the name that was given with it. */
export function startCard(
  links: LinkSettings,
  home: Pick<HomeView, 'mayStart'>,
  begun?: keyof typeof chat.start.begun,
): Sketch {
  if (!home.mayStart) return sentenceCard(chat.start.mayNot);
  return {
    summary: summaries.answer,
    body: [
      heading(chat.start.title),
      ...(begun ? [paragraph(chat.start.begun[begun])] : []),
      paragraph(chat.start.may),
    ],
    actions: [open(labels.openStart, tabLink(links, 'start'))],
  };
}

/** The verslagen that stand open for the reader, each to be begun here. */
export function verslagenCard(links: LinkSettings, home: HomeView): Sketch {
  const needs = home.needs.filter(({ kind }) => toWrite.includes(kind));
  if (needs.length === 0) return noneCard(links);
  const shown = needs.slice(0, ROWS);
  const rest = needs.length - shown.length;
  return {
    summary: summaries.answer,
    body: [
      heading(chat.verslagen.title),
      paragraph(chat.verslagen.choose),
      ...(rest > 0 ? [subtle(chat.verslagen.more(rest))] : []),
    ],
    actions: [...shown.map((need) => openVerslag(need, links)), open(labels.openApp, tabLink(links))],
  };
}

/** What is asked in writing of a whole trajectory, and too long for a card: on its page. */
const onPage: readonly Need['kind'][] = ['eindrapportage', 'interimReport', 'closingReport', 'vaststelling'];
const toWrite: readonly Need['kind'][] = ['verslag', 'verslagOpen', ...onPage];

function noneCard(links: LinkSettings): Sketch {
  const actions = [say(labels.next, 'wat komt er'), open(labels.openApp, tabLink(links))];
  return { summary: summaries.answer, body: [line(chat.verslagen.none)], actions };
}

function openVerslag(need: Need, links: LinkSettings) {
  const { trajectory, moment, document, documentKind } = need;
  if (documentKind !== undefined && onPage.includes(need.kind)) {
    const page = pages.write(trajectory, documentKind, moment);
    return open(oneLine(`${words.needs[need.kind]}, ${need.teacher}`), tabLink(links, page));
  }
  const card = {
    card: 'verslag',
    trajectory,
    ...(moment ? { moment } : {}),
    ...(document ? { document } : {}),
  };
  const about = need.step ? stepName(need.step, need.cycle ?? 0) : labels.openPage;
  return ask(oneLine(`${about}, ${need.teacher}`), { verb: 'show', card });
}

/** Trajectories of the reader herself in which a name occurs. */
export function foundCard(
  links: LinkSettings,
  { trajectories, found }: FoundTrajectories,
  text: string,
): Sketch {
  const shown = trajectories.slice(0, ROWS);
  const [first, ...others] = shown.map((one) =>
    open(oneLine(labels.openTrajectory(one.teacher)), tabLink(links, pages.trajectory(one.id))),
  );
  if (!first) return sentenceCard(chat.find.none(text));
  return {
    summary: summaries.answer,
    body: [
      heading(chat.find.title),
      subtleLine(chat.find.asked(text)),
      ...shown.flatMap(foundRow),
      ...(found > shown.length ? [subtle(chat.find.more)] : []),
    ],
    actions: [first, ...others],
  };
}

function foundRow(one: TrajectorySummary): CardElementArray {
  const now = one.next ? stepName(one.next.step, one.next.cycle) : words.stages[one.stage];
  return [line({ bold: one.teacher }, `, ${one.school}`), subtleLine(now)];
}
