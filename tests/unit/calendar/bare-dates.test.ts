import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const files = globSync('{domain,bot,tabs}/**/*.{ts,tsx}', { cwd: root });
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

/** What says a day without its week. */
const bare =
  /\b(dateText|longDateText|shortDateText|meetingText|dayText|longDayText|shortDayText|dayAndTimeText|spanText|dayWords|momentText)\(/;

/** Where that is right: a stamp of what was done, or a day whose week stands below it or at the head of its row. */
const where: Readonly<Record<string, readonly string[]>> = {
  'what the others are made of': [
    'domain/calendar/date-texts.ts',
    'domain/calendar/wording.ts',
    'tabs/parts/dates/when.ts',
    'bot/documents/day-and-time.ts',
  ],
  'when something was written, read, signed, sent, changed or kept': [
    'bot/documents/about-me-written.ts',
    'bot/documents/about-me.ts',
    'bot/documents/word.ts',
    'bot/graph/lists/moment-rows.ts',
    'bot/teams/cards/draw.ts',
    'domain/documents/sources.ts',
    'domain/export/kept-text.ts',
    'tabs/pages/document/altered.tsx',
    'tabs/pages/document/document-page.tsx',
    'tabs/pages/document/reaction.tsx',
    'tabs/pages/document/release/given.tsx',
    'tabs/pages/document/sign.tsx',
    'tabs/pages/document/versions.tsx',
    'tabs/pages/growth/compare.tsx',
    'tabs/pages/kijkwijzers/beside.tsx',
    'tabs/pages/kijkwijzers/over-time.tsx',
    'tabs/pages/moment/film-card.tsx',
    'tabs/pages/tailored/tailored-page.tsx',
    'tabs/pages/trajectory/about-me.tsx',
    'tabs/pages/trajectory/goals.tsx',
    'tabs/pages/trajectory/growth.tsx',
    'tabs/pages/trajectory/log.tsx',
    'tabs/pages/year/plan-card.tsx',
    'tabs/parts/documents/document-list.tsx',
  ],
  'a day whose week stands below it, before it or behind it': [
    'bot/teams/cards/facts.ts',
    'bot/teams/cards/overview.ts',
    'tabs/pages/advices/advice-page.tsx',
    'tabs/pages/advices/advices-page.tsx',
    'tabs/pages/calendar/touched-dialog.tsx',
    'tabs/pages/document/stamp.tsx',
    'tabs/pages/home/trajectory-row.tsx',
    'tabs/pages/moment/attendees.tsx',
    'tabs/pages/moment/lesson-thread.tsx',
    'tabs/pages/moment/question.tsx',
    'tabs/pages/moment/when-card.tsx',
    'tabs/pages/plan/plan-row.tsx',
    'tabs/pages/replan/replan-page.tsx',
    'tabs/pages/replan/replan-row.tsx',
    'tabs/pages/tailored/activities.tsx',
    'tabs/parts/dates/coming-up.tsx',
    'tabs/parts/timeline/timeline-item.tsx',
  ],
  'a picture that has its weeks on its axis, the name of a month or of a weekday': [
    'tabs/pages/calendar/months.ts',
    'tabs/pages/plan/plan-day.tsx',
    'tabs/pages/year/load-strips.tsx',
    'tabs/parts/dates/day-block.tsx',
    'tabs/parts/fields/day-input.tsx',
    'tabs/parts/timeline/backdrop.tsx',
  ],
};

test('a day stands without its week only where that is meant', () => {
  const found = files.filter((file) => bare.test(textOf(file)));
  expect(
    found.toSorted(),
    'Say a day that somebody plans by with datedText and the like (domain/calendar/date-texts.ts), on a page with useDated; a stamp of what was done may stand alone: then it belongs in this list.',
  ).toEqual(Object.values(where).flat().toSorted());
});

test('nobody makes dates in words of her own', () => {
  const own = files.filter((file) => /Intl\.DateTimeFormat|toLocale(Date|Time)?String\(/.test(textOf(file)));
  // A line of Microsoft's library, that the build takes out.
  expect(own).toEqual(['tabs/vite.config.ts']);
});
