import type { Tenant } from '../world/types.ts';
import type { Identity } from './identity.ts';
import type { Rates } from './rates.ts';
import type { ConnectorStore } from './store.ts';
import type { ConnectorChange, ConnectorSwitches } from './types.ts';

/** What the parts of the Connector share. */
export interface ConnectorContext {
  readonly tenant: Tenant;
  readonly identity: Identity;
  readonly store: ConnectorStore;
  readonly rates: Rates;
  readonly switches: ConnectorSwitches;
  readonly botEndpoint: string;
  readonly serviceUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /** Tells the listeners, and the tenant that there is something to save. */
  tell(change: ConnectorChange): void;
}
