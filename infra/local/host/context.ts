import type { Connector } from '../connector/connector.ts';
import type { Tenant, TenantUser } from '../world/types.ts';

export interface HostContext {
  readonly tenant: Tenant;
  readonly connector: Connector;
  readonly options: HostOptions;
}

/** A tab of the app, as its manifest has it. `contentUrl` may hold Teams' placeholders, `{theme}` and the like. */
export interface HostTab {
  readonly entityId: string;
  readonly name: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
}

/** How the page speaks of somebody; what is absent is taken from the directory. */
interface PersonNote {
  /** Short name in the address; default what stands before the @. */
  readonly alias?: string;
  /** What people are grouped by: a school, a company. Default the office. */
  readonly group?: string;
  /** Default the job title. */
  readonly role?: string;
  /** One sentence on what this person is in the middle of. */
  readonly story?: string;
}

export interface HostOptions {
  readonly tabs?: readonly HostTab[];
  readonly describe?: (user: TenantUser) => PersonNote;
  /** Whether people teach on a date (`YYYY-MM-DD`), for the clock. Default Monday to Friday. */
  readonly isSchoolDay?: (date: string) => boolean;
}
