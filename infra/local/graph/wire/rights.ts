import type { Call, Operation } from './call.ts';
import { directoryDenied, GraphError, outlookDenied, sharePointDenied, teamsDenied } from './errors.ts';

/** Throws the service's own 403 unless the caller holds one of the operation's permissions. */
export function checkRights(operation: Operation, caller: Call['caller']): void {
  if (caller.kind === 'person' && caller.scopes === 'all') return;
  const held = caller.kind === 'app' ? caller.roles : caller.scopes;
  const enough = caller.kind === 'app' ? operation.roles : (operation.scopes ?? operation.roles);
  if (enough.length === 0 || enough.some((each) => (held as ReadonlySet<string>).has(each))) return;
  throw DENIED[operation.service]();
}

const DENIED: Readonly<Record<Operation['service'], () => GraphError>> = {
  outlook: outlookDenied,
  sharepoint: sharePointDenied,
  directory: directoryDenied,
  teams: () => teamsDenied(),
  graph: () => new GraphError(403, 'Forbidden', 'Forbidden'),
};
