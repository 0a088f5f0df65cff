import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { weekLine } from '../../domain/calendar/date-texts.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import { formTexts } from '../../domain/texts/nl/forms.ts';
import { capital, stepName } from '../../domain/texts/nl/names.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { weekAmong } from '../../domain/views/school/week-among.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { dayWords, timeWords } from './day-and-time.ts';
import { fieldBlocks } from './field-blocks.ts';
import { fact, fileOf } from './file.ts';

const headings = { field: HeadingLevel.HEADING_1, part: HeadingLevel.HEADING_2 };

/**
 * A document as a Word file (.docx): title, whom and what it is about, the sections of its form, the teacher's
 * reaction, and who read it when. It holds what the view holds: the view was cut to its reader before.
 */
export async function wordOf(document: DocumentView, trajectory: TrajectoryView): Promise<Uint8Array> {
  const form = formOf(document.form);
  const title = formTexts[document.called ?? form.id]?.title ?? form.id;
  const written = { ...document, schoolWeeks: trajectory.schoolWeeks };
  const body = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...facts(document, trajectory),
    ...form.fields.flatMap((field) => fieldBlocks(field, written, headings)),
    ...reaction(document),
    ...signed(document),
    ...seen(document),
  ];
  return fileOf({ title, creator: document.authorName, mark: markOf(document), body });
}

function facts(document: DocumentView, trajectory: TrajectoryView): Paragraph[] {
  const moment = trajectory.moments.find((one) => one.moment === document.moment);
  const about = moment?.start ?? document.at;
  const week = ['Week', weekLine(about, weekAmong(trajectory.schoolWeeks, about))] as const;
  const date = ['Datum', dayWords(document.at)] as const;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Leerkracht', trajectory.teacher],
    ['School', trajectory.school],
    ['Begeleider', trajectory.coach],
    ['Geschreven door', document.authorName],
    ['Over', moment?.start && `${capital(stepName(moment.step, moment.cycle))}, ${dayWords(moment.start)}`],
    ...(moment?.start ? [week, date] : [date, week]),
    ['Versie', String(document.version)],
  ];
  return rows.flatMap(([label, value]) => (value ? [fact(label, value)] : []));
}

function reaction(document: DocumentView): Paragraph[] {
  if (!document.reaction?.text) return [];
  const { name, text, at } = document.reaction;
  return [
    new Paragraph({ text: 'Reactie van de leerkracht', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(text),
    new Paragraph({ children: [new TextRun({ text: `${name}, ${dayWords(at)}`, italics: true })] }),
  ];
}

/** Who agreed with this version, and when. */
function signed({ signed: names = [] }: DocumentView): Paragraph[] {
  if (names.length === 0) return [];
  return [
    new Paragraph({ text: tabs.documents.sign.title, heading: HeadingLevel.HEADING_1 }),
    ...names.map(
      ({ name, at }) =>
        new Paragraph({
          text: `${name}, ${dayWords(at)} om ${timeWords(at)}`,
          numbering: { reference: 'lijst', level: 0 },
        }),
    ),
  ];
}

/** "Gezien" says that it was read, not that its reader agrees; in a leader's copy only that she did herself. */
function seen(document: DocumentView): Paragraph[] {
  const readers = document.readBy ?? (document.seen ? [document.seen] : []);
  if (readers.length === 0) return [];
  return [
    new Paragraph({ text: 'Gezien', heading: HeadingLevel.HEADING_1 }),
    ...readers.map(
      ({ name, at }) =>
        new Paragraph({
          text: `${name}, ${dayWords(at)} om ${timeWords(at)}`,
          numbering: { reference: 'lijst', level: 0 },
        }),
    ),
  ];
}

function markOf({ hash, deliveredAt, at }: DocumentView): string {
  return hash ? `Vastgelegd ${dayWords(deliveredAt ?? at)} · kenmerk ${hash.slice(0, 12)} · ` : '';
}
