import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
} from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { tabs } from '../../domain/texts/nl/tabs.ts';

interface AskProps {
  /** The button that begins it; it gets the focus back. */
  readonly children: ReactElement<{ onClick?: () => void }>;
  readonly title: string;
  /** What follows from it, and that there is no way back. */
  readonly warning: string;
  readonly yes: string;
  readonly onYes: () => void;
  /** Whether it comes to asking at all; absent: always. */
  readonly may?: () => boolean;
}

/** Asks first: for what cannot be undone. */
export function Ask({ children, title, warning, yes, onYes, may }: AskProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_, data) => setOpen(data.open && (may?.() ?? true))}>
      <DialogTrigger disableButtonEnhancement>{children}</DialogTrigger>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{warning}</DialogContent>
          <DialogActions fluid>
            <DialogTrigger disableButtonEnhancement>
              <Button>{tabs.acts.cancel}</Button>
            </DialogTrigger>
            <DialogTrigger disableButtonEnhancement>
              <Button appearance="primary" onClick={onYes}>
                {yes}
              </Button>
            </DialogTrigger>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
