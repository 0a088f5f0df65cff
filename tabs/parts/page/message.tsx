import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'center',
    gap: tokens.spacingHorizontalL,
    maxWidth: '68ch',
  },
  page: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalM,
    padding: `12vh ${tokens.spacingHorizontalL}`,
    maxWidth: '52ch',
    marginInline: 'auto',
  },
  icon: {
    alignSelf: 'start',
    display: 'grid',
    placeItems: 'center',
    width: '40px',
    height: '40px',
    fontSize: '20px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  largeIcon: { justifySelf: 'center', width: '56px', height: '56px', fontSize: '28px' },
  words: { display: 'grid', justifyItems: 'inherit', gap: tokens.spacingVerticalXXS },
  text: { color: tokens.colorNeutralForeground2 },
  act: {
    display: 'grid',
    justifyItems: 'inherit',
    justifySelf: 'start',
    gap: tokens.spacingVerticalM,
    gridColumnStart: 2,
  },
  actOfPage: { justifySelf: 'center', justifyItems: 'center', gridColumnStart: 1 },
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
  const page = room === 'page';
  return (
    <div className={mergeClasses(styles.box, page && styles.page)}>
      <span className={mergeClasses(styles.icon, page && styles.largeIcon)} aria-hidden>
        {icon}
      </span>
      <div className={styles.words}>
        <Text
          as={page ? 'h1' : 'p'}
          size={page ? 400 : 300}
          weight="semibold"
          align={page ? 'center' : 'start'}
          wrap
        >
          {title}
        </Text>
        <Text as="p" align={page ? 'center' : 'start'} className={styles.text} block>
          {text}
        </Text>
      </div>
      {children && <div className={mergeClasses(styles.act, page && styles.actOfPage)}>{children}</div>}
    </div>
  );
}
