import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 2,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground2,
    // Two buttons beside each other on a phone: their words are enough there.
    '@media (max-width: 480px)': {
      '& .fui-Button': { flex: '1 1 auto', paddingInline: tokens.spacingHorizontalS },
      '& .fui-Button__icon': { display: 'none' },
    },
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  said: { flex: '1 1 200px' },
});

interface PageFootProps {
  /** How it stands with what was filled in. */
  readonly said?: string;
  readonly children: ReactNode;
}

/** What a long page ends in stays in sight: how it stands, and what can be done with all of it. */
export function PageFoot({ said, children }: PageFootProps) {
  const styles = useStyles();
  return (
    <div className={styles.foot} data-foot>
      {said !== undefined && (
        <Text className={styles.said} role="status">
          {said}
        </Text>
      )}
      {children}
    </div>
  );
}
