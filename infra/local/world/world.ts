import type { FollowableClock } from './clock.ts';
import type { Faults } from './faults.ts';
import type { NewId } from './ids.ts';
import type { ReadableLedger } from './ledger.ts';
import type { Switches } from './options.ts';
import type { Exchange, Tenant, TokenIssuer } from './types.ts';

/** What the rooms on the wire (Entra, Graph) share; the other rooms see it as a `Tenant`. */
export interface World {
  readonly tenantId: string;
  readonly organization: { readonly name: string; readonly displayName: string; readonly domain: string };
  readonly app: Tenant['app'];
  readonly clock: FollowableClock;
  readonly ledger: ReadableLedger;
  readonly tokens: TokenIssuer;
  readonly faults: Faults;
  readonly switches: Switches;
  /** Real time in epoch ms. */
  readonly systemTime: () => number;
  readonly newId: NewId;
  readonly changed: (part?: string) => void;
  readonly deliver: (request: Request) => Promise<Response>;
  /** Tells whoever listens what went over the wire; `watched` says whether anyone does. */
  readonly exchanged: (exchange: Exchange) => void;
  readonly watched: () => boolean;
}
