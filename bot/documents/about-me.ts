import { HeadingLevel, Paragraph, type Table } from 'docx';
import { longDatedText } from '../../domain/calendar/date-texts.ts';
import type { AboutMe } from '../../domain/export/about-me.ts';
import { keptText } from '../../domain/export/kept-text.ts';
import type { Kept } from '../../domain/export/retention.ts';
import { isDay } from '../../domain/forms/values.ts';
import { aboutMeTexts } from '../../domain/texts/nl/about-me.ts';
import { capital, documentName, stepName } from '../../domain/texts/nl/names.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { whereItStandsText } from '../../domain/texts/nl/where-it-stands.ts';
import { words } from '../../domain/texts/nl/words.ts';
import { weekAmong } from '../../domain/views/school/week-among.ts';
import { writtenBlocks } from './about-me-written.ts';
import { dayWords, timeWords } from './day-and-time.ts';
import { item, table } from './field-blocks.ts';
import { fact, fileOf } from './file.ts';

const texts = aboutMeTexts.document;

/** All about her as a Word file (.docx): what the export holds, in words, with nothing left out but technical marks. */
export async function wordOfAboutMe(about: AboutMe): Promise<Uint8Array> {
  const { teacher } = about.trajectory;
  const dated = (day: string) => longDatedText(day, weekAmong(about.schoolWeeks, day));
  const body = [
    new Paragraph({ text: aboutMeTexts.title, heading: HeadingLevel.TITLE }),
    new Paragraph(texts.lead(teacher, `${dayWords(about.made)}, ${timeWords(about.made)}`)),
    ...section(texts.trajectory, facts(about, dated)),
    ...section(
      texts.people,
      about.trajectory.people.map(({ name, role }) => item(`${name}, ${words.roles[role]}`)),
    ),
    ...section(texts.goals, goals(about, dated)),
    ...section(texts.moments, [moments(about, dated)]),
    ...(about.polls.length > 0 ? section(texts.polls, [polls(about, dated)]) : []),
    ...section(texts.films, films(about)),
    ...section(texts.agreements, agreements(about, dated)),
    ...section(
      texts.written,
      about.documents.flatMap((one) => writtenBlocks(one, about.schoolWeeks)),
    ),
    ...section(
      aboutMeTexts.kept,
      about.kept.map((one) => item(keptLine(one, dated))),
    ),
    ...section(texts.log, [log(about)]),
  ];
  return fileOf({ title: aboutMeTexts.title, creator: texts.app, mark: '', body });
}

function section(title: string, content: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...(content.length > 0 ? content : [new Paragraph(texts.nothing)]),
  ];
}

type Dated = (day: string) => string;

function facts({ trajectory }: AboutMe, dated: Dated): Paragraph[] {
  const { templateId, teacher, school, coach, startsOn, endsOn, discussedAt, ended } = trajectory;
  const kinds: Readonly<Record<string, string>> = words.templates;
  const answer = trajectory.myMatchAnswer;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.kind, kinds[templateId] ?? templateId],
    [texts.teacher, teacher],
    [texts.school, school],
    [texts.coach, coach],
    [texts.period, `${dated(startsOn)} – ${dated(endsOn)}`],
    [texts.stage, whereItStandsText(trajectory)],
    [texts.discussed, discussedAt && dayWords(discussedAt)],
    [texts.answer, answer === undefined ? undefined : answer ? texts.yes : texts.no],
    [ended?.early ? texts.endedEarly : texts.ended, ended && dated(ended.on)],
  ];
  return rows.flatMap(([label, value]) => (value ? [fact(label, value)] : []));
}

function goals(
  { trajectory: { goals: agreed = [], goalsSeenBy = [], goalProposal } }: AboutMe,
  dated: Dated,
): Paragraph[] {
  const line = ({ text, appraisedOn }: (typeof agreed)[number]) =>
    item(appraisedOn ? `${text} (${tabs.trajectory.appraisal(dated(appraisedOn))})` : text);
  return [
    ...agreed.map(line),
    ...goalsSeenBy.map(({ name, at }) => new Paragraph(tabs.trajectory.goalsSeenBy(name, dayWords(at)))),
    ...(goalProposal
      ? [
          new Paragraph({ text: texts.goalProposal, heading: HeadingLevel.HEADING_2 }),
          ...goalProposal.goals.map(line),
        ]
      : []),
  ];
}

