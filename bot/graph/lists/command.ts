import type { Log } from '../../application/ports/log.ts';
import { createGraph } from '../client.ts';
import { createEntraClient, createTokens, type EntraApp } from '../entra.ts';
import { createWire } from '../wire.ts';
import { type Provisioned, provisionLists, provisionProgress } from './provision.ts';
import { type Register, writeRegister } from './register.ts';
import { takeSettings } from './settings.ts';
import { createSite } from './site.ts';
import { suggestTerms } from './terms.ts';

export interface ProvisionOptions extends EntraApp {
  /** `host:/sites/name` of the confidential site. */
  readonly site: string;
  /** See `createWire`. Absent: Microsoft itself. */
  readonly wireOrigin?: string | undefined;
  /** What to put into the lists of schools and colleagues, if anything. */
  readonly register?: Register | undefined;
}

/** Provisioning as one call: lists and columns, the register, then the lists in the sites that it names. Throws as `provisionLists` does. */
export async function provisionSite(options: ProvisionOptions, log: Log): Promise<readonly Provisioned[]> {
  const wire = createWire({ origin: options.wireOrigin });
  const graph = createGraph(createTokens(createEntraClient(options, wire), log), wire);
  const done = await provisionLists(graph, options.site);
  await suggestTerms(graph, createSite(graph, options.site));
  await takeSettings(graph, createSite(graph, options.site), log);
  if (options.register) await writeRegister(graph, options.site, options.register);
  return [...done, ...(await provisionProgress(graph, options.site))];
}
