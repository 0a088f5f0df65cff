import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { partsOf } from '../../../domain/forms/headed.ts';

const useStyles = makeStyles({
  parts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXXS },
});

interface HeadedTextProps {
  readonly text: string;
  /** How the words below a heading look. */
  readonly className: string;
}

/** A long text in its parts, each under its own heading, below the heading of the field. */
export function HeadedText({ text, className }: HeadedTextProps) {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      {partsOf(text).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two of the same are told apart by their place
        <div key={`${index}/${part.heading}`} className={styles.part}>
          {part.heading !== undefined && (
            <Text as="h3" size={300} weight="semibold" block>
              {part.heading}
            </Text>
          )}
          {part.text !== '' && <Text className={className}>{part.text}</Text>}
        </div>
      ))}
    </div>
  );
}
