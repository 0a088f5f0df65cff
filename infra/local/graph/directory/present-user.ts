import { pick } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import type { StoredUser } from './directory.ts';

/** What Graph gives of a user when nobody selects. */
const DEFAULT_PROPERTIES = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** Every property of a user that this tenant knows. */
export function userProperties(user: StoredUser): Record<string, unknown> {
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: user.officeLocation,
    preferredLanguage: user.preferredLanguage,
    surname: user.surname,
    userPrincipalName: user.userPrincipalName,
    id: user.id,
    accountEnabled: user.accountEnabled,
    createdDateTime: seconds(user.createdAt),
    department: user.department,
    mailNickname: user.userPrincipalName.split('@')[0],
    userType: user.userType,
  };
}

/** A user as Graph shows one. Directory objects give exactly what is selected, `id` too only when asked for. */
export function presentUser(
  user: StoredUser,
  select: readonly string[] | undefined,
): Record<string, unknown> {
  return pick(userProperties(user), select ?? DEFAULT_PROPERTIES);
}
