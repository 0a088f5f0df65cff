import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import type { ReactNode } from 'react';
import { tabs } from '../../../domain/texts/nl/tabs.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
  },
  add: { justifySelf: 'start' },
});

interface RowsProps<T> {
  readonly rows: readonly T[];
  readonly max: number;
  /** A new, empty row. */
  readonly empty: T;
  readonly add: string;
  readonly onChange: (rows: readonly T[]) => void;
  readonly children: (row: T, index: number, change: (row: T) => void) => ReactNode;
}

/** Rows that one adds and removes. There is always one to begin in. */
export function Rows<T>({ rows, max, empty, add, onChange, children }: RowsProps<T>) {
  const styles = useStyles();
  const shown = rows.length > 0 ? rows : [empty];
  return (
    <>
      <ol className={styles.list}>
        {shown.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <li key={index} className={styles.row}>
            {children(row, index, (changed) => onChange(shown.with(index, changed)))}
            {shown.length > 1 && (
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={tabs.fields.remove(index + 1)}
                onClick={() => onChange(shown.toSpliced(index, 1))}
              />
            )}
          </li>
        ))}
      </ol>
      {shown.length < max && (
        <Button className={styles.add} icon={<AddRegular />} onClick={() => onChange([...shown, empty])}>
          {add}
        </Button>
      )}
    </>
  );
}
