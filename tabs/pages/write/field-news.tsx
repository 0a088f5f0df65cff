import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { NewsOfField } from '../../../domain/documents/begun-from.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  lines: { marginBlock: tokens.spacingVerticalXS, paddingInlineStart: tokens.spacingHorizontalL },
  body: { overflowWrap: 'anywhere' },
});

interface FieldNewsProps {
  readonly news: NewsOfField;
  /** The field, as its label reads. */
  readonly name: string;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What was recorded since she typed in a field that was composed: hers stays, whatever she answers. */
export function FieldNews({ news: { added, gone }, name, onTake, onLeave }: FieldNewsProps) {
  const { news } = tabs.write;
  return (
    <MessageBar intent="info" layout="multiline" role="group" aria-label={news.of(name)}>
      <MessageBarBody>
        <MessageBarTitle>{news.title}</MessageBarTitle> {news.text}
        <Lines title={news.added} lines={added} />
        <Lines title={news.gone} lines={gone} />
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={onTake}>{news.take}</Button>
        <Button onClick={onLeave}>{news.leave}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <div className={styles.body}>
      {title}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
