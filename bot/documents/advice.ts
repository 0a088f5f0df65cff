import { HeadingLevel, Paragraph } from 'docx';
import { longDatedText } from '../../domain/calendar/date-texts.ts';
import { formOf } from '../../domain/forms/catalogue.ts';
import { adviceTexts } from '../../domain/texts/nl/advices.ts';
import { formTexts } from '../../domain/texts/nl/forms.ts';
import type { AdviceView } from '../../domain/views/view/advice.ts';
import { fieldBlocks } from './field-blocks.ts';
import { fact, fileOf } from './file.ts';

const headings = { field: HeadingLevel.HEADING_1, part: HeadingLevel.HEADING_2 };

/** What the board reads of one trajectory as a Word file (.docx): the advice, and nothing around it. */
export async function wordOfAdvice(advice: AdviceView): Promise<Uint8Array> {
  const { teacher, school, authorName, deliveredAt, week, version } = advice;
  const form = formOf(advice.form);
  const title = formTexts[form.id]?.title ?? form.id;
  const { facts, only } = adviceTexts;
  const written = { form: advice.form, values: advice.values, goals: [], schoolWeeks: week ? [week] : [] };
  const body = [
    new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
    fact(facts.teacher, teacher),
    fact(facts.school, school),
    fact(facts.author, authorName),
    fact(facts.told, longDatedText(deliveredAt, week)),
    fact(facts.version, String(version)),
    ...form.fields.flatMap((field) => fieldBlocks(field, written, headings)),
    new Paragraph(only),
  ];
  return fileOf({ title, creator: authorName, mark: '', body });
}
