import { HeadingLevel, Paragraph, type Table } from 'docx';
import type { AboutMe, DocumentAboutMe } from '../../domain/export/about-me.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import { aboutMeTexts } from '../../domain/texts/nl/about-me.ts';
import { capital, documentName } from '../../domain/texts/nl/names.ts';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { words } from '../../domain/texts/nl/words.ts';
import { dayWords, timeWords } from './day-and-time.ts';
import { fieldBlocks, item, paragraphs, table } from './field-blocks.ts';
import { fact } from './file.ts';

const texts = aboutMeTexts.document;
const headings = { field: HeadingLevel.HEADING_3, part: HeadingLevel.HEADING_4 };

/** One version: what stands in it, her own reaction, whom she let read it, and who did. */
export function writtenBlocks(
  document: DocumentAboutMe,
  schoolWeeks: AboutMe['schoolWeeks'],
): (Paragraph | Table)[] {
  return [
    new Paragraph({
      text: capital(documentName(document.called ?? document.kind, document.cycle ?? 0, document.step)),
      heading: HeadingLevel.HEADING_2,
    }),
    ...facts(document),
    ...formOf(document.form).fields.flatMap((field) =>
      fieldBlocks(field, { ...document, schoolWeeks }, headings),
    ),
    ...reaction(document),
    ...signed(document),
    ...releases(document),
    ...readers(document),
  ];
}

function facts({
  authorName,
  at,
  version,
  state,
  hash,
  deliveredAt,
  withdrawnAt,
  released,
}: DocumentAboutMe) {
  const rows: readonly (readonly [string, string | undefined])[] = [
    [texts.by, authorName],
    [texts.on, dayWords(at)],
    [texts.version, released ? texts.released : String(version)],
    [
      texts.state,
      deliveredAt ? `${words.documentStates[state]}, ${dayWords(deliveredAt)}` : words.documentStates[state],
    ],
    [texts.withdrawn, withdrawnAt && dayWords(withdrawnAt)],
    [texts.hash, hash],
  ];
  return rows.flatMap(([label, value]) => (value ? [fact(label, value)] : []));
}

function reaction({ reaction: said }: DocumentAboutMe): Paragraph[] {
  if (!said?.text) return [];
  return [
    heading(texts.reaction),
    ...paragraphs(said.text),
    new Paragraph(`${said.name}, ${dayWords(said.at)}`),
  ];
}

function signed({ signed: names = [] }: DocumentAboutMe): Paragraph[] {
  if (names.length === 0) return [];
  return [
    heading(tabs.documents.sign.title),
    ...names.map(({ name, at }) => item(`${name}, ${dayWords(at)}, ${timeWords(at)}`)),
  ];
}

function releases({ releases: all }: DocumentAboutMe): (Paragraph | Table)[] {
  if (all.length === 0) return [];
  const rows = all.map(({ to, at, passages, state, deliveredAt, readAt }) => [
    to,
    `${passages ? texts.part : texts.whole}, ${dayWords(at)}`,
    deliveredAt ? `${texts.states[state]}, ${dayWords(deliveredAt)}` : texts.states[state],
    readAt ? `${dayWords(readAt)}, ${timeWords(readAt)}` : '',
  ]);
  return [heading(texts.releases), table(texts.releaseHeads, rows)];
}

function readers({ readBy = [] }: DocumentAboutMe): Paragraph[] {
  if (readBy.length === 0) return [];
  return [
    heading(texts.readBy),
    ...readBy.map(({ name, at }) => item(`${name}, ${dayWords(at)}, ${timeWords(at)}`)),
  ];
}

function heading(text: string): Paragraph {
  return new Paragraph({ text, heading: HeadingLevel.HEADING_3 });
}
