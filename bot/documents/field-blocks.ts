import { HeadingLevel, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { Temporal } from 'temporal-polyfill';
import { longDateText } from '../../domain/calendar/wording.ts';
import type { Agreement, ContactWish, Field, Leerdoel, Mark } from '../../domain/forms/form.ts';
import { instrumentOf, itemAt } from '../../domain/kijkwijzers/catalogue.ts';
import { NOT_APPLICABLE, type Ratings } from '../../domain/kijkwijzers/instrument.ts';
import { fieldTexts } from '../../domain/texts/nl/forms.ts';
import { leerdoelTexts, notApplicableText, ratingHeads } from '../../domain/texts/nl/growth.ts';
import type { DocumentView } from '../../domain/views/view.ts';

/** One field as a section: its label as a heading, then what was filled in. Nothing for what was left empty. */
export function fieldBlocks(field: Field, document: DocumentView): (Paragraph | Table)[] {
  const value = document.values[field.id];
  const content = value === undefined ? [] : blocksOf(field, value as never, document);
  if (content.length === 0) return [];
  const label = fieldTexts[`${document.form}.${field.id}`]?.label ?? field.id;
  return [new Paragraph({ text: label, heading: HeadingLevel.HEADING_1 }), ...content];
}

function blocksOf(field: Field, value: never, document: DocumentView): (Paragraph | Table)[] {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'choice':
    case 'link':
      return paragraphs(value as string);
    case 'date':
      return paragraphs(dayText(value as string));
    case 'lines':
      return (value as readonly string[]).map(item);
    case 'perGoal':
      return perGoal(value as Readonly<Record<string, string>>, document);
    case 'agreements':
      return [
        table(
          ['Wie', 'Wat', 'Wanneer'],
          (value as readonly Agreement[]).map((one) => [one.who, one.what, dayText(one.byWhen)]),
        ),
      ];
    case 'ratings':
      return ratingBlocks(value as Ratings);
    case 'leerdoelen':
      return (value as readonly Leerdoel[]).flatMap(leerdoelBlocks);
    case 'contacts':
      return (value as readonly ContactWish[]).map(({ on, subject }) =>
        item(subject ? `${dayText(on)}: ${subject}` : dayText(on)),
      );
    case 'marks':
      return (value as readonly Mark[]).map(({ second, focus, note }) =>
        item(`${clock(second)} ${focus}: ${note}`),
      );
  }
}

/** Blank lines part paragraphs; single line ends are kept. */
function paragraphs(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map(
      (one) =>
        new Paragraph({
          children: one
            .split('\n')
            .map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) })),
        }),
    );
}

function perGoal(value: Readonly<Record<string, string>>, document: DocumentView): Paragraph[] {
  return document.goals.flatMap((goal) => {
    const text = value[goal.id];
    return text
      ? [new Paragraph({ text: goal.text, heading: HeadingLevel.HEADING_2 }), ...paragraphs(text)]
      : [];
  });
}

/** Block by block: what was to be seen in words, and the note. */
function ratingBlocks({ instrument, version, items, notes }: Ratings): (Paragraph | Table)[] {
  const used = instrumentOf(instrument, version);
  if (!used) return [];
  const word = (step: string) =>
    step === NOT_APPLICABLE ? notApplicableText : (used.scale.find((one) => one.id === step)?.word ?? '');
  return used.blocks.flatMap((block) => {
    const rows = block.items.flatMap(({ id, text }) => (items[id] ? [[text, word(items[id])]] : []));
    const note = notes[block.id];
    if (rows.length === 0 && !note) return [];
    return [
      new Paragraph({ text: block.name, heading: HeadingLevel.HEADING_2 }),
      ...(rows.length > 0 ? [table(ratingHeads, rows)] : []),
      ...(note ? paragraphs(note) : []),
    ];
  });
}

function leerdoelBlocks(leerdoel: Leerdoel): Paragraph[] {
  const parts = ['why', 'actions', 'needs', 'seen'] as const;
  const links = [...leerdoel.werkpunten, ...leerdoel.items.flatMap((one) => itemAt(one)?.item.text ?? [])];
  return [
    new Paragraph({ text: leerdoel.want, heading: HeadingLevel.HEADING_2 }),
    ...links.map(item),
    ...parts.flatMap((part) =>
      leerdoel[part] ? paragraphs(`${leerdoelTexts[part].label}\n${leerdoel[part]}`) : [],
    ),
  ];
}

function item(text: string): Paragraph {
  return new Paragraph({ text, numbering: { reference: 'lijst', level: 0 } });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): Table {
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

function dayText(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? longDateText(Temporal.PlainDate.from(day)) : day;
}

function clock(second: number): string {
  return `${Math.floor(second / 60)}:${String(second % 60).padStart(2, '0')}`;
}
