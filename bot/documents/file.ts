import {
  AlignmentType,
  Document,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';

interface Written {
  readonly title: string;
  readonly creator: string;
  /** Stands in the footer, before the number of the page. */
  readonly mark: string;
  readonly body: readonly (Paragraph | Table)[];
}

/** What was written as a Word file (.docx), in the one style that all our files have. */
export async function fileOf({ title, creator, mark, body }: Written): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator,
    description: '',
    styles: { default: style },
    numbering: { config: [{ reference: 'lijst', levels: [bullet] }] },
    sections: [
      {
        properties: { page: { margin: { top: 1_300, bottom: 1_300, left: 1_300, right: 1_300 } } },
        footers: { default: footer(mark) },
        children: body,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** One fact on a line: 'School: De Klimop'. */
export function fact(label: string, value: string): Paragraph {
  return new Paragraph({
    spacing: { after: 20 },
    children: [new TextRun({ text: `${label}: `, bold: true, color: accent }), new TextRun(value)],
  });
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
  heading3: {
    run: { font: 'Calibri', size: 22, bold: true, color: accent },
    paragraph: { spacing: { before: 160, after: 40 }, keepNext: true },
  },
  heading4: {
    run: { font: 'Calibri', size: 22, bold: true, italics: true, color: ink },
    paragraph: { spacing: { before: 120, after: 40 }, keepNext: true },
  },
};

function footer(mark: string): Footer {
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
