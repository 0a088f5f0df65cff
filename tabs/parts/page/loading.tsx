import { makeStyles, Skeleton, SkeletonItem, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  bones: { display: 'grid', gap: tokens.spacingVerticalL, padding: `${tokens.spacingVerticalXXL} 0` },
  wide: { width: 'min(420px, 80%)' },
  text: { color: tokens.colorNeutralForeground2 },
});

const slowMs = 5_000;

/** The shape of what comes, and a word when it takes long. */
export function Loading() {
  const styles = useStyles();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.bones}>
      <p role="status" className={slow ? styles.text : 'only-read-aloud'}>
        <Text>{slow ? tabs.loading.slow : tabs.loading.text}</Text>
      </p>
      <Skeleton aria-hidden className={styles.bones}>
        <SkeletonItem size={32} className={styles.wide} />
        <SkeletonItem size={128} />
        <SkeletonItem size={48} />
        <SkeletonItem size={48} />
      </Skeleton>
    </div>
  );
}
