import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { YearFigures } from '../../../domain/board-year/answer.ts';
import { yearTexts as texts } from '../../../domain/texts/nl/board-year-page.ts';

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalL,
    margin: 0,
    '@media (min-width: 720px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    '& dd': { margin: 0 },
  },
  // Figures beside each other stand at one height, however many lines their labels take.
  figure: { display: 'flex', flexDirection: 'column', justifyContent: 'flex-end' },
  value: { fontVariantNumeric: 'tabular-nums' },
  label: { color: tokens.colorNeutralForeground2 },
});

/** What a plan comes down to. */
export function Figures({ figures }: { readonly figures: YearFigures }) {
  const styles = useStyles();
  const { placed, moments, complete, trajectories, trips, fullDays } = figures;
  const shown = [
    { key: 'placed', value: texts.of(placed, moments) },
    { key: 'complete', value: texts.of(complete, trajectories) },
    { key: 'trips', value: texts.number(trips) },
    { key: 'fullDays', value: texts.number(fullDays) },
  ] as const;
  return (
    <dl className={styles.figures}>
      {shown.map(({ key, value }) => (
        <div
          key={key}
          className={styles.figure}
          title={key in texts.figureHint ? texts.figureHint[key as 'trips'] : undefined}
        >
          <dt>
            <Text size={200} className={styles.label}>
              {texts.figures[key]}
            </Text>
          </dt>
          <dd>
            <Text size={500} weight="semibold" className={styles.value}>
              {value}
            </Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
