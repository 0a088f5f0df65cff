import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { YearFigures } from '../../../domain/board-year/answer.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    maxWidth: '640px',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      textAlign: 'end',
      verticalAlign: 'top',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      fontWeight: 'inherit',
    },
    '& th[scope=row]': { textAlign: 'start', paddingInlineStart: 0 },
    '& caption': { textAlign: 'start', paddingBlock: tokens.spacingVerticalS },
  },
  other: { display: 'block', textAlign: 'end', color: tokens.colorNeutralForeground2 },
});

const ROWS = ['placed', 'complete', 'trips', 'fullDays', 'moved'] as const;

interface CompareProps {
  readonly base: YearFigures;
  readonly beside: YearFigures;
  /** What the second supposes. */
  readonly name: string;
}

/** Two plans, figure by figure. */
export function Compare({ base, beside, name }: CompareProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <caption>
        <Text weight="semibold">{name}</Text>
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            <Text weight="semibold">{texts.now}</Text>
          </th>
          <th scope="col">
            <Text weight="semibold">{texts.beside}</Text>
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => (
          <tr key={row}>
            <th scope="row">
              <Text>{texts.figures[row]}</Text>
            </th>
            <td>
              <Text>{row === 'moved' ? '–' : texts.number(base[row])}</Text>
            </td>
            <td>
              <Text weight="semibold">{texts.number(beside[row])}</Text>
              {row !== 'moved' && (
                <Text size={200} className={styles.other}>
                  {texts.difference(beside[row] - base[row])}
                </Text>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
