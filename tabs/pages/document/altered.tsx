import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import { dayText } from '../../parts/dates/when.ts';

/** That a delivered text was changed in its row, and whether it says again what was delivered. */
export function Altered({ document: { altered } }: { readonly document: DocumentView }) {
  if (!altered) return null;
  const { putBack, lost } = tabs.documents.altered;
  return (
    <MessageBar intent={altered.stands ? 'info' : 'warning'} layout="multiline">
      <MessageBarBody>{(altered.stands ? putBack : lost)(dayText(altered.at))}</MessageBarBody>
    </MessageBar>
  );
}
