import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { type ReactNode, useEffect, useRef } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { Route } from '../../route/route.ts';
import { href } from '../../route/router.ts';

const useStyles = makeStyles({
  page: {
    maxWidth: '1180px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL} 64px`,
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@media (max-width: 640px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} 48px`,
      gap: tokens.spacingVerticalL,
    },
    '@media (max-width: 320px)': { paddingInline: tokens.spacingHorizontalM },
  },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    '@media (max-width: 640px)': { minHeight: '44px' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalM,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    '@media (max-width: 640px)': { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  lead: { color: tokens.colorNeutralForeground2, marginTop: tokens.spacingVerticalXXS },
});

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back?: { readonly to: Route; readonly label: string };
  /** Beside the title: what one can do with the whole page. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the app: one main landmark, one heading that takes the focus when one arrives by a link. */
export function Page({ title, lead, back, actions, children }: PageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Trajectwijzer`;
  }, [title]);
  useEffect(() => {
    if (arrivedByLink()) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main className={styles.page}>
      <header>
        {back && (
          <nav>
            <Link href={href(back.to)} className={styles.back}>
              <ChevronLeftRegular aria-hidden />
              {tabs.nav.back(back.label)}
            </Link>
          </nav>
        )}
        <div className={styles.head}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {lead && (
              <Text as="p" className={styles.lead} block>
                {lead}
              </Text>
            )}
          </div>
          {actions}
        </div>
      </header>
      {children}
    </main>
  );
}

let pages = 0;

/** The first page leaves the focus where Teams put it. */
function arrivedByLink(): boolean {
  return pages++ > 0;
}
