import type { TenantUser } from '../world/types.ts';
import type { HostContext } from './context.ts';

/** Somebody as the page lists them. */
export interface PersonView {
  readonly id: string;
  /** The `29:…` id under which the bot knows this person. */
  readonly accountId: string;
  readonly alias: string;
  readonly name: string;
  readonly mail: string | null;
  /** Without one, invitations come by mail alone. */
  readonly hasMailbox: boolean;
  readonly group: string;
  readonly role: string;
  readonly story: string;
  readonly unread: number;
}

/** Everybody who can sign in, in the order of the directory. */
export function people(context: HostContext): PersonView[] {
  return context.tenant
    .users()
    .filter((user) => user.accountEnabled)
    .map((user) => view(context, user));
}

function view({ connector, options }: HostContext, user: TenantUser): PersonView {
  const note = options.describe?.(user) ?? {};
  return {
    id: user.id,
    accountId: connector.accountId(user.id),
    alias: note.alias ?? nameBeforeAt(user),
    name: user.displayName,
    mail: user.mail,
    hasMailbox: user.userType === 'Member' && user.mail !== null,
    group: note.group ?? user.officeLocation ?? user.department ?? 'Overig',
    role: note.role ?? user.jobTitle ?? '',
    story: note.story ?? '',
    unread: connector.as(user.id).unread(),
  };
}

/** Of a guest the name in her own address: the one that she signs in with here is made from it. */
function nameBeforeAt({ userType, mail, userPrincipalName }: TenantUser): string {
  return (userType === 'Guest' && mail ? mail : userPrincipalName).split('@')[0]!;
}
