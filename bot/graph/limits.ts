/** Limits of Microsoft 365 that are not ours to move, each with the page that states it. */

/** Requests in one `$batch`. [json-batching] */
export const BATCH_SIZE = 20;
/** Requests of one app in one mailbox at a time. [throttling-limits, Outlook] */
export const MAILBOX_CONCURRENCY = 4;
/** Mailboxes in one getSchedule. [calendar-getschedule] */
export const SCHEDULES_PER_CALL = 20;
/** Days in one getSchedule: 62 on the newer page, 42 on the older. [outlook-get-free-busy-schedule] */
export const SCHEDULE_DAYS = 42;
/** Characters in a multi-line plain text column. [SharePoint limits] */
export const TEXT_COLUMN_CHARS = 63_999;
/** Characters in a single-line text column. [SharePoint limits] */
export const SINGLE_LINE_CHARS = 255;
/** Longest life of a subscription on events, minutes. [subscription resource] */
export const EVENT_SUBSCRIPTION_MINUTES = 10_080;
/** Longest life of a subscription on a list, minutes. [subscription resource] */
export const LIST_SUBSCRIPTION_MINUTES = 42_300;

/** How SharePoint wants to recognise an app. [Avoid getting throttled or blocked] */
export const USER_AGENT = 'NONISV|Trajectwijzer|Trajectwijzer/0.1';
