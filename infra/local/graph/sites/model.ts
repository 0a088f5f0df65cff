import type { SiteRole } from '../../world/seed.ts';

/** Who did something, as SharePoint writes it down. */
export type Actor =
  | { readonly kind: 'app'; readonly id: string; readonly displayName: string }
  | { readonly kind: 'user'; readonly id: string; readonly displayName: string; readonly email: string };

export interface Grant {
  readonly id: string;
  readonly appId: string;
  readonly displayName: string;
  roles: readonly SiteRole[];
}

export interface StoredSite {
  /** `{host},{siteCollection},{web}`. */
  readonly id: string;
  readonly host: string;
  /** `sites/{name}`. */
  readonly path: string;
  readonly name: string;
  readonly displayName: string;
  readonly createdAt: number;
  grants: readonly Grant[];
  members: readonly { readonly userId: string; readonly role: 'read' | 'write' }[];
}

/** The facets that say what a column holds; a column has exactly one. */
export const FACETS = [
  ...['boolean', 'calculated', 'choice', 'contentApprovalStatus', 'currency', 'dateTime', 'geolocation'],
  ...['hyperlinkOrPicture', 'lookup', 'number', 'personOrGroup', 'term', 'text', 'thumbnail'],
] as const;

export interface StoredColumn {
  readonly id: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly facet: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly required: boolean;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly defaultValue: Readonly<Record<string, unknown>> | null;
  /** Came with the list; cannot be taken away. */
  readonly builtIn: boolean;
}

export interface StoredList {
  readonly id: string;
  readonly siteId: string;
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly template: string;
  readonly columns: readonly StoredColumn[];
  readonly createdAt: number;
  readonly modifiedAt: number;
  readonly createdBy: Actor;
  readonly version: number;
}

export type FieldValue = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>;

export interface StoredItem {
  readonly id: number;
  readonly guid: string;
  /** The last number of the eTag. */
  readonly version: number;
  /** As they are read back; what is empty is absent. Keys as in JSON: `XLookupId` for a lookup X. */
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly createdAt: number;
  readonly createdBy: Actor;
  readonly modifiedAt: number;
  readonly modifiedBy: Actor;
}

export const etagOf = (item: { guid: string; version: number }) => `"${item.guid},${item.version}"`;
