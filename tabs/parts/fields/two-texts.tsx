import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FormValues } from '../../../domain/forms/form.ts';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DraftKeeper } from '../../api/draft-keeper.ts';
import { useDraftState } from '../../api/use-draft.ts';
import { clockText } from '../dates/when.ts';
import { Section } from '../page/section.tsx';

const useStyles = makeStyles({
  both: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalL },
});

interface TwoTextsProps {
  readonly title: string;
  readonly text: string;
  readonly onOwn: () => void;
  readonly onOther: () => void;
  /** What the other one says, where that can be shown. */
  readonly other?: ReactNode;
}

/** Two texts where one can stay: neither goes before she chose. */
export function TwoTexts({ title, text, onOwn, onOther, other }: TwoTextsProps) {
  const styles = useStyles();
  const { choose } = tabs.write;
  return (
    <div className={styles.both}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle> {text}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={onOwn}>{choose.own}</Button>
          <Button onClick={onOther}>{choose.other}</Button>
        </MessageBarActions>
      </MessageBar>
      {other && (
        <Section title={choose.shown} surface="card">
          {other}
        </Section>
      )}
    </div>
  );
}

interface TwoWindowsProps {
  readonly keeper: DraftKeeper;
  /** How what stands in a draft is shown. */
  readonly show?: (values: FormValues) => ReactNode;
  /** She took the other one. */
  readonly onOther?: () => void;
}

/**
 * She wrote the same in another window, or what she sent from here came back while she began anew; nothing while
 * neither is so.
 */
export function TwoWindows({ keeper, show, onOther }: TwoWindowsProps) {
  const { other, returned, renewed } = useDraftState(keeper);
  const { choose } = tabs.write;
  if (other) {
    return (
      <TwoTexts
        title={choose.window}
        text={choose.windowText(clockText(other.savedAt))}
        onOwn={() => keeper.keepThis()}
        onOther={() => {
          keeper.takeOther();
          onOther?.();
        }}
        other={show?.(other.values)}
      />
    );
  }
  if (renewed && !returned) {
    return (
      <MessageBar intent="info" layout="multiline" role="status">
        <MessageBarBody>{choose.renewed}</MessageBarBody>
      </MessageBar>
    );
  }
  return returned ? (
    <TwoTexts
      title={choose.returned}
      text={choose.returnedText}
      onOwn={() => void keeper.dropReturned()}
      onOther={() => void keeper.takeReturned()}
      other={show?.(returned.values)}
    />
  ) : null;
}
