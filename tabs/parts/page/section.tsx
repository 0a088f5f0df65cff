import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  section: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    alignContent: 'start',
  },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingHorizontalXL,
    '@media (max-width: 640px)': { padding: tokens.spacingHorizontalL },
    '@media (max-width: 320px)': { padding: tokens.spacingHorizontalM },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

interface SectionProps {
  readonly title: string;
  readonly note?: string;
  readonly aside?: ReactNode;
  /** `card` stands on a surface of its own, `plain` on the page. */
  readonly surface: 'card' | 'plain';
  readonly children: ReactNode;
}

/** A named part of a page. */
export function Section({ title, note, aside, surface, children }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.section, surface === 'card' && styles.card)}>
      <div className={styles.head}>
        <div>
          <Text as="h2" id={id} size={500} weight="semibold" block>
            {title}
          </Text>
          {note && (
            <Text as="p" className={styles.note} block>
              {note}
            </Text>
          )}
        </div>
        {aside}
      </div>
      {children}
    </section>
  );
}
