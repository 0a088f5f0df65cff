import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { FilmMark } from '../../../domain/trajectory/film.ts';
import { clockOf } from './film-time.ts';

const useStyles = makeStyles({
  list: { display: 'grid', gap: tokens.spacingVerticalS },
  mark: { display: 'grid', gridTemplateColumns: '56px minmax(0, 1fr)', gap: tokens.spacingHorizontalM },
  time: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  words: { display: 'grid', overflowWrap: 'anywhere' },
});

/** Moments in the film, in its order: when, at which kijkpunt, and what is to be seen. */
export function FilmMarks({ marks }: { readonly marks: readonly FilmMark[] }) {
  const styles = useStyles();
  if (marks.length === 0) return null;
  return (
    <>
      <Text as="h3" weight="semibold" block>
        {tabs.film.marks}
      </Text>
      <ol className={styles.list}>
        {marks
          .toSorted((a, b) => a.second - b.second)
          .map((mark) => (
            <li key={`${mark.second}/${mark.note}`} className={styles.mark}>
              <span className={styles.time}>{clockOf(mark.second)}</span>
              <span className={styles.words}>
                {mark.focus && <Text weight="semibold">{mark.focus}</Text>}
                <Text>{mark.note}</Text>
              </span>
            </li>
          ))}
      </ol>
    </>
  );
}