function moments({ moments: all }: AboutMe, dated: Dated): Table {
  return table(
    texts.momentHeads,
    all.map(({ step, cycle, start, state, place, reason, attendees }) => [
      capital(stepName(step, cycle)),
      start
        ? [dated(start), timeWords(start), words.places[place]].join(', ')
        : state === 'dropped'
          ? texts.without
          : texts.noDate,
      reason ? `${words.momentStates[state]}: ${words.notHeldReasons[reason]}` : words.momentStates[state],
      attendees.map(({ name }) => name).join(', '),
    ]),
  );
}

function polls({ polls: all }: AboutMe, dated: Dated): Table {
  const time = (start: string) => [dated(start), timeWords(start)].join(', ');
  return table(
    texts.pollHeads,
    all.map(({ step, cycle, at, byName, times, askedNames, answered }) => [
      capital(stepName(step, cycle)),
      `${[byName, ...(askedNames ? [texts.askedOf(askedNames.join(', '))] : [])].join(' ')}, ${dayWords(at)}`,
      times.map(time).join('; '),
      answered
        ? `${answered.can.length > 0 ? answered.can.map(time).join('; ') : texts.noTime} (${dayWords(answered.at)})`
        : texts.noAnswer,
    ]),
  );
}

function films({ moments: all }: AboutMe): Paragraph[] {
  return all.flatMap(({ film, step, cycle }) => {
    if (!film?.reference && !film?.marks.length) return [];
    const marks = film.marks.map(({ second, focus, note }) => item(`${clock(second)} ${focus}: ${note}`));
    return [
      new Paragraph({ text: capital(stepName(step, cycle)), heading: HeadingLevel.HEADING_2 }),
      ...(film.reference ? [fact(texts.filmAt, film.reference)] : []),
      ...marks,
    ];
  });
}

function clock(second: number): string {
  return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
}

function agreements({ agreements: all }: AboutMe, dated: Dated): Table[] {
  if (all.length === 0) return [];
  const rows = all.map(({ who, what, byWhen, doneAt }) => [
    ...[who, what, isDay(byWhen) ? dated(byWhen) : byWhen],
    doneAt ? dayWords(doneAt) : texts.open,
  ]);
  return [table(texts.agreementHeads, rows)];
}

function keptLine(kept: Kept, dated: Dated): string {
  if (kept.of === 'document') {
    const name = aboutMeTexts.keptDocuments(capital(documentName(kept.kind, 0)), kept.count);
    return `${name}: ${keptText(kept, dated)}`;
  }
  const film = aboutMeTexts.filmOf(stepName(kept.step, kept.cycle));
  if (kept.deletedAt) return `${film}: ${aboutMeTexts.filmGone(dayWords(kept.deletedAt))}`;
  return `${film}: ${kept.deleteOn ? aboutMeTexts.filmGoes(dated(kept.deleteOn)) : aboutMeTexts.filmNoDay}`;
}

function log({ log: entries, moments: all, documents }: AboutMe): Table {
  const said: Readonly<Record<string, string>> = tabs.log;
  const aboutText = (about: string | undefined): string => {
    const moment = all.find((one) => one.moment === about);
    if (moment) return `: ${stepName(moment.step, moment.cycle)}`;
    const document = documents.find((one) => one.id === about);
    return document ? `: ${documentName(document.kind, document.cycle ?? 0, document.step)}` : '';
  };
  return table(
    texts.logHeads,
    entries.map(({ at, byName, what, about, toName, answer }) => [
      `${dayWords(at)}, ${timeWords(at)}`,
      byName || texts.app,
      [
        `${said[what] ?? what}${aboutText(about)}`,
        ...(toName ? [tabs.trajectory.logTo(toName)] : []),
        ...(answer ? [tabs.trajectory.logAnswer[answer]] : []),
      ].join(', '),
    ]),
  );
}
