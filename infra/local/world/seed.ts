import type { TenantUser } from './types.ts';

/** Days and hours that Outlook shows as working hours. Local time of `timeZone`. */
interface SeedWorkingHours {
  readonly daysOfWeek: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday')[];
  /** `HH:MM`. */
  readonly startTime: string;
  readonly endTime: string;
}

export interface SeedUser extends TenantUser {
  readonly managerId?: string;
  readonly workingHours?: SeedWorkingHours;
  /** False: the mailbox shows its free/busy to nobody (getSchedule answers with an error for it). Default true. */
  readonly freeBusyVisible?: boolean;
  /** False: outside the mailboxes that the app was granted (403 ErrorAccessDenied). Default true. */
  readonly inAppScope?: boolean;
}

/** A meeting or appointment that stands in calendars from the start. Times are local, Europe/Amsterdam, `YYYY-MM-DDTHH:MM`. */
export interface SeedEvent {
  readonly organizerId: string;
  readonly subject: string;
  readonly start: string;
  readonly end: string;
  readonly attendeeIds?: readonly string[];
  readonly location?: string;
  readonly showAs?: 'free' | 'tentative' | 'busy' | 'oof' | 'workingElsewhere';
  readonly sensitivity?: 'normal' | 'personal' | 'private' | 'confidential';
  readonly isAllDay?: boolean;
}

export type SiteRole = 'read' | 'write' | 'manage' | 'fullcontrol';

export interface SeedSite {
  /** The last part of the address: `https://{tenant}.sharepoint.com/sites/{path}`. */
  readonly path: string;
  readonly displayName: string;
  /** What the app was granted on it (Sites.Selected). Absent: nothing. */
  readonly appRole?: SiteRole;
  /** The people who can open it in SharePoint. */
  readonly members?: readonly { readonly userId: string; readonly role: 'read' | 'write' }[];
}

/** The app package in the organisation's catalogue. */
export interface SeedTeamsApp {
  /** `id` of the manifest. */
  readonly externalId: string;
  readonly displayName: string;
}

/** A whole tenant as data. What is absent is empty. */
export interface SeedData {
  /** The organisation. `name` gives the host names: `{name}.sharepoint.com`. */
  readonly organization?: { readonly name: string; readonly displayName: string; readonly domain: string };
  readonly users?: readonly SeedUser[];
  readonly events?: readonly SeedEvent[];
  readonly sites?: readonly SeedSite[];
  readonly teamsApp?: SeedTeamsApp;
}
