/** A number of the board's own: what it is without anybody having said otherwise, and between what it may be said. */
interface SettingRule {
  readonly initial: number;
  readonly min: number;
  readonly max: number;
  /** It counts in steps of this, from `min` on; absent: whole numbers. */
  readonly step?: number;
  readonly unit: SettingUnit;
}

export type SettingUnit = 'weeks' | 'schoolDays';

/**
 * The numbers that no source text gives, so that they are ours to suggest and the board's to say. The order is that of
 * the list in which it says them. What is a number of one programme stands in its template, and goes before these.
 */
const rules = {
  /** Invitations go out in doses: the coming weeks. Weeks before the day of the meeting. */
  invitationWeeks: { initial: 6, min: 1, max: 26, unit: 'weeks' },
  /** "T-1 school day: reminder to all required". */
  reminderDays: { initial: 1, min: 1, max: 5, unit: 'schoolDays' },
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
