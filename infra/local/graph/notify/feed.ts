import type { Mailboxes } from '../calendar/mailboxes.ts';
import type { Directory } from '../directory/directory.ts';
import type { Drives } from '../files/drives.ts';
import type { Sites } from '../sites/sites.ts';
import type { Notifier } from './notifier.ts';

/** From every change in the tenant to the notices that it is worth. Lists and drives do not say which item it was. */
export function feedNotifier(
  notifier: Notifier,
  rooms: { directory: Directory; mailboxes: Mailboxes; sites: Sites; drives: Drives },
): void {
  rooms.mailboxes.onChange(({ changeType, mailbox, id, etag }) =>
    notifier.tell(({ watched }) => watched.kind === 'events' && watched.userId === mailbox, {
      changeType,
      resource: `Users/${mailbox}/Events/${id}`,
      data: { type: '#Microsoft.Graph.Event', id, ...(changeType === 'deleted' ? {} : { etag }) },
    }),
  );
  rooms.sites.onChange(({ siteId, listId }) =>
    notifier.tell(({ watched }) => watched.kind === 'list' && watched.listId === listId, {
      changeType: 'updated',
      resource: `sites/${siteId}/lists/${listId}`,
      data: undefined,
    }),
  );
  rooms.drives.onChange(({ driveId }) =>
    notifier.tell(({ watched }) => watched.kind === 'drive' && watched.driveId === driveId, {
      changeType: 'updated',
      resource: `drives/${driveId}/root`,
      data: undefined,
    }),
  );
  rooms.directory.onChange(({ userId, changeType }) =>
    notifier.tell(({ watched }) => watched.kind === 'users', {
      changeType,
      resource: `Users/${userId}`,
      data: { type: '#Microsoft.Graph.User', id: userId },
    }),
  );
}
