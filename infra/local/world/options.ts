import type { SeedData } from './seed.ts';

/** What Microsoft does not document, or says in two ways: each can be set to the other reading. */
export interface Switches {
  /** Answer to a POST that repeats a `transactionId`. */
  repeatedTransactionId: 'first-event' | 'conflict';
  /** Whether a `transactionId` may be used again once its event is gone. */
  transactionIdAfterDelete: 'forgotten' | 'conflict';
  /** Longest window of getSchedule, in days: 42 on the older page, 62 on the newer. */
  getScheduleDays: 42 | 62;
  /** Highest `$top` of a calendar page. */
  calendarPageCeiling: number;
  /** `$select` on calendarView/delta: ignored, or refused as the page of 2021 says. */
  deltaSelect: 'ignored' | 'refused';
  /** Code of a cancel by somebody who is not the organiser. */
  cancelByAttendeeCode: string;
  /** Code of a getSchedule window or list that is too large. */
  scheduleLimitCode: string;
  /** What the attendee's copy of a cancelled meeting does: stays, marked, or goes. */
  cancelledCopies: 'marked' | 'removed';
  /** Milliseconds before an answer shows in the organiser's copy. */
  responseDelayMs: number;
  /** Reads during which `joinUrl` of a new online meeting is still null; the POST's answer is the first. */
  joinUrlNullReads: number;
  /** The shape of a join URL: before or since the end of 2024. */
  joinUrlShape: 'meetup-join' | 'meet';
  /** Answer to a query above the list view threshold: the status, with `generalException` or a throttle code. */
  overThresholdStatus: 500 | 503 | 429;
  /** Most characters in a multi-line plain text column. */
  multiLineCap: number;
  /** Whether a list above 20,000 items refuses a new index. */
  indexOnLargeList: 'allowed' | 'refused';
  /** How a dateOnly column reads back: midnight of the site's zone (Europe/Amsterdam) as an instant, or UTC midnight. */
  dateOnlyReads: 'site-midnight' | 'utc-midnight';
  /** A second subscription of the same app, resource and change type on a list. */
  repeatedListSubscription: 'conflict' | 'accepted';
  /** The lowest role of a Sites.Selected grant that may create lists and columns. */
  listCreationRole: 'write' | 'manage' | 'fullcontrol';
  /** More than four requests at once in one mailbox: no limit, waited for (and only in a batch), or 429. */
  mailboxConcurrency: 'off' | 'queued' | 'throttled';
  /** Whether `content` of a file redirects to a download address, as documented, or gives the bytes. */
  downloads: 'redirect' | 'direct';
  /** First gap before an undelivered notification is tried again; each next one doubles, for four hours. */
  notificationRetryMs: number;
  /** Milliseconds between an installation by Graph and what the bot hears of it. The Connector reads it. */
  installDelayMs: number;
}

export const DEFAULT_SWITCHES: Switches = {
  repeatedTransactionId: 'first-event',
  transactionIdAfterDelete: 'forgotten',
  getScheduleDays: 42,
  calendarPageCeiling: 1_000,
  deltaSelect: 'ignored',
  cancelByAttendeeCode: 'ErrorInvalidRequest',
  scheduleLimitCode: 'ErrorInvalidParameter',
  cancelledCopies: 'marked',
  responseDelayMs: 0,
  joinUrlNullReads: 0,
  joinUrlShape: 'meetup-join',
  overThresholdStatus: 500,
  multiLineCap: 63_999,
  indexOnLargeList: 'allowed',
  dateOnlyReads: 'site-midnight',
  repeatedListSubscription: 'conflict',
  listCreationRole: 'manage',
  mailboxConcurrency: 'queued',
  downloads: 'redirect',
  notificationRetryMs: 1_000,
  installDelayMs: 0,
};

/** Application permissions that the administrator of this tenant has consented to. */
export const DEFAULT_APP_ROLES: readonly string[] = [
  'AppCatalog.Read.All',
  'Calendars.ReadWrite',
  'OnlineMeetingArtifact.Read.All',
  'OnlineMeetings.Read.All',
  'Sites.Selected',
  'TeamsActivity.Send',
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'User.Read.All',
];

export interface TenantOptions {
  /** Where the tenant is kept, one JSON file per room. Absent: in memory only. */
  readonly dataDir?: string;
  /** What stands in the tenant when it is new, and again after a reset. */
  readonly seed?: SeedData;
  /** Offset of the tenant's clock in milliseconds when it is new. */
  readonly clockOffset?: number;
  /** Real time in epoch ms; a simulated world gives its own. Default `Date.now`. */
  readonly systemTime?: () => number;
  readonly switches?: Partial<Switches>;
  /** Consented application permissions; default `DEFAULT_APP_ROLES`. */
  readonly appRoles?: readonly string[];
  /** Consented delegated permissions, for on-behalf-of; default `User.Read`. */
  readonly delegatedScopes?: readonly string[];
  /** Delivers notifications to the app. Default: the real `fetch`. */
  readonly deliver?: (request: Request) => Promise<Response>;
  /** Makes the chance in faults repeatable. Default 1. */
  readonly randomSeed?: number;
}
