/** A number of the board's own: what it is without anybody having said otherwise, and between what it may be said. */
interface SettingRule {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** It counts in steps of this, from `min` on; absent: whole numbers. */
  readonly step?: number;
  readonly unit: SettingUnit;
}

export type SettingUnit = 'weeks' | 'months' | 'schoolDays' | 'minutes' | 'meetings' | 'hour';

/**
 * The numbers that no source text gives, so that they are ours to suggest and the board's to say. The order is that of
 * the list in which it says them. What is a number of one programme stands in its template, and goes before these.
 */
const rules = {
  /** Invitations go out in doses: the coming weeks. Weeks before the day of the meeting. */
  invitationWeeks: { initial: 6, min: 1, max: 26, unit: 'weeks' },
  /** School days before a meeting at which who brings something is asked for it. */
  prepareDays: { initial: 5, min: 1, max: 15, unit: 'schoolDays' },
  /** School days before a meeting at which all who are needed there are reminded. */
  reminderDays: { initial: 1, min: 1, max: 5, unit: 'schoolDays' },
  /** Minutes before an online meeting at which the way in is sent. */
  joinMinutes: { initial: 30, min: 5, max: 120, step: 5, unit: 'minutes' },
  /** School days after a meeting at which it is said that its verslag stands open, and once more; then no more. */
  firstNagDays: { initial: 2, min: 1, max: 4, unit: 'schoolDays' },
  secondNagDays: { initial: 5, min: 5, max: 15, unit: 'schoolDays' },
  /** School days in which a teacher who reads a report first may add her own view ("e.g. 3"); no veto. */
  reactionDays: { initial: 3, min: 1, max: 10, unit: 'schoolDays' },
  /** School days of notice that everybody gets of what is planned for them. */
  noticeDays: { initial: 2, min: 1, max: 10, unit: 'schoolDays' },
  /** School days of notice of a visit that is announced. */
  announceDays: { initial: 2, min: 1, max: 10, unit: 'schoolDays' },
  /** Meetings on a day of who guides, above which the day is full; a plan avoids more where it can. */
  meetingsPerDay: { initial: 4, min: 1, max: 8, unit: 'meetings' },
  /** Minutes that the way between two schools takes at the least. */
  travelMinutes: { initial: 30, min: 0, max: 120, step: 15, unit: 'minutes' },
  /** Hour of the day from which a meeting begins late; a plan avoids that where it can. */
  lateHour: { initial: 16.5, min: 12, max: 18, step: 0.25, unit: 'hour' },
  /** Hour of the day (Dutch time) from which nobody gets a message any more. */
  sendUntilHour: { initial: 18, min: 16, max: 20, step: 0.5, unit: 'hour' },
  /** Weeks after the visit at which a film is gone at the latest. */
  filmWeeks: { initial: 6, min: 1, max: 12, unit: 'weeks' },
  /** Months without a word after which what somebody began, and what led to no trajectory, is deleted. */
  abandonedMonths: { initial: 3, min: 1, max: 12, unit: 'months' },
} as const satisfies Readonly<Record<string, SettingRule>>;

export type SettingId = keyof typeof rules;
export type Settings = Readonly<Record<SettingId, number>>;

export const settingIds = Object.keys(rules) as readonly SettingId[];
export const settingRules: Readonly<Record<SettingId, SettingRule>> = rules;

export const suggestedSettings = Object.fromEntries(
  settingIds.map((id) => [id, rules[id].initial]),
) as Settings;

/** The numbers that a decision goes by: what is suggested where it was given none. */
export function settingsIn({ settings = suggestedSettings }: { readonly settings?: Settings }): Settings {
  return settings;
}

/** Whether somebody may say this number. */
export function isSetting(id: SettingId, value: unknown): value is number {
  const { min, max, step = 1 } = settingRules[id];
  return typeof value === 'number' && value >= min && value <= max && Number.isInteger((value - min) / step);
}

/** What counts where a row says `said`, and held `before` until then. `refused`: it says what cannot be. */
export function settingSaid(
  id: SettingId,
  said: unknown,
  before: unknown,
): { readonly value: number; readonly refused: boolean } {
  if (isSetting(id, said)) return { value: said, refused: false };
  return { value: isSetting(id, before) ? before : settingRules[id].initial, refused: true };
}
