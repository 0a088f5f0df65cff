import { type HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { longDatedText } from '../../domain/calendar/date-texts.ts';
import type {
  Agreement,
  ContactWish,
  Field,
  Leerdoel,
  Mark,
  PointText,
  ProgrammeLine,
} from '../../domain/forms/form.ts';
import { partsOf } from '../../domain/forms/headed.ts';
import { isDay } from '../../domain/forms/values.ts';
import { instrumentIn, itemAt } from '../../domain/kijkwijzers/catalogue.ts';
import { NOT_APPLICABLE, type Ratings } from '../../domain/kijkwijzers/instrument.ts';
import { fieldTexts } from '../../domain/texts/nl/forms.ts';
import { leerdoelTexts, notApplicableText, ratingHeads } from '../../domain/texts/nl/growth.ts';
import { lineText } from '../../domain/texts/nl/tailoring.ts';
import { weekAmong } from '../../domain/views/school/week-among.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';

type Written = Pick<DocumentView, 'form' | 'values' | 'goals'> & Pick<TrajectoryView, 'schoolWeeks'>;
type Heading = (typeof HeadingLevel)[keyof typeof HeadingLevel];

/** What a field's label is, and what a part of it: they stand under the heading of whatever holds them. */
export interface FieldHeadings {
  readonly field: Heading;
  readonly part: Heading;
}

/** One field as a section: its label as a heading, then what was filled in. Nothing for what was left empty. */
export function fieldBlocks(field: Field, document: Written, headings: FieldHeadings): (Paragraph | Table)[] {
  const value = document.values[field.id];
  const content = value === undefined ? [] : blocksOf(field, value as never, document, headings.part);
  if (content.length === 0) return [];
  const label = fieldTexts[`${document.form}.${field.id}`]?.label ?? field.id;
  return [new Paragraph({ text: label, heading: headings.field }), ...content];
}

function blocksOf(field: Field, value: never, document: Written, part: Heading): (Paragraph | Table)[] {
  switch (field.kind) {
    case 'longText':
      return field.headed ? headed(value as string, part) : paragraphs(value as string);
    case 'text':
    case 'choice':
    case 'link':
      return paragraphs(value as string);
    case 'date':
      return paragraphs(dated(value as string, document));
    case 'lines':
      return (value as readonly string[]).map(item);
    case 'perGoal':
      return perGoal(value as Readonly<Record<string, string>>, document, part);
    case 'perPoint':
      return (value as readonly PointText[]).flatMap(({ point, text }) => [
        new Paragraph({ text: point, heading: part }),
        ...paragraphs(text),
      ]);
    case 'agreements':
      return [
        table(
          ['Wie', 'Wat', 'Wanneer'],
          (value as readonly Agreement[]).map((one) => [one.who, one.what, dated(one.byWhen, document)]),
        ),
      ];
    case 'ratings':
      return ratingBlocks(value as Ratings, part);
    case 'leerdoelen':
      return (value as readonly Leerdoel[]).flatMap((one) => leerdoelBlocks(one, part));
    case 'contacts':
      return (value as readonly ContactWish[]).map(({ on, subject }) =>
        item(subject ? `${dated(on, document)}: ${subject}` : dated(on, document)),
      );
    case 'programme':
      return (value as readonly ProgrammeLine[]).map((line) => item(lineText(line)));
    case 'marks':
      return (value as readonly Mark[]).map(({ second, focus, note }) =>
        item(`${clock(second)} ${focus}: ${note}`),
      );
  }
}

/** Blank lines part paragraphs; single line ends are kept, and a line that begins with a dash is one of a list. */
export function paragraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .flatMap(block);
}

function block(text: string): Paragraph[] {
  const made: Paragraph[] = [];
  let plain: string[] = [];
  const close = () => {
    if (plain.length > 0) made.push(withBreaks(plain));
    plain = [];
  };
  for (const line of text.split('\n')) {
    if (!line.startsWith('- ')) plain.push(line);
    else {
      close();
      made.push(item(line.slice(2)));
    }
  }
  close();
  return made;
}

function withBreaks(lines: readonly string[]): Paragraph {
  return new Paragraph({
    children: lines.map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) })),
  });
}

function headed(text: string, part: Heading): Paragraph[] {
  return partsOf(text).flatMap((one) => [
    ...(one.heading === undefined ? [] : [new Paragraph({ text: one.heading, heading: part })]),
    ...paragraphs(one.text),
  ]);
}

function perGoal(value: Readonly<Record<string, string>>, document: Written, part: Heading): Paragraph[] {
  return document.goals.flatMap((goal) => {
    const text = value[goal.id];
    return text ? [new Paragraph({ text: goal.text, heading: part }), ...paragraphs(text)] : [];
  });
}

/** Block by block: what was to be seen in words, and the note. */
function ratingBlocks(ratings: Ratings, part: Heading): (Paragraph | Table)[] {
  const { items, notes } = ratings;
  const used = instrumentIn(ratings);
  if (!used) return [];
  const word = (step: string) =>
    step === NOT_APPLICABLE ? notApplicableText : (used.scale.find((one) => one.id === step)?.word ?? '');
  return used.blocks.flatMap((block) => {
    const rows = block.items.flatMap(({ id, text }) => (items[id] ? [[text, word(items[id])]] : []));
    const note = notes[block.id];
    if (rows.length === 0 && !note) return [];
    return [
      new Paragraph({ text: block.name, heading: part }),
      ...(rows.length > 0 ? [table(ratingHeads, rows)] : []),
      ...(note ? paragraphs(note) : []),
    ];
  });
}

function leerdoelBlocks(leerdoel: Leerdoel, heading: Heading): Paragraph[] {
  const parts = ['why', 'actions', 'needs', 'seen'] as const;
  const links = [...leerdoel.werkpunten, ...leerdoel.items.flatMap((one) => itemAt(one)?.item.text ?? [])];
  return [
    new Paragraph({ text: leerdoel.want, heading }),
    ...links.map(item),
    ...parts.flatMap((part) =>
      leerdoel[part] ? paragraphs(`${leerdoelTexts[part].label}\n${leerdoel[part]}`) : [],
    ),
  ];
}

/** A line of a list. */
export function item(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'lijst', level: 0 } });
}

/** A table with a row of heads. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
  const cell = (text: string, bold: boolean) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, children: head.map((one) => cell(one, true)) }),
      ...rows.map((row) => new TableRow({ children: row.map((one) => cell(one, false)) })),
    ],
  });
}

function dated(day: string, { schoolWeeks }: Written): string {
  return isDay(day) ? longDatedText(day, weekAmong(schoolWeeks, day)) : day;
}

function clock(second: number): string {
  return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
}
