import type { IRichTextBlock } from '@microsoft/teams.cards';
import { Temporal } from 'temporal-polyfill';
import { weekLine, weekText } from '../../../domain/calendar/date-texts.ts';
import { dateText, longDateText, meetingText, timeText } from '../../../domain/calendar/wording.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { factLabels, openAgreementsText } from '../../../domain/texts/nl/cards.ts';
import { capital } from '../../../domain/texts/nl/names.ts';
import { placeText } from '../../../domain/texts/nl/place-text.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { replanTexts } from '../../../domain/texts/nl/replan.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { CardFact } from '../../../domain/views/cards/card-view.ts';
import type { SchoolWeekView } from '../../../domain/views/view/school-week.ts';
import type { Span } from '../../../domain/views/view/span.ts';
import { attention, line, subtleLine } from './elements.ts';
import { documentName, stepName } from './wording.ts';

type Difference = Extract<CardFact, { readonly fact: 'difference' }>;
type Votes = Extract<CardFact, { readonly fact: 'votes' }>;

/** A fact as a line, what it is and how it reads; a meeting that is to move as a few. */
export function factLines(fact: CardFact, spacing: 'Medium' | 'None'): readonly IRichTextBlock[] {
  if (fact.fact === 'difference') return differenceLines(fact);
  if (fact.fact === 'votes') return votesLines(fact);
  const said = { ...line({ bold: `${factLabels[fact.fact]}: ` }, textOf(fact)), spacing };
  if (fact.fact === 'erasedOn') return [said];
  if ('at' in fact) return [said, weekBelow(fact.at, fact.week)];
  if ('start' in fact) return [said, weekBelow(fact.start, fact.week)];
  return 'day' in fact ? [said, weekBelow(fact.day, fact.week)] : [said];
}

function differenceLines({ step, cycle, name, was, now, because, blockers }: Difference): IRichTextBlock[] {
  const { withTeacher, noPlace } = replanTexts;
  const at = ({ start, end }: Difference['was']) =>
    meetingText(Temporal.Instant.from(start), Temporal.Instant.from(end));
  return [
    { ...line({ bold: capital(withTeacher(stepName(step, cycle), name)) }), spacing: 'Medium' },
    subtleLine(`${replanTexts.was} ${at(was)}. ${replanTexts.because(because)}`),
    weekBelow(was.start, was.week),
    ...(now
      ? [
          { ...line(`${replanTexts.now} `, { bold: at(now) }), spacing: 'None' } as const,
          weekBelow(now.start, now.week),
        ]
      : [{ ...attention([noPlace, ...blockers.slice(0, 1)].join(' ')), spacing: 'None' } as const]),
  ];
}

/** A time, its week, and who can then. */
function votesLines(fact: Votes): IRichTextBlock[] {
  const { can, cannot } = cardForms.times;
  const said = [
    ...(fact.can.length > 0 ? [can(fact.can)] : []),
    ...(fact.cannot.length > 0 ? [cannot(fact.cannot)] : []),
  ];
  return [
    { ...line({ bold: capital(spanText(fact)) }), spacing: 'Medium' },
    weekBelow(fact.start, fact.week),
    ...said.map((one) => subtleLine(one)),
  ];
}

/** "di 3 november, 15.45–16.30". */
function spanText({ start, end }: Span): string {
  return meetingText(Temporal.Instant.from(start), Temporal.Instant.from(end));
}

/** The same with its week behind it. */
export function spanWithWeek(span: Span): string {
  return `${spanText(span)} (${weekLine(span.start, span.week)})`;
}

/** Its week below a day or a time. */
function weekBelow(at: string, week: SchoolWeekView | undefined): IRichTextBlock {
  return subtleLine(weekLine(at, week));
}

function textOf(fact: Exclude<CardFact, Difference | Votes>): string {
  switch (fact.fact) {
    case 'when':
    case 'was':
    case 'proposed':
    case 'inCalendar':
    case 'inList':
    case 'canTime':
      return spanText(fact);
    case 'also': {
      const [from, to] = [fact.from, fact.until].map((one) =>
        timeText(Temporal.Instant.from(one).toZonedDateTimeISO(ZONE).toPlainTime()),
      );
      return `${stepName(fact.step, fact.cycle)}, ${from}–${to}`;
    }
    case 'until':
    case 'answerBy':
      return momentText(fact.at);
    case 'notHeard':
      return fact.people
        .map(({ name, reachable }) => (reachable ? name : cardForms.times.unreachable(name)))
        .join(', ');
    case 'where':
      return placeText(fact);
    case 'wasWhere':
      return words.places[fact.place];
    case 'wasKind':
      return capital(stepName(fact.step, fact.cycle));
    case 'with':
      return fact.names.join(', ');
    case 'teacher':
    case 'coach':
    case 'says':
      return fact.name;
    case 'inRole':
    case 'outOfRole':
      return `${fact.name}, ${words.roles[fact.role]}`;
    case 'bring':
      return fact.documents.map(documentName).join(', ');
    case 'reason':
      return words.notHeldReasons[fact.reason];
    case 'why':
      return fact.refusals.map(refusalText).join(' ');
    case 'answer':
      return words.answers[fact.answer];
    case 'count':
      return String(fact.moments);
    case 'agreements':
      return openAgreementsText(fact.open);
    case 'moreDifferences':
      return replanTexts.more(fact.count);
    case 'erased':
      return words.keptKinds[fact.what];
    case 'erasedOf':
      return fact.year;
    case 'tooLate':
    case 'instead':
      return weekText({ number: fact.week, monday: fact.from });
    case 'deleteOn':
      return dateText(Temporal.PlainDate.from(fact.day));
    case 'announceBy':
    case 'goesOnOn':
    case 'newEnd':
    case 'erasedOn':
    case 'erasesOn':
    case 'recoverableUntil':
      return longDateText(Temporal.PlainDate.from(fact.day));
  }
}

/** "di 3 november, 15.45", in Dutch time. */
export function momentText(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
  return `${dateText(at.toPlainDate())}, ${timeText(at.toPlainTime())}`;
}
