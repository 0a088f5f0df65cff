import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { tabs } from '../../domain/texts/nl/tabs.ts';
import { words } from '../../domain/texts/nl/words.ts';
import type { ReaderView } from '../../domain/views/view/document.ts';

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
  const named = (when: ReaderView['when']) =>
    readers
      .filter((reader) => reader.when === when)
      .map(({ name, role }) => `${name} (${words.roles[role]})`)
      .join(', ');
  return (
    <section className={styles.badge} aria-label={tabs.readers.title}>
      <EyeRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Text weight="semibold">{tabs.readers.title}</Text>
        <Text>{tabs.readers.now(named('now'))}</Text>
        {named('onceBoth') && <Text>{tabs.readers.onceBoth(named('onceBoth'))}</Text>}
        {named('onceBegun') && <Text>{tabs.readers.onceBegun(named('onceBegun'))}</Text>}
        {named('onceDelivered') && <Text>{tabs.readers.onceDelivered(named('onceDelivered'))}</Text>}
        {note && <Text size={200}>{note}</Text>}
      </div>
    </section>
  );
}
