import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  entry: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalS,
  },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  /** Beside the field, below its label. */
  remove: { marginTop: '22px' },
  add: { justifySelf: 'start' },
});

interface EntriesProps<T> {
  readonly entries: readonly T[];
  readonly max: number;
  /** A new one. */
  readonly empty: NoInfer<T>;
  readonly texts: { readonly add: string; readonly remove: (n: number) => string };
  readonly onChange: (entries: readonly T[]) => void;
  /** The fields of one; `set` changes some of it. */
  readonly children: (entry: T, index: number, set: (part: Partial<T>) => void) => ReactNode;
}

/** Entries that one adds and removes, down to none. */
export function Entries<T>({ entries, max, empty, texts, onChange, children }: EntriesProps<T>) {
  const styles = useStyles();
  return (
    <>
      {entries.length > 0 && (
        <ol className={styles.list}>
          {entries.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
            <li key={index} className={styles.entry}>
              <div className={styles.fields}>
                {children(entry, index, (part) => onChange(entries.with(index, { ...entry, ...part })))}
              </div>
              <Button
                className={styles.remove}
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={texts.remove(index + 1)}
                onClick={() => onChange(entries.toSpliced(index, 1))}
              />
            </li>
          ))}
        </ol>
      )}
      {entries.length < max && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => onChange([...entries, empty])}>
          {texts.add}
        </Button>
      )}
    </>
  );
}
