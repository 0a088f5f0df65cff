import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    justifyItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
    maxWidth: '52ch',
    marginInline: 'auto',
  },
  roomy: { paddingBlock: '12vh' },
  icon: {
    display: 'grid',
    placeItems: 'center',
    width: '56px',
    height: '56px',
    fontSize: '28px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

interface MessageProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  /** `page` fills the screen, `section` stands among others. */
  readonly room: 'page' | 'section';
  /** What one can do about it. */
  readonly children?: ReactNode;
}

/** One pattern for all that is empty, failed or done: what it is, what to do, one action. */
export function Message({ icon, title, text, room, children }: MessageProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.box, room === 'page' && styles.roomy)}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text as={room === 'page' ? 'h1' : 'p'} size={400} weight="semibold" wrap>
        {title}
      </Text>
      <Text as="p" align="center" className={styles.text} block>
        {text}
      </Text>
      {children}
    </div>
  );
}
