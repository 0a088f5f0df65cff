import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { ReaderView } from '../../../domain/views/view/document.ts';

const useStyles = makeStyles({
  badge: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    color: tokens.colorNeutralForeground1,
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground2 },
  words: { display: 'grid', gap: tokens.spacingVerticalXXS },
});

interface ReadersProps {
  readonly readers: readonly ReaderView[];
  /** How it is handed over, in a sentence. */
  readonly note?: string;
}

/** Wie kan dit lezen: names, now and later, beside every text. */
export function Readers({ readers, note }: ReadersProps) {
  const styles = useStyles();
  return (
    <section className={styles.badge} aria-label={tabs.readers.title}>
      <EyeRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text weight="semibold">{tabs.readers.title}</Text>
        {tabs.readers.sentences(readers).map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
        {note && <Text size={200}>{note}</Text>}
      </div>
    </section>
  );
}
