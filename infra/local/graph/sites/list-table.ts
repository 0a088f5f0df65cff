import type { StoredItem, StoredList } from './model.ts';

const KEPT_VERSIONS = 20;

/** The rows of one list: by id, by the value of a column, and by when they last changed. */
export interface ListTable {
  list: StoredList;
  get(id: number): StoredItem | undefined;
  size(): number;
  /** In order of id. */
  rows(): Iterable<StoredItem>;
  /** Rows whose `column` has this value, without regard to case. */
  withValue(column: string, value: unknown): readonly StoredItem[];
  put(item: StoredItem, seq: number): void;
  delete(id: number, seq: number): void;
  nextId(): number;
  /** Ids that changed or went after `seq`, oldest change first. */
  changesSince(
    seq: number,
  ): readonly { readonly id: number; readonly seq: number; readonly item: StoredItem | undefined }[];
  /** Earlier versions of a row, newest first. */
  versionsOf(id: number): readonly StoredItem[];
  save(): unknown;
}

export interface SavedTable {
  list: StoredList;
  items: StoredItem[];
  changes: [number, number][];
  lastId: number;
}

export function createListTable(saved: SavedTable): ListTable {
  const items = new Map<number, StoredItem>(saved.items.map((item) => [item.id, item]));
  const changes = new Map<number, number>(saved.changes);
  const versions = new Map<number, StoredItem[]>();
  const byValue = new Map<string, Map<string, Set<number>>>();
  let lastId = saved.lastId;

  const unindex = (item: StoredItem) => {
    for (const [column, values] of byValue) values.get(keyOf(item.fields[column]))?.delete(item.id);
  };
  const index = (values: Map<string, Set<number>>, column: string, item: StoredItem) => {
    const key = keyOf(item.fields[column]);
    const ids = values.get(key);
    if (ids) ids.add(item.id);
    else values.set(key, new Set([item.id]));
  };
  const note = (id: number, seq: number) => {
    changes.delete(id);
    changes.set(id, seq);
  };
  return {
    list: saved.list,
    get: (id) => items.get(id),
    size: () => items.size,
    rows: () => items.values(),
    withValue(column, value) {
      let values = byValue.get(column);
      if (!values) {
        values = new Map();
        for (const item of items.values()) index(values, column, item);
        byValue.set(column, values);
      }
      const ids = [...(values.get(keyOf(value)) ?? [])].sort((a, b) => a - b);
      return ids.map((id) => items.get(id)!);
    },
    put(item, seq) {
      const before = items.get(item.id);
      if (before) {
        unindex(before);
        versions.set(item.id, [before, ...(versions.get(item.id) ?? [])].slice(0, KEPT_VERSIONS));
      }
      items.set(item.id, item);
      for (const [column, values] of byValue) index(values, column, item);
      note(item.id, seq);
    },
    delete(id, seq) {
      const before = items.get(id);
      if (!before) return;
      unindex(before);
      items.delete(id);
      versions.delete(id);
      note(id, seq);
    },
    nextId: () => ++lastId,
    changesSince: (seq) =>
      [...changes]
        .filter(([, changed]) => changed > seq)
        .map(([id, changed]) => ({ id, seq: changed, item: items.get(id) })),
    versionsOf: (id) => versions.get(id) ?? [],
    save(): SavedTable {
      return { list: this.list, items: [...items.values()], changes: [...changes], lastId };
    },
  };
}

const keyOf = (value: unknown) => (value === undefined ? '' : String(value).toLowerCase());
