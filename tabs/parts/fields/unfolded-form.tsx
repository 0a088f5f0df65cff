import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    justifyItems: 'start',
    // Clear of what stays at the foot of a page, which on a phone is two buttons high.
    scrollMarginBlock: '96px 176px',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UnfoldedFormProps {
  /** Id of the button below which it unfolds. */
  readonly opener: string;
  /** What the button that sends it says. */
  readonly submit: string;
  readonly busy?: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A form that unfolds below a button: it comes into view with the focus in its first field (or on what is chosen there), and once it closes the focus
 * is back on that button, unless it went elsewhere by then.
 */
export function UnfoldedForm(props: UnfoldedFormProps) {
  const { opener, submit, busy = false, onSubmit, onCancel, className, children } = props;
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    const element = form.current;
    element?.scrollIntoView({ block: 'nearest' });
    const chosen = element?.querySelector<HTMLElement>('input:checked');
    const first = chosen ?? element?.querySelector<HTMLElement>('input, select, textarea');
    first?.focus({ preventScroll: true });
    return () => {
      const focused = document.activeElement;
      if (focused === document.body || element?.contains(focused)) document.getElementById(opener)?.focus();
    };
  }, [opener]);
  return (
    <form
      ref={form}
      className={mergeClasses(styles.form, className)}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      {children}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {submit}
        </Button>
        <Button onClick={onCancel}>{tabs.acts.cancel}</Button>
      </div>
    </form>
  );
}
