import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { Temporal } from 'temporal-polyfill';
import { longDateText, timeText } from '../../domain/calendar/wording.ts';
import { ZONE } from '../../domain/calendar/zone.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import { formTexts } from '../../domain/texts/nl/forms.ts';
import type { DocumentView, TrajectoryView } from '../../domain/views/view.ts';
import { fieldBlocks } from './field-blocks.ts';

/**
 * A document as a Word file (.docx): title, whom and what it is about, the sections of its form, the teacher's
 * reaction, and who read it when. It holds what the view holds: the view was cut to its reader before.
 */
export async function wordOf(document: DocumentView, trajectory: TrajectoryView): Promise<Uint8Array> {
  const form = formOf(document.form);
  const title = formTexts[form.id]?.title ?? form.id;
  const body = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    ...facts(document, trajectory),
    ...form.fields.flatMap((field) => fieldBlocks(field, document)),
    ...reaction(document),
    ...seen(document),
  ];
  const file = new Document({
    title,
    creator: document.authorName,
    description: '',
    styles: { default: style },
    numbering: { config: [{ reference: 'lijst', levels: [bullet] }] },
    sections: [
      {
        properties: { page: { margin: { top: 1_300, bottom: 1_300, left: 1_300, right: 1_300 } } },
        footers: { default: footer(document) },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 400, hanging: 220 } } },
};

const ink = '242424';
const accent = '3D5A80';
const style = {
  document: {
    run: { font: 'Calibri', size: 22, color: ink },
    paragraph: { spacing: { after: 120, line: 300 } },
  },
  title: {
    run: { font: 'Calibri', size: 44, bold: true, color: accent },
    paragraph: { spacing: { after: 160 } },
  },
  heading1: {
    run: { font: 'Calibri', size: 28, bold: true, color: accent },
    paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
  },
  heading2: {
    run: { font: 'Calibri', size: 23, bold: true, color: ink },
    paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
  },
};

function facts(document: DocumentView, trajectory: TrajectoryView): Paragraph[] {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Leerkracht', trajectory.teacher],
    ['School', trajectory.school],
    ['Begeleider', trajectory.coach],
    ['Geschreven door', document.authorName],
    ['Datum', day(document.at)],
    ['Versie', String(document.version)],
  ];
  return rows.flatMap(([label, value]) =>
    value
      ? [
          new Paragraph({
            spacing: { after: 20 },
            children: [new TextRun({ text: `${label}: `, bold: true, color: accent }), new TextRun(value)],
          }),
        ]
      : [],
  );
}

function reaction(document: DocumentView): Paragraph[] {
  if (!document.reaction?.text) return [];
  const { name, text, at } = document.reaction;
  return [
    new Paragraph({ text: 'Reactie van de leerkracht', heading: HeadingLevel.HEADING_1 }),
    new Paragraph(text),
    new Paragraph({ children: [new TextRun({ text: `${name}, ${day(at)}`, italics: true })] }),
  ];
}

/** "Gezien" says that it was read, not that its reader agrees. */
function seen(document: DocumentView): Paragraph[] {
  const readers = document.readBy ?? [];
  if (readers.length === 0) return [];
  return [
    new Paragraph({ text: 'Gezien', heading: HeadingLevel.HEADING_1 }),
    ...readers.map(
      ({ name, at }) =>
        new Paragraph({
          text: `${name}, ${day(at)} om ${time(at)}`,
          numbering: { reference: 'lijst', level: 0 },
        }),
    ),
  ];
}

function footer(document: DocumentView): Footer {
  const mark = document.hash
    ? `Vastgelegd ${day(document.deliveredAt ?? document.at)} · kenmerk ${document.hash.slice(0, 12)} · `
    : '';
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text: `${mark}pagina `, size: 16 }),
          new TextRun({ children: [PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES], size: 16 }),
        ],
      }),
    ],
  });
}

const local = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);
const day = (instant: string) => longDateText(local(instant).toPlainDate());
const time = (instant: string) => timeText(local(instant).toPlainTime());
