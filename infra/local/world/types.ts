/**
 * The shapes that the rooms of the local tenant share: the wire (Entra, Graph), the Connector and the
 * browser host. It imports nothing of the product, so that it cannot share the product's misreadings.
 */

/** A directory user, as Graph shows one. `id` is the Entra object id. */
export interface TenantUser {
  readonly id: string;
  displayName: string;
  givenName: string;
  surname: string;
  userPrincipalName: string;
  mail: string | null;
  jobTitle: string | null;
  department: string | null;
  officeLocation: string | null;
  preferredLanguage: string;
  /** `Guest` has no mailbox here. */
  userType: 'Member' | 'Guest';
  accountEnabled: boolean;
}

/** One line of what happened to the tenant: the judge in tests. */
export interface LedgerEntry {
  readonly seq: number;
  /** Real time, epoch milliseconds. */
  readonly at: number;
  readonly area: 'entra' | 'graph' | 'connector' | 'notification' | 'host';
  /** A word for what happened: `request`, `event.created`, `invitation.sent`, `activity.sent`, … */
  readonly what: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface Ledger {
  append(area: LedgerEntry['area'], what: string, detail: Record<string, unknown>): void;
  entries(): readonly LedgerEntry[];
  clear(): void;
}

/** The tenant's clock: system time plus an offset that a person or a test moves. */
export interface TenantClock {
  /** Epoch milliseconds. */
  now(): number;
  offset(): number;
  /** Sets the offset in milliseconds; listeners are told. */
  setOffset(ms: number): void;
  onChange(listener: () => void): void;
}

/** A handler answers the requests that are its own and leaves the others (undefined). */
export type Handler = (request: Request) => Promise<Response | undefined>;

/** What Entra of this tenant can sign; used by the Connector (bot tokens) and by the host (tab tokens). */
export interface TokenIssuer {
  /** A JWT signed RS256 with the key that the named metadata publishes. `claims` win over the defaults. */
  sign(kind: 'entra-v2' | 'botframework', claims: Record<string, unknown>): Promise<string>;
  /** Verifies a token that this tenant issued (signature, expiry); the claims, or undefined. */
  verify(token: string): Promise<Record<string, unknown> | undefined>;
}

/** Persistence of one room: it hands out a JSON-able snapshot and takes it back. */
export interface Persistent {
  readonly name: string;
  save(): unknown;
  load(snapshot: unknown): void;
  reset(): void;
}

/** What a stored Graph event looks like from the outside, for the host's calendar page and for tests. */
export interface TenantEvent {
  readonly id: string;
  readonly mailbox: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The tenant as its rooms see one another. */
export interface Tenant {
  readonly tenantId: string;
  /** The app registration of the bot, the tabs and the Graph client (one app). */
  readonly app: { readonly clientId: string; readonly clientSecret: string; readonly name: string };
  readonly clock: TenantClock;
  readonly ledger: Ledger;
  readonly tokens: TokenIssuer;
  users(): readonly TenantUser[];
  /** The events in the mailbox of a user (Entra id), organiser's and attendee's copies alike. */
  eventsOf(userId: string): readonly TenantEvent[];
  /** Called by a room after it changed its state: saved soon, coalesced. Without a name, all rooms are. */
  changed(part?: string): void;
}

/** One exchange on a Microsoft host as it went over the wire, for whoever holds it against a contract. */
export interface Exchange {
  readonly method: string;
  /** The real address, `https://graph.microsoft.com/v1.0/…`, query included. */
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  /** Parsed when it was JSON, else text, or undefined. Bearer tokens are never in here. */
  readonly requestBody: unknown;
  readonly status: number;
  readonly responseHeaders: Readonly<Record<string, string>>;
  readonly responseBody: unknown;
  /** `graph-to-app` is a change notification, where the app is the one who answers. */
  readonly direction: 'app-to-graph' | 'graph-to-app';
}
