import { parseExpand, parseSelect, pick } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import type { Call } from '../wire/call.ts';
import { GraphError } from '../wire/errors.ts';
import { identitySet } from './access.ts';
import type { ListTable } from './list-table.ts';
import { etagOf, type StoredItem, type StoredSite } from './model.ts';
import { webUrlOf } from './site-operations.ts';

/** `fields` of a row as Graph shows them: the custom ones and those that SharePoint keeps itself. */
export function presentFields(item: StoredItem, select?: readonly string[]): Record<string, unknown> {
  const own = {
    id: String(item.id),
    ContentType: 'Item',
    Created: seconds(item.createdAt),
    Modified: seconds(item.modifiedAt),
    AuthorLookupId: '1',
    EditorLookupId: '1',
    _UIVersionString: `${item.version}.0`,
    Attachments: false,
    ...(item.fields.Title === undefined ? {} : { LinkTitle: item.fields.Title }),
  };
  return { '@odata.etag': etagOf(item), ...pick({ ...item.fields, ...own }, select) };
}

/** A row as Graph shows one: without `fields` unless they are expanded. */
export function presentItem(
  call: Call,
  site: StoredSite,
  table: ListTable,
  item: StoredItem,
  alwaysFields = false,
): Record<string, unknown> {
  const expansions = parseExpand(call.query.get('$expand'));
  const other = expansions.find(({ name }) => name.toLowerCase() !== 'fields');
  if (other)
    throw new GraphError(
      501,
      'notImplemented',
      `The local tenant does not expand '${other.name}' of a listItem.`,
    );
  const fields = expansions.find(({ name }) => name.toLowerCase() === 'fields');
  const whole = {
    '@odata.etag': etagOf(item),
    createdDateTime: seconds(item.createdAt),
    eTag: etagOf(item),
    id: String(item.id),
    lastModifiedDateTime: seconds(item.modifiedAt),
    webUrl: `${webUrlOf(site)}/Lists/${encodeURIComponent(table.list.name)}/${item.id}_.000`,
    createdBy: identitySet(item.createdBy),
    lastModifiedBy: identitySet(item.modifiedBy),
    parentReference: { id: table.list.id, siteId: site.id },
    contentType: { id: '0x0100', name: 'Item' },
  };
  return {
    ...pick(whole, parseSelect(call.query.get('$select')), ['id']),
    ...(fields || alwaysFields ? { fields: presentFields(item, fields?.select) } : {}),
  };
}
