import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useRef, useState } from 'react';
import { csvOf } from '../../../domain/imports/csv.ts';
import type { Cell, Unclear } from '../../../domain/imports/table.ts';
import { importTexts } from '../../../domain/texts/nl/imports.ts';
import { Section } from '../page/section.tsx';
import { readTable } from './read-table.ts';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
  },
  rows: { display: 'grid', gap: tokens.spacingVerticalS, paddingInlineStart: tokens.spacingHorizontalL },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What came of a file. */
export interface Imported {
  readonly taken: number;
  readonly unclear: readonly Unclear[];
  readonly missing: readonly string[];
  /** Of whom something becomes other than it stands, as sentences that say what it was and will be. */
  readonly changes?: readonly { readonly who: string; readonly said: readonly string[] }[];
}

interface ImportTableProps {
  /** Puts the rows into what is being changed; nothing is sent. */
  readonly take: (rows: readonly (readonly Cell[])[]) => Imported;
  readonly template: { readonly name: string; readonly rows: readonly (readonly string[])[] };
}

const most = 20;
const texts = importTexts;

/** A table from Excel into the form, with what was not clear beside its row. */
export function ImportTable({ take, template }: ImportTableProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<Imported | { readonly refused: string }>();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const read = await readTable(file);
    setResult(read.ok ? take(read.rows) : { refused: texts.refused[read.why] });
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <div className={styles.acts}>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={texts.choose}
          accept=".xlsx,.csv"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
        <Button icon={<DocumentTableRegular />} onClick={() => input.current?.click()}>
          {texts.choose}
        </Button>
        <Button
          appearance="subtle"
          icon={<ArrowDownloadRegular />}
          onClick={() => hand(new Blob([csvOf(template.rows)], { type: 'text/csv' }), template.name)}
        >
          {texts.template}
        </Button>
      </div>
      {result && (
        <Section
          title={texts.title}
          surface="card"
          aside={<Button onClick={() => setResult(undefined)}>{texts.close}</Button>}
        >
          <div role="status">
            <Text block>{'refused' in result ? result.refused : outcomeOf(result)}</Text>
          </div>
          {'changes' in result && result.changes && result.changes.length > 0 && (
            <>
              <Text weight="semibold">{texts.changes(result.changes.length)}</Text>
              <ul className={styles.rows}>
                {result.changes.map(({ who, said }) => (
                  <li key={who}>
                    <Text block>{who}</Text>
                    {said.map((sentence) => (
                      <Text key={sentence} block className={styles.why}>
                        {sentence}
                      </Text>
                    ))}
                  </li>
                ))}
              </ul>
            </>
          )}
          {'unclear' in result && result.unclear.length > 0 && (
            <>
              <Text weight="semibold">{texts.unclear(result.unclear.length)}</Text>
              <ul className={styles.rows}>
                {result.unclear.slice(0, most).map(({ number, text, why, column }) => (
                  <li key={number}>
                    <Text block>{texts.row(number, text)}</Text>
                    <Text block className={styles.why}>
                      {column ? texts.inColumn(column, texts.why[why]) : texts.why[why]}
                    </Text>
                  </li>
                ))}
              </ul>
              {result.unclear.length > most && <Text>{texts.more(result.unclear.length - most)}</Text>}
            </>
          )}
        </Section>
      )}
    </>
  );
}

function outcomeOf({ taken, missing }: Imported): string {
  if (missing.length === 0) return texts.taken(taken);
  return texts.missing(missing.map((one) => texts.columns[one] ?? one).join(', '));
}

function hand(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
