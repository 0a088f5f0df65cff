import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { cloneElement, type ReactElement, useId, useRef } from 'react';
import { tabs } from '../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  dialog: {
    maxWidth: 'min(560px, calc(100vw - 32px))',
    padding: tokens.spacingHorizontalXXL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  body: { display: 'grid', gap: tokens.spacingVerticalM },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface AskProps {
  /** The button that begins it; it gets the focus back. */
  readonly children: ReactElement<{ onClick?: () => void }>;
  readonly title: string;
  /** What follows from it, and that there is no way back. */
  readonly warning: string;
  /** What may be filled in with it: then it stays open until `onYes` closes it, so that what is wrong is said there. */
  readonly fields?: ReactElement;
  readonly yes: string;
  readonly onYes: (close: () => void) => void;
  /** Whether it comes to asking at all; absent: always. */
  readonly may?: () => boolean;
}

/**
 * Asks first: for what cannot be undone. The browser's own dialog keeps the focus inside, gives it back, and closes on
 * Escape, without the hidden focus stops that a library needs for it.
 */
export function Ask({ children, title, warning, fields, yes, onYes, may }: AskProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const close = () => dialog.current?.close();
  return (
    <>
      {cloneElement(children, {
        onClick: () => {
          if (may?.() ?? true) dialog.current?.showModal();
        },
      })}
      <dialog
        ref={dialog}
        role="alertdialog"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}text`}
        className={styles.dialog}
      >
        <div className={styles.body}>
          <Text as="h2" id={`${id}title`} size={500} weight="semibold" block>
            {title}
          </Text>
          <Text as="p" id={`${id}text`} block>
            {warning}
          </Text>
          {fields}
          <div className={styles.acts}>
            <Button onClick={close}>{tabs.acts.cancel}</Button>
            <Button
              appearance="primary"
              onClick={() => {
                if (!fields) close();
                onYes(close);
              }}
            >
              {yes}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  );
}
