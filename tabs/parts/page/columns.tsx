import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const wide = '@media (min-width: 900px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: tokens.spacingVerticalXL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    [wide]: {
      columnGap: tokens.spacingHorizontalXXL,
      gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    },
  },
  sheet: { [wide]: { gridTemplateColumns: 'minmax(0, 1fr) 320px' } },
  column: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  /** It comes first, also when read aloud; wide it stands to the right. */
  beside: {
    [wide]: { gridColumnStart: 2, gridRowStart: 1, position: 'sticky', top: tokens.spacingVerticalXL },
  },
  text: { [wide]: { gridColumnStart: 1, gridRowStart: 1 } },
});

interface ColumnsProps {
  readonly main: ReactNode;
  readonly aside: ReactNode;
  /**
   * `sections` both scroll · `sheet` a text, with what one must know of it beside it, and first where it is narrow ·
   * `form` questions, with an explanation beside them.
   */
  readonly kind: 'sections' | 'sheet' | 'form';
}

/** What matters, and beside it what goes with it. Narrow: one below the other. */
export function Columns({ main, aside, kind }: ColumnsProps) {
  const styles = useStyles();
  const sheet = kind === 'sheet';
  return (
    <div className={mergeClasses(styles.columns, kind !== 'sections' && styles.sheet)}>
      {sheet && <div className={mergeClasses(styles.column, styles.beside)}>{aside}</div>}
      <div className={mergeClasses(styles.column, sheet && styles.text)}>{main}</div>
      {!sheet && <div className={styles.column}>{aside}</div>}
    </div>
  );
}
