import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { HoursRow } from '../../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../../domain/texts/nl/hours.ts';
import { Section } from '../../parts/page/section.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
      columnGap: tokens.spacingHorizontalXXL,
      alignItems: 'center',
    },
  },
  who: { display: 'grid', overflowWrap: 'anywhere' },
  detail: { color: tokens.colorNeutralForeground2 },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    gap: tokens.spacingVerticalS,
    margin: 0,
    '@media (min-width: 560px)': { gridTemplateColumns: 'repeat(4, minmax(0, 1fr))' },
    '& dd': { margin: 0 },
  },
  amounts: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  past: { display: 'block', height: '100%', backgroundColor: tokens.colorCompoundBrandBackground },
});

interface YearProps {
  readonly year: string;
  readonly rows: readonly HoursRow[];
}

/** One school year: who guides where, and what that takes. */
export function YearOfHours({ year, rows }: YearProps) {
  const styles = useStyles();
  const total = rows.reduce((sum, { planned }) => sum + planned, 0);
  return (
    <Section title={texts.year(year)} note={texts.total(texts.hours(total / 60))} surface="card">
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={`${row.schoolId}/${row.person}`} className={styles.row}>
            <span className={styles.who}>
              <Text weight="semibold">{row.name}</Text>
              <Text size={200} className={styles.detail}>
                {row.school}
              </Text>
            </span>
            <div className={styles.amounts}>
              <dl className={styles.figures}>
                {(['planned', 'realised', 'stated', 'assumed'] as const).map((figure) => (
                  <div key={figure}>
                    <dt>
                      <Text size={200} className={styles.detail}>
                        {texts[figure]}
                      </Text>
                    </dt>
                    <dd>
                      <Text>{texts.hours(row[figure] / 60)}</Text>
                    </dd>
                  </div>
                ))}
              </dl>
              {/* How much of the year has been: the figures say the same. */}
              <span aria-hidden className={styles.track}>
                <span
                  className={styles.past}
                  style={{ width: `${(100 * row.realised) / Math.max(1, row.planned)}%` }}
                />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
