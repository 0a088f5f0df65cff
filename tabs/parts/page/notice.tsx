import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

/** What just happened, and what one can still do about it. */
export interface Notice {
  readonly tone: 'done' | 'failed';
  readonly text: string;
  readonly detail?: string;
  /** What it was about: said once another page stands there, where nobody would know. */
  readonly about?: string | undefined;
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** Undefined takes away what stands there. */
type Show = (notice: Notice | undefined) => void;

const NoticeContext = createContext<Show | undefined>(undefined);

export function useNotice(): Show {
  const show = use(NoticeContext);
  if (!show) throw new Error('Outside the app');
  return show;
}

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  /** So that what stands last on the page can be scrolled to above the notice. */
  room: { paddingBottom: '112px' },
  place: {
    position: 'fixed',
    zIndex: 10,
    insetInline: tokens.spacingHorizontalM,
    bottom: tokens.spacingVerticalM,
    display: 'grid',
    justifyItems: 'center',
    pointerEvents: 'none',
  },
  box: {
    pointerEvents: 'auto',
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto auto',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    maxWidth: '640px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  words: { minWidth: 0, display: 'grid', overflowWrap: 'anywhere' },
  // On a phone below the sentence, so that this has a line to itself.
  offer: { [narrow]: { gridRowStart: 2, gridColumn: '1 / -1', justifySelf: 'start' } },
});

/**
 * Holds the last notice below the page until it is closed or another one comes: nobody has to hurry to undo. What cannot
 * be undone is of no use on another page.
 */
export function Notices({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [notice, setNotice] = useState<Notice>();
  const foot = useFootHeight(notice);
  const close = () => setNotice(undefined);
  useEffect(() => {
    const leave = ({ isTrusted }: HashChangeEvent) => {
      // Where the app itself goes after an act, its notice goes along.
      if (isTrusted) setNotice((last) => (last?.tone === 'done' && last.offer ? elsewhere(last) : undefined));
    };
    window.addEventListener('hashchange', leave);
    return () => window.removeEventListener('hashchange', leave);
  }, []);
  return (
    <NoticeContext value={setNotice}>
      <div className={notice && styles.room}>{children}</div>
      <div className={styles.place} style={{ marginBottom: foot }} role="status">
        {notice && (
          <div className={styles.box}>
            {notice.tone === 'done' ? (
              <CheckmarkCircle20Filled className={styles.done} aria-hidden />
            ) : (
              <ErrorCircle20Filled className={styles.failed} aria-hidden />
            )}
            <span className={styles.words}>
              <Text weight="semibold">{notice.text}</Text>
              {notice.detail && <Text size={200}>{notice.detail}</Text>}
            </span>
            {notice.offer && (
              <Button
                className={styles.offer}
                icon={notice.tone === 'done' ? <ArrowUndoRegular /> : null}
                onClick={() => {
                  close();
                  notice.offer?.take();
                }}
              >
                {notice.offer.label}
              </Button>
            )}
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={tabs.acts.close}
              onClick={close}
            />
          </div>
        )}
      </div>
    </NoticeContext>
  );
}

/** As it reads on a page that is about something else. */
function elsewhere({ about, ...notice }: Notice): Notice {
  return about === undefined ? notice : { ...notice, detail: about };
}

/** How high what stays in sight below the page is (pixels): a notice stands above its buttons. */
function useFootHeight(notice: Notice | undefined): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const look = () =>
      requestAnimationFrame(() => {
        const foot = document.querySelector<HTMLElement>('[data-foot]');
        setHeight(foot?.offsetHeight ?? 0);
      });
    if (notice) look();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, [notice]);
  return height;
}
