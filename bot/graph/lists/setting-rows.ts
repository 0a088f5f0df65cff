import { type SettingId, settingSaid } from '../../../domain/settings/settings.ts';
import {
  settingPutBackText,
  settingRangeText,
  settingTexts,
  settingUnitText,
} from '../../../domain/texts/nl/settings.ts';
import { oneLine, type RowOf } from './columns.ts';
import type { instellingen } from './definitions.ts';

export type SettingRow = RowOf<typeof instellingen>;

/** What a row says, and how it should stand. */
export interface SettingSeen {
  readonly value: number;
  /** Another value holds than held before. */
  readonly changed: boolean;
  readonly row: SettingRow;
}

/**
 * What counts by a row: its value where that can be, else the one that it had until now. Only the value and what is said
 * to who changed it are for people. Absent: somebody threw it away, and what is suggested counts.
 */
export function seenIn(id: SettingId, row: SettingRow | undefined): SettingSeen {
  const before = row?.Afgesproken === undefined ? undefined : Number(row.Afgesproken);
  const { value, refused } = settingSaid(id, row ? row.Waarde : undefined, before);
  const changed = value !== before;
  const notice = noticeOf(id, row, { value, refused, changed });
  return {
    ...{ value, changed },
    row: {
      ...{ Title: oneLine(settingTexts[id].name), Sleutel: id, Waarde: value },
      ...{ Eenheid: oneLine(settingUnitText(id)), Uitleg: oneLine(settingTexts[id].help) },
      ...{ Grenzen: oneLine(settingRangeText(id)), Afgesproken: String(value) },
      ...(notice === undefined ? {} : { Melding: notice }),
    },
  };
}

function noticeOf(
  id: SettingId,
  row: SettingRow | undefined,
  {
    value,
    refused,
    changed,
  }: { readonly value: number; readonly refused: boolean; readonly changed: boolean },
): string | undefined {
  if (row && refused) return oneLine(settingPutBackText(id, row.Waarde, value));
  return changed ? undefined : row?.Melding;
}

/** Whether a row stands as it should. */
export function standsAs(row: SettingRow | undefined, wanted: SettingRow): boolean {
  const columns = [...new Set([...Object.keys(row ?? {}), ...Object.keys(wanted)])] as (keyof SettingRow)[];
  return row !== undefined && columns.every((one) => row[one] === wanted[one]);
}
